package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.engine.actor.Candidate.Described;
import org.readout.engine.actor.Candidate.Group;
import org.readout.engine.actor.Candidate.NamedInstitution;
import org.readout.engine.actor.Candidate.NamedNation;
import org.readout.engine.actor.Candidate.NamedPerson;
import org.readout.engine.actor.Candidate.NamedPlace;
import org.readout.engine.actor.Candidate.Position;
import org.readout.engine.actor.Candidate.Title;
import org.readout.engine.actor.Gazetteer.Sort;
import org.readout.engine.language.EntityKind;
import org.readout.engine.lexicon.NameFold;
import org.readout.engine.text.Span;

/** One sentence's candidates, in text order. */
final class CandidateScanner {

    private static final Set<String> AT_A_PLACE =
            Set.of("in", "at", "near", "outside", "around", "across", "into", "via", "through", "inside", "throughout");
    private static final Set<String> MOTION = Set.of(
            "return",
            "fly",
            "arrive",
            "travel",
            "come",
            "leave",
            "depart",
            "go",
            "report",
            "head",
            "move",
            "drive",
            "flight",
            "back",
            "away",
            "visit",
            "tour",
            "trip",
            "journey",
            "send",
            "invite",
            "welcome",
            "bring",
            "take",
            "ambassador",
            "delegation",
            "mission",
            "dispatch",
            "recall");

    private static final int LONGEST_ACRONYM = 5;

    private final Lexicon lexicon;
    private final NameChunker names;
    private final Institutions institutions;
    private final OfficeScanner offices;

    CandidateScanner(Lexicon lexicon, Hints hints) {
        this.lexicon = lexicon;
        this.names = new NameChunker(lexicon, hints);
        this.institutions = new Institutions(lexicon, hints);
        this.offices = new OfficeScanner(lexicon);
    }

    /**
     * What one sentence holds.
     *
     * @param candidates in text order
     * @param appositions for a description, the span of the name beside it
     */
    record Scan(List<Candidate> candidates, List<Apposition> appositions) {}

    /** A description and the name that stands beside it. */
    record Apposition(Span description, Span name) {}

    Scan scan(Words words) {
        Chunks chunks = names.chunk(words);
        institutions.scan(words, chunks);
        List<OfficePhrase> phrases = offices.scan(words, chunks);
        TitledNames titled = new TitledNames(words, chunks, phrases, names, lexicon);
        boolean[] taken = new boolean[words.size()];
        List<Candidate> found = new ArrayList<>();
        List<Apposition> appositions = new ArrayList<>();
        for (int p = 0; p < phrases.size(); p++) {
            OfficePhrase phrase = phrases.get(p);
            if (titled.isTitle(p) || !titled.pair(phrase).isEmpty()) {
                take(taken, phrase.first(), phrase.end());
            } else if (means(words, phrase) || titled.apposition(phrase).isPresent()) {
                take(taken, phrase.first(), phrase.end());
                Described described = new Described(position(words, phrase.first(), phrase.end()), phrase);
                found.add(described);
                titled.apposition(phrase)
                        .ifPresent(name ->
                                appositions.add(new Apposition(described.at().span(), name.span())));
            }
        }
        for (Chunk chunk : chunks.all()) {
            if (!taken[chunk.first()] || chunk.isPerson()) {
                named(words, chunks, chunk, titled, taken).ifPresent(found::add);
            }
        }
        found.addAll(new PersonalBodies(words, chunks, phrases, lexicon).scan());
        found.addAll(new PlainWords(words, chunks, lexicon, taken).scan());
        found.sort(Comparator.comparing(candidate -> candidate.at().span()));
        return new Scan(distinct(found), appositions);
    }

    private static List<Candidate> distinct(List<Candidate> found) {
        Set<Span> seen = new HashSet<>();
        return found.stream()
                .filter(candidate -> seen.add(candidate.at().span()))
                .toList();
    }

    private static void take(boolean[] taken, int first, int end) {
        for (int i = first; i < end; i++) {
            taken[i] = true;
        }
    }

    /** Whether a phrase that is no title speaks of somebody in particular. */
    private static boolean means(Words words, OfficePhrase phrase) {
        boolean followed = words.noun(phrase.end())
                && !phrase.plural()
                && !words.capital(phrase.end())
                && words.noun(phrase.end() - 1)
                && words.head(phrase.end() - 1) == phrase.end();
        return !followed
                && (phrase.definite()
                        || phrase.owned()
                        || phrase.plural()
                        || phrase.number() > 0
                        || words.capital(phrase.core())
                                && phrase.core() > 0
                                && phrase.head().recorded());
    }

    static Position position(Words words, int first, int end) {
        return position(words, first, end, words.span(first, end));
    }

    static Position position(Words words, int first, int end, Span span) {
        int head = words.headOf(first, end);
        return new Position(
                words.index(),
                first,
                end,
                span,
                words.subject(first, end),
                words.head(head),
                words.quoted(first),
                words.joined(first));
    }

    private Optional<Candidate> named(Words words, Chunks chunks, Chunk chunk, TitledNames titled, boolean[] taken) {
        Position at = position(words, chunk.first(), chunk.end(), chunk.span());
        return switch (chunk.sort()) {
            case PERSON -> {
                NamedPerson person = person(words, chunk, at, titled);
                yield person.words().isEmpty() ? Optional.empty() : Optional.of(person);
            }
            case ORGANIZATION ->
                isTitleAcronym(words, chunks, chunk)
                        ? Optional.empty()
                        : Optional.of(new NamedInstitution(
                                at, chunk.institution().orElseThrow(), Acronyms.longForm(words, chunks, chunk)));
            case PLACE -> Optional.of(new NamedPlace(at, chunk.name(), chunk.nation()));
            case COUNTRY, DEMONYM, CAPITAL -> national(words, chunks, chunk, at, taken);
        };
    }

    /** "EAM Rao", "the external affairs minister (EAM)": letters that no list holds and that stand for an office. */
    private boolean isTitleAcronym(Words words, Chunks chunks, Chunk chunk) {
        String form = words.form(chunk.first());
        boolean letters = chunk.end() - chunk.first() == 1
                && form.length() > 1
                && form.length() <= LONGEST_ACRONYM
                && form.chars().allMatch(Character::isUpperCase)
                && lexicon.gazetteer().word(form).isEmpty();
        boolean bracketed = words.form(chunk.first() - 1).equals("(")
                && words.form(chunk.end()).equals(")")
                && lexicon.offices().match(words, chunk.first() - 2).isPresent();
        return letters && (bracketed || chunks.personAt(chunk.end()).isPresent());
    }

    /** Without words where a tagger took "Jr." alone, cut off from the name before it, for a name. */
    private NamedPerson person(Words words, Chunk chunk, Position at, TitledNames titled) {
        Gender gender = lexicon.honorific(words.lower(chunk.first() - 1)).orElse(Gender.UNKNOWN);
        List<Title> titles = titled.titles(chunk);
        for (Title title : titles) {
            gender = gender == Gender.UNKNOWN ? genderOf(title.lemma()) : gender;
        }
        List<String> parts = Stream.of(NameFold.lower(chunk.name()).split("[\\s,]+"))
                .filter(part -> !PersonName.isSuffix(part))
                .toList();
        if (gender == Gender.UNKNOWN && parts.size() > 1) {
            gender = lexicon.givenName(parts.getFirst());
        }
        return new NamedPerson(at, chunk.name(), parts, titles, gender, titled.nation(chunk));
    }

    static Gender genderOf(String lemma) {
        if (lemma.endsWith("woman")
                || lemma.endsWith("queen")
                || lemma.endsWith("princess")
                || lemma.endsWith("lady")
                || lemma.endsWith("empress")) {
            return Gender.FEMALE;
        }
        return lemma.endsWith("king")
                        || lemma.endsWith("prince")
                        || lemma.endsWith("emir")
                        || lemma.equals("pope")
                        || lemma.endsWith("spokesman")
                        || lemma.endsWith("chairman")
                ? Gender.MALE
                : Gender.UNKNOWN;
    }

    private Optional<Candidate> national(Words words, Chunks chunks, Chunk chunk, Position at, boolean[] taken) {
        Nation nation = chunk.nation().orElseThrow();
        int noun = words.possessive(chunk.end()) ? chunk.end() + 1 : chunk.end();
        boolean whole = chunk.span().equals(words.span(chunk.first(), chunk.end()));
        for (int skip = 0; whole && chunk.sort() != Sort.CAPITAL && skip < 3; skip++) {
            int end = groupEnd(words, noun + skip);
            if (end > noun + skip
                    && (noun == chunk.end()
                            || lexicon.group(joined(words, noun + skip, end)).orElseThrow()
                                    != Lexicon.GroupMeaning.GROUP)
                    && chunks.covering(noun + skip).isEmpty()
                    && !taken[noun + skip]) {
                take(taken, chunk.first(), end);
                int first = chunk.first();
                while (lexicon.isModifier(words.lower(first - 1)) && !taken[first - 1]) {
                    first--;
                }
                String lower = words.lower(end - 1);
                return Optional.of(new Group(
                        position(words, first, end),
                        nation,
                        lexicon.group(joined(words, noun + skip, end)).orElseThrow(),
                        lower,
                        words.is(first - 1, "a") || words.is(first - 1, "an")));
            }
            if (!words.tag(noun + skip).equals("JJ") && !words.tag(noun + skip).equals("NN")) {
                break;
            }
        }
        boolean adjective = chunk.sort() == Sort.DEMONYM && words.noun(chunk.end());
        boolean place = chunk.sort() == Sort.CAPITAL && !acts(words, chunks, chunk);
        return Optional.of(
                place
                        ? new NamedPlace(at, chunk.name(), Optional.of(nation))
                        : new NamedNation(at, nation, chunk.sort() == Sort.CAPITAL, adjective));
    }

    private int groupEnd(Words words, int at) {
        if (lexicon.group(joined(words, at, at + 2)).isPresent()) {
            return at + 2;
        }
        return lexicon.group(words.lower(at)).isPresent() && !words.noun(at + 1) ? at + 1 : at;
    }

    private static String joined(Words words, int first, int end) {
        return end - first == 1 ? words.lower(first) : words.lower(first) + " " + words.lower(first + 1);
    }

    /** Whether a capital stands for its government here. */
    private static boolean acts(Words words, Chunks chunks, Chunk chunk) {
        int before = chunk.first() - 1;
        while (words.tag(before).equals("JJ") || words.tag(before).equals("DT")) {
            before--;
        }
        if (AT_A_PLACE.contains(words.lower(before))
                || (words.is(before, "from") || words.is(before, "to")) && motion(words, before - 1)) {
            return false;
        }
        boolean compound = words.noun(chunk.end())
                        && !words.possessive(chunk.end())
                        && chunk.span().end()
                                == words.token(chunk.end() - 1).span().end()
                || words.relation(chunk.end() - 1).equals("compound")
                        && words.tag(chunk.end()).equals("JJ");
        boolean dateline = chunk.first() == 0
                && (words.form(chunk.end()).equals("(")
                        || words.form(chunk.end()).equals("\u2014")
                        || words.form(chunk.end()).equals("\u2013")
                        || words.form(chunk.end()).equals("-")
                        || words.form(chunk.end()).equals(",") && Calendar.names(words.lower(chunk.end() + 1)));
        boolean address = words.is(chunk.end(), ",")
                && words.entity(chunk.end() + 1) == EntityKind.LOCATION
                && chunks.startingAt(chunk.end() + 1)
                        .filter(next ->
                                next.sort() == Sort.PLACE || next.nation().equals(chunk.nation()))
                        .isPresent();
        return !compound && !dateline && !address;
    }

    private static boolean motion(Words words, int at) {
        for (int i = at; i > Math.max(-1, at - 3); i--) {
            if (i >= 0 && MOTION.contains(words.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }
}
