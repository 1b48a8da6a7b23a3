package org.readout.engine.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Gazetteer.Sort;
import org.readout.engine.lexicon.NameFold;

/** Finds institutions by their pattern, with the country they belong to: "China's Foreign Ministry". */
final class Institutions {

    private static final int LONGEST_NAME = 8;

    private final Lexicon lexicon;
    private final Hints hints;

    Institutions(Lexicon lexicon, Hints hints) {
        this.lexicon = lexicon;
        this.hints = hints;
    }

    /** Puts institutions in place of the names they are made of. */
    void scan(Words words, Chunks chunks) {
        for (int i = 0; i < words.size(); i++) {
            if (lexicon.isInstitutionNoun(words.lower(i))
                    && (words.noun(i) || words.tag(i).equals("JJ"))) {
                at(words, chunks, i).ifPresent(chunks::put);
            }
        }
        for (Chunk chunk : chunks.all()) {
            if (chunk.sort() == Sort.ORGANIZATION
                    && chunk.end() - chunk.first() > 0
                    && chunks.covering(chunk.first()).equals(Optional.of(chunk))) {
                owned(words, chunks, chunk).ifPresent(chunks::put);
            }
        }
    }

    private Optional<Chunk> at(Words words, Chunks chunks, int noun) {
        Optional<Chunk> known = chunks.covering(noun).filter(chunk -> chunk.sort() == Sort.ORGANIZATION);
        boolean ministry = isMinistry(words.lower(noun));
        if (known.isPresent() && (!ministry || isListed(known.get()))) {
            return Optional.empty();
        }
        // "cabinet secretary" and "army chief" are offices, not institutions
        if (lexicon.offices()
                .match(words, noun)
                .filter(head -> head.length() > 1)
                .isPresent()) {
            return Optional.empty();
        }
        // headlines write every noun as names are written
        if (words.headline() && !isMinistry(words.lower(noun)) && !hints.isRunningName(words.form(noun))) {
            return Optional.empty();
        }
        if (chunks.covering(noun)
                .filter(chunk -> chunk.sort() == Sort.PLACE && isListed(chunk))
                .isPresent()) {
            return Optional.empty();
        }
        int first = noun;
        while (first > 0 && noun - first < LONGEST_NAME && belongsBefore(words, chunks, first - 1, noun)) {
            first--;
        }
        while (first < noun && (words.is(first, "and") || words.is(first, "the"))) {
            first++;
        }
        int end = complement(words, chunks, noun);
        Optional<Nation> nation =
                chunks.endingAt(first).filter(Chunk::isNational).flatMap(Chunk::nation);
        boolean owned = nation.isPresent()
                || words.possessive(first - 1)
                        && chunks.endingAt(first - 1).filter(Chunk::isNational).isPresent();
        if (nation.isEmpty() && isHeadsOffice(words.lower(noun))) {
            nation = seat(words, chunks, end);
        }
        boolean bare = first == noun && end == noun + 1;
        boolean small = !words.capital(noun);
        boolean speaks = isHeadsOffice(words.lower(noun))
                && words.is(first - 1, "the")
                && (nation.isPresent() || words.subject(first, end));
        if (!speaks
                && (small && (!lexicon.namesInLowerCase(words.lower(noun)) || bare && !owned)
                        || bare && !(owned && (small || words.capital(noun))))) {
            return Optional.empty();
        }
        return Optional.of(chunk(words, first, end, words.lower(noun), nation));
    }

    private boolean belongsBefore(Words words, Chunks chunks, int i, int noun) {
        if (chunks.covering(i).filter(Chunk::isNational).isPresent()) {
            return false;
        }
        String lower = words.lower(i);
        if (lexicon.offices().isPortfolioWord(lower) && !words.verb(i)) {
            return true;
        }
        if (lower.equals("and") || lower.equals("&")) {
            return i > 0
                    && lexicon.offices().isPortfolioWord(words.lower(i - 1))
                    && lexicon.offices().isPortfolioWord(words.lower(i + 1))
                    && !words.lower(i + 1).equals("policy");
        }
        if (!words.capital(noun) || !words.capital(i)) {
            return lower.equals("central") && words.is(noun, "bank");
        }
        boolean named = words.noun(i) || words.tag(i).equals("JJ");
        boolean office = lexicon.offices().match(words, i).isPresent()
                && words.tag(i).startsWith("NNP")
                && words.entity(i) != words.entity(noun);
        return named
                && !office
                && !Calendar.names(lower)
                && !(i == 0 && words.tag(i).equals("JJ"))
                && chunks.covering(i).filter(Chunk::isPerson).isEmpty();
    }

    /** Where the words after the noun end that belong to its name: "Ministry of Foreign Affairs and Trade". */
    private int complement(Words words, Chunks chunks, int noun) {
        if (!words.is(noun + 1, "of") && !words.is(noun + 1, "for")) {
            return noun + 1;
        }
        int end = noun + 1;
        for (int i = noun + 2; i < Math.min(words.size(), noun + LONGEST_NAME); i++) {
            boolean national = chunks.covering(i).filter(Chunk::isNational).isPresent()
                    || country(words, chunks, i).isPresent();
            boolean word = lexicon.offices().isPortfolioWord(words.lower(i))
                    || words.capital(noun) && words.capital(i) && words.noun(i) && !Calendar.names(words.lower(i));
            if (word && !national) {
                end = i + 1;
            } else if (!words.is(i, "and")
                    && !words.is(i, "the")
                    && !words.is(i, "of")
                    && !(words.is(i, ",") && lexicon.offices().isPortfolioWord(words.lower(i + 1)))) {
                break;
            }
        }
        return end;
    }

    private Chunk chunk(Words words, int first, int end, String noun, Optional<Nation> nation) {
        String name = NameChunker.written(words, first, end);
        Set<Office> portfolios = lexicon.offices().portfolios(words, first, end);
        Optional<Office> portfolio =
                isMinistry(noun) ? portfolios.stream().findFirst() : headsOffice(NameFold.lower(name), noun);
        String key = portfolio
                .map(office -> Institution.ministryKey(nation, office))
                .orElseGet(() -> "org:" + NameFold.lower(name)
                        + nation.map(n -> "@" + n.key()).orElse(""));
        List<String> nouns =
                portfolio.filter(Office::isHead).map(Institution::nouns).orElse(List.of(noun));
        Institution institution = new Institution(key, name, nation, portfolio, nouns);
        return new Chunk(first, end, words.span(first, end), Sort.ORGANIZATION, name, nation, Optional.of(institution));
    }

    /** The same institution with the country before or after it, where one stands there. */
    private Optional<Chunk> owned(Words words, Chunks chunks, Chunk chunk) {
        Institution institution = chunk.institution().orElseThrow();
        int first = chunk.first();
        int end = chunk.end();
        Optional<Chunk> owner =
                chunks.endingAt(words.possessive(first - 1) ? first - 1 : first).filter(Chunk::isNational);
        Optional<Nation> nation = owner.flatMap(Chunk::nation);
        if (nation.isPresent()) {
            first = owner.get().first();
        } else if (words.is(end, "of") && !isOrganisation(institution)) {
            int at = words.is(end + 1, "the") ? end + 2 : end + 1;
            Optional<Chunk> after = country(words, chunks, at);
            nation = after.flatMap(Chunk::nation);
            end = after.map(Chunk::end).orElse(end);
        }
        if (nation.isEmpty()
                || institution.nation().isPresent()
                        && !institution.isMinistry()
                        && !institution.nation().equals(nation)) {
            return Optional.empty();
        }
        String key = institution.portfolio().isPresent()
                ? Institution.ministryKey(nation, institution.portfolio().get())
                : isListed(chunk) || institution.key().contains("@")
                        ? institution.key()
                        : institution.key() + "@" + nation.get().key();
        Institution national =
                new Institution(key, institution.name(), nation, institution.portfolio(), institution.nouns());
        return Optional.of(new Chunk(
                first, end, words.span(first, end), Sort.ORGANIZATION, chunk.name(), nation, Optional.of(national)));
    }

    /** The country that begins at a token, even where a longer name was seen around it. */
    private Optional<Chunk> country(Words words, Chunks chunks, int at) {
        Optional<Chunk> known = chunks.startingAt(at).filter(c -> c.sort() == Sort.COUNTRY);
        if (known.isPresent() || !words.capital(at)) {
            return known;
        }
        return lexicon.gazetteer()
                .match(words, at)
                .filter(entry -> entry.sort() == Sort.COUNTRY)
                .map(entry -> new Chunk(
                        at,
                        at + entry.words().size(),
                        words.span(at, at + entry.words().size()),
                        Sort.COUNTRY,
                        entry.name(),
                        entry.nation(),
                        Optional.empty()))
                .or(() -> hints.unlistedNation(words.form(at))
                        .map(nation -> new Chunk(
                                at,
                                at + 1,
                                words.span(at, at + 1),
                                Sort.COUNTRY,
                                nation.name(),
                                Optional.of(nation),
                                Optional.empty())));
    }

    private boolean isListed(Chunk chunk) {
        return lexicon.gazetteer().phrase(chunk.name()).isPresent();
    }

    private static boolean isOrganisation(Institution institution) {
        return !institution.nouns().isEmpty()
                && institution.nation().isEmpty()
                && !institution.isMinistry()
                && institution.key().equals("org:" + institution.name());
    }

    private static boolean isHeadsOffice(String noun) {
        return noun.equals("presidency") || noun.equals("chancellery") || noun.equals("premiership");
    }

    /** "the presidency in Lima": the country whose capital follows. */
    static Optional<Nation> seat(Words words, Chunks chunks, int end) {
        return words.is(end, "in")
                ? chunks.startingAt(end + 1)
                        .filter(place -> place.sort() == Sort.CAPITAL || place.sort() == Sort.PLACE)
                        .flatMap(Chunk::nation)
                : Optional.empty();
    }

    /** The head of a country whose office a body is: "presidency", "Prime Minister's Office". */
    private static Optional<Office> headsOffice(String name, String noun) {
        if (name.contains("vice") || name.contains("deputy") || !isHeadsOffice(noun) && !noun.equals("office")) {
            return Optional.empty();
        }
        if (noun.equals("chancellery")
                || noun.equals("premiership")
                || name.contains("prime minister")
                || name.contains("premier")
                || name.contains("chancellor")) {
            return Optional.of(Office.HEAD_OF_GOVERNMENT);
        }
        return noun.equals("presidency") || name.contains("president")
                ? Optional.of(Office.HEAD_OF_STATE)
                : Optional.empty();
    }

    static boolean isMinistry(String noun) {
        return noun.equals("ministry") || noun.equals("department");
    }
}
