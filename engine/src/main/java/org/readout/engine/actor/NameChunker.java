package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Gazetteer.Entry;
import org.readout.engine.actor.Gazetteer.Sort;
import org.readout.engine.language.EntityKind;
import org.readout.engine.lexicon.NameFold;
import org.readout.engine.text.Span;

/** Finds the names of a sentence: what the word lists hold, what the recogniser saw, and what it missed elsewhere. */
final class NameChunker {

    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "bin", "ibn", "bint", "al", "el", "da", "di", "do", "dos", "du", "la",
            "le", "ben", "ter", "af", "zu", "y", "del", "della", "abu", "ould");
    private static final String JOINER = "[-/\u2013]";
    private static final int LONGEST_NAME = 7;
    private static final int INITIAL = 2;

    private final Lexicon lexicon;
    private final Hints hints;
    private final SwallowedTitles titles;

    NameChunker(Lexicon lexicon, Hints hints) {
        this.lexicon = lexicon;
        this.titles = new SwallowedTitles(lexicon);
        this.hints = hints;
    }

    Chunks chunk(Words words) {
        Chunks chunks = new Chunks(words.size());
        for (int i = 0; i < words.size(); ) {
            if (lexicon.gazetteer().match(words, i).isEmpty() && compound(words, i, chunks)) {
                i++;
                continue;
            }
            Optional<Chunk> chunk = at(words, i);
            chunk.ifPresent(chunks::put);
            i = chunk.map(Chunk::end).orElse(i + 1);
        }
        return chunks;
    }

    private Optional<Chunk> at(Words words, int i) {
        String form = words.form(i);
        if (form.isEmpty() || !Character.isLetterOrDigit(form.codePointAt(0)) || PersonName.isSuffix(words.lower(i))) {
            return Optional.empty();
        }
        Optional<Entry> entry = lexicon.gazetteer().match(words, i);
        if (entry.isEmpty() && words.capital(i)) {
            entry = unlisted(words, i);
        }
        int run = runEnd(words, i);
        if (entry.isPresent() && !outweighed(words, entry.get(), i, run)) {
            return Optional.of(listed(words, i, entry.get()));
        }
        if (words.headline() || shouted(words, i, run)) {
            run = runningNameEnd(words, i, run);
            if (run == i) {
                return Optional.empty();
            }
        }
        int name = titles.nameAfterTitle(words, i, run);
        if (name > i) {
            return person(words, name, run);
        }
        if (isAcronym(words, i, run)) {
            return Optional.of(recognised(words, i, run, EntityKind.ORGANIZATION));
        }
        if (words.entity(i) == EntityKind.PERSON && !hints.isPlaceWord(words.form(i))
                || run == i && hints.isPersonWord(words.form(i)) && words.noun(i)
                || words.entity(i) != EntityKind.NONE && run == i + 1 && hints.isPersonWord(words.form(i))) {
            return person(words, i, Math.max(run, i + 1));
        }
        boolean named = run > i && !(words.entity(i) == EntityKind.ORGANIZATION && portfolioOnly(words, i, run));
        return named ? Optional.of(recognised(words, i, run, words.entity(i))) : Optional.empty();
    }

    /** Whether several words stand in capitals all through: a heading inside the text. */
    private static boolean shouted(Words words, int i, int run) {
        if (run < i + 2) {
            return false;
        }
        for (int at = i; at < run; at++) {
            String form = words.form(at);
            if (form.length() > 1 && !form.equals(form.toUpperCase(Locale.ROOT)) || form.length() < 2) {
                return false;
            }
        }
        return true;
    }

    /** Where the words end that running text has in names too: headlines write every word as names are written. */
    private int runningNameEnd(Words words, int i, int run) {
        int end = run;
        while (end > i && !hints.isRunningName(words.form(end - 1))) {
            end--;
        }
        boolean begins =
                end > i && (hints.isRunningName(words.form(i)) || words.form(i).length() <= INITIAL);
        return begins ? end : i;
    }

    /** "BFTV", taken for a person: one word in capitals that the article never writes as a name is a body's acronym. */
    private boolean isAcronym(Words words, int i, int run) {
        String form = words.form(i);
        return words.entity(i) == EntityKind.PERSON
                && run == i + 1
                && form.length() > 2
                && form.chars().allMatch(Character::isUpperCase)
                && !hints.isPersonWord(form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT))
                && !words.headline();
    }

    /** Whether only part of an office or ministry was seen as a name: "Defense" of "Defense Secretary". */
    private boolean portfolioOnly(Words words, int first, int end) {
        for (int i = first; i < end; i++) {
            String lower = words.lower(i);
            if (!lexicon.offices().isPortfolioWord(lower)
                    && !lexicon.isInstitutionNoun(lower)
                    && !lexicon.isModifier(lower)
                    && lexicon.offices().match(words, i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Entry> unlisted(Words words, int i) {
        return hints.unlistedNation(words.form(i))
                .map(nation -> new Entry(
                        words.form(i).equals(nation.name()) ? Sort.COUNTRY : Sort.DEMONYM,
                        List.of(words.form(i)),
                        nation.name(),
                        Optional.of(nation),
                        Optional.empty()));
    }

    /** Whether the recogniser saw a longer name that only begins with a listed one: "Jordan Baker", "China Daily". */
    private boolean outweighed(Words words, Entry entry, int i, int run) {
        if (run <= i + entry.words().size()) {
            return words.entity(i) == EntityKind.PERSON
                    && run == i + 1
                    && hints.isPersonWord(words.form(i))
                    && entry.sort() == Sort.CAPITAL;
        }
        return switch (words.entity(i)) {
            case PERSON ->
                entry.sort() != Sort.DEMONYM
                        && hints.unlistedNation(words.form(i)).isEmpty()
                        && !words.possessive(i + 1);
            case ORGANIZATION ->
                entry.sort() == Sort.PLACE
                        || !ministerial(words, i + entry.words().size(), run + 1) && !words.possessive(i + 1);
            case LOCATION -> entry.sort() == Sort.CAPITAL || entry.sort() == Sort.PLACE;
            case NONE -> false;
        };
    }

    /** Whether a ministry or an office stands between two tokens, so that the country before it is said apart. */
    private boolean ministerial(Words words, int first, int end) {
        for (int i = first; i < end; i++) {
            if (lexicon.namesInLowerCase(words.lower(i))
                    || lexicon.offices().match(words, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static int runEnd(Words words, int i) {
        EntityKind kind = words.entity(i);
        int end = i;
        while (kind != EntityKind.NONE && end < words.size() && words.entity(end) == kind && !words.possessive(end)) {
            end++;
        }
        return end;
    }

    private static Chunk listed(Words words, int i, Entry entry) {
        int end = i + entry.words().size();
        String written = written(words, i, end);
        Optional<Institution> institution = entry.institution()
                .map(inst -> new Institution(inst.key(), written, inst.nation(), inst.portfolio(), inst.nouns()));
        return new Chunk(
                i,
                end,
                words.span(i, end),
                entry.sort(),
                institution.isPresent() ? written : entry.name(),
                entry.nation(),
                institution);
    }

    private Chunk recognised(Words words, int i, int run, EntityKind kind) {
        if (kind == EntityKind.LOCATION || kind == EntityKind.PERSON) {
            return new Chunk(
                    i, run, words.span(i, run), Sort.PLACE, written(words, i, run), Optional.empty(), Optional.empty());
        }
        String name = written(words, i, run);
        Optional<Nation> nation = lexicon.gazetteer().match(words, i).flatMap(Entry::nation);
        Institution institution =
                new Institution("org:" + NameFold.lower(name), name, nation, Optional.empty(), List.of());
        return new Chunk(i, run, words.span(i, run), Sort.ORGANIZATION, name, nation, Optional.of(institution));
    }

    static String written(Words words, int first, int end) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (i > first
                    && words.token(i).span().start() > words.token(i - 1).span().end()) {
                name.append(' ');
            }
            name.append(words.token(i).text());
        }
        return name.toString();
    }

    /** A person's name from a first guess: titles and forms of address cut off, parts that were missed put on. */
    Optional<Chunk> person(Words words, int first, int guess) {
        int start = first;
        while (start < guess && notName(words, start)) {
            start++;
        }
        while (start == first && missedBefore(words, start)) {
            start--;
            first--;
        }
        int end = Math.min(guess, start + LONGEST_NAME);
        for (int i = start; i < end; i++) {
            if (i > start && (notName(words, i) || words.closes(i))) {
                end = i;
            }
        }
        while (end > start && end - start < LONGEST_NAME && continues(words, end)) {
            end += PARTICLES.contains(words.lower(end)) && words.capital(end + 1) ? 2 : 1;
        }
        while (end > start && words.possessive(end - 1)) {
            end--;
        }
        if (end > start) {
            int suffix = words.is(end, ",") ? end + 1 : end;
            end = PersonName.isSuffix(words.lower(suffix)) ? suffix + 1 : end;
        }
        if (end <= start || glued(words, start, end)) {
            return Optional.empty();
        }
        return Optional.of(new Chunk(
                start,
                end,
                words.span(start, end),
                Sort.PERSON,
                withoutStop(written(words, start, end)),
                Optional.empty(),
                Optional.empty()));
    }

    /** "Sol Jun." at the end of a sentence, where "Jun." looks like a month cut short, is "Sol Jun". */
    private static String withoutStop(String name) {
        int last = name.lastIndexOf(' ') + 1;
        String word = name.substring(last).toLowerCase(Locale.ROOT);
        boolean abbreviated = PersonName.isSuffix(word) || name.length() - last <= INITIAL;
        return name.endsWith(".") && !abbreviated ? name.substring(0, name.length() - 1) : name;
    }

    /** Whether a blank was lost inside: "Stone.Norway" is no name, and what its ends were cannot be told. */
    private static boolean glued(Words words, int start, int end) {
        for (int i = start; i < end; i++) {
            String form = words.form(i);
            for (int at = form.indexOf('.'); at > 1 && at + 1 < form.length(); at = form.indexOf('.', at + 1)) {
                if (Character.isLowerCase(form.charAt(at - 1)) && Character.isUpperCase(form.charAt(at + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the recogniser missed the first part of a name that a title comes before. */
    private boolean missedBefore(Words words, int start) {
        int i = start - 1;
        if (PARTICLES.contains(words.lower(i)) && !words.tag(i).equals("DT") && words.capital(start)) {
            return i > 0 || !words.capital(i);
        }
        return i > 0
                && words.tag(i).startsWith("NNP")
                && words.entity(i) == EntityKind.NONE
                && words.capital(i)
                && lexicon.gazetteer().word(words.form(i)).isEmpty()
                && plainWord(words, i)
                && (hints.isPersonWord(words.form(i)) || words.noun(i - 1) && officeEnds(words, i));
    }

    private boolean officeEnds(Words words, int end) {
        for (int length = 1; length <= 3 && length <= end; length++) {
            int size = length;
            if (lexicon.offices()
                    .match(words, end - length)
                    .filter(head -> head.length() == size)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean notName(Words words, int i) {
        return lexicon.honorific(words.lower(i)).isPresent()
                || lexicon.offices().match(words, i).isPresent() && words.entity(i) != EntityKind.PERSON
                || lexicon.offices()
                        .match(words, i)
                        .filter(head -> head.length() > 1
                                || words.lower(i).endsWith(".")
                                || words.entity(i + 1) == EntityKind.PERSON
                                        && (words.entity(i - 1) != EntityKind.PERSON
                                                || lexicon.honorific(words.lower(i - 1))
                                                        .isPresent()))
                        .isPresent();
    }

    private boolean continues(Words words, int end) {
        if (end >= words.size()) {
            return false;
        }
        boolean particle = PARTICLES.contains(words.lower(end))
                && !words.tag(end).equals("DT")
                && words.capital(end + 1)
                && words.noun(end + 1)
                && lexicon.gazetteer().word(words.form(end + 1)).isEmpty();
        boolean initial = words.form(end).length() == 2
                && words.capital(end)
                && words.form(end).endsWith(".")
                && words.capital(end + 1);
        boolean part = words.tag(end).startsWith("NNP")
                && words.capital(end)
                && words.entity(end) != EntityKind.ORGANIZATION
                && !(words.entity(end) == EntityKind.LOCATION && !hints.isPersonWord(words.form(end)))
                && lexicon.gazetteer().word(words.form(end)).isEmpty()
                && plainWord(words, end);
        return particle || initial || part;
    }

    private boolean plainWord(Words words, int i) {
        String lower = words.lower(i);
        return Character.isLetter(words.form(i).charAt(0))
                && !Calendar.names(lower)
                && hints.unlistedNation(words.form(i)).isEmpty()
                && !lexicon.isInstitutionNoun(lower)
                && lexicon.offices().match(words, i).isEmpty()
                && lexicon.honorific(lower).isEmpty()
                && lexicon.gazetteer().match(words, i).isEmpty()
                && !lexicon.offices().isPortfolioWord(lower);
    }

    /** A name that a title calls for and that nothing else found. */
    Optional<Chunk> called(Words words, int at, int guess) {
        if (at >= words.size() || !words.capital(at) || !words.noun(at) || !plainWord(words, at)) {
            return Optional.empty();
        }
        Optional<Chunk> person = person(words, at, Math.max(guess, at + 1));
        person.ifPresent(chunk -> {
            for (int i = chunk.first(); i < chunk.end(); i++) {
                if (words.capital(i)) {
                    hints.addPersonWord(words.form(i));
                }
            }
        });
        return person;
    }

    /** The names inside one token: "China-Japan", "US-led", "Kowal-Ferri". */
    private boolean compound(Words words, int i, Chunks chunks) {
        String form = words.form(i);
        int start = words.token(i).span().start();
        if (form.length() != words.token(i).span().length() || !words.capital(i) || !isCompound(form)) {
            return false;
        }
        List<Chunk> listed = new ArrayList<>();
        List<Chunk> persons = new ArrayList<>();
        boolean allPersons = true;
        int from = 0;
        for (String part : form.split(JOINER)) {
            Span span = new Span(start + from, start + from + part.length());
            from += part.length() + 1;
            lexicon.gazetteer()
                    .word(part)
                    .ifPresent(entry -> listed.add(new Chunk(
                            i, i + 1, span, entry.sort(), entry.name(), entry.nation(), entry.institution())));
            if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                hints.unlistedNation(part)
                        .ifPresent(nation -> listed.add(new Chunk(
                                i, i + 1, span, Sort.COUNTRY, nation.name(), Optional.of(nation), Optional.empty())));
            }
            persons.add(new Chunk(i, i + 1, span, Sort.PERSON, part, Optional.empty(), Optional.empty()));
            allPersons &= hints.isPersonWord(part);
        }
        List<Chunk> found = listed.isEmpty() && allPersons ? persons : listed;
        found.forEach(chunks::putPart);
        return !found.isEmpty();
    }

    private static boolean isCompound(String form) {
        return form.indexOf('-') > 0 || form.indexOf('/') > 0 || form.indexOf('\u2013') > 0;
    }
}
