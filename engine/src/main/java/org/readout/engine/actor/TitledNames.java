package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Candidate.Title;
import org.readout.engine.actor.Gazetteer.Sort;
import org.readout.engine.text.Span;

/**
 * Joins the office phrases of a sentence to the names they stand beside: "Foreign Minister X", "X, the foreign
 * minister,", "X, who serves as …", "presidents X and Y".
 */
final class TitledNames {

    private static final Set<String> LINKS = Set.of(
            "is",
            "was",
            "become",
            "became",
            "becomes",
            "remains",
            "serves",
            "served",
            "serving",
            "as",
            "appointed",
            "named",
            "elected",
            "re-elected",
            "sworn",
            "in",
            "has",
            "been",
            "be",
            "will",
            "who",
            "also",
            "the",
            "a",
            "an",
            "new",
            "next",
            "currently",
            "now",
            ",");
    private static final Set<String> COPULAS = Set.of(
            "is", "was", "become", "became", "becomes", "remains", "as", "appointed", "named", "elected", "re-elected");
    private static final int FARTHEST_LINK = 6;

    private final Words words;
    private final Chunks chunks;
    private final List<OfficePhrase> phrases;
    private final NameChunker names;
    private final Lexicon lexicon;
    private final Map<Span, List<Title>> titles = new HashMap<>();
    private final Map<Span, Nation> nations = new HashMap<>();
    private final Map<OfficePhrase, Chunk> appositions = new HashMap<>();
    private final Map<OfficePhrase, List<Chunk>> pairs = new HashMap<>();
    private final boolean[] attached;

    TitledNames(Words words, Chunks chunks, List<OfficePhrase> phrases, NameChunker names, Lexicon lexicon) {
        this.words = words;
        this.chunks = chunks;
        this.phrases = phrases;
        this.names = names;
        this.lexicon = lexicon;
        this.attached = new boolean[phrases.size()];
        List<Optional<Chunk>> before = new ArrayList<>();
        for (int p = phrases.size() - 1; p >= 0; p--) {
            before.addFirst(before(p, before.isEmpty() ? Optional.empty() : before.getFirst()));
        }
        for (int p = 0; p < phrases.size(); p++) {
            if (!attached[p]) {
                beside(phrases.get(p));
            }
        }
        ofCountry();
        examples();
    }

    /** Whether the phrase is a title before a name and so no mention of its own. */
    boolean isTitle(int phrase) {
        return attached[phrase];
    }

    /** The name in apposition to a phrase. */
    Optional<Chunk> apposition(OfficePhrase phrase) {
        return Optional.ofNullable(appositions.get(phrase));
    }

    List<Title> titles(Chunk person) {
        return titles.getOrDefault(person.span(), List.of());
    }

    Optional<Nation> nation(Chunk person) {
        return Optional.ofNullable(nations.get(person.span()));
    }

    private int afterHonorifics(int at) {
        int i = at;
        while (lexicon.honorific(words.lower(i)).isPresent()) {
            i++;
        }
        return i;
    }

    private Optional<Chunk> before(int p, Optional<Chunk> next) {
        OfficePhrase phrase = phrases.get(p);
        int at = afterHonorifics(phrase.end());
        Optional<Chunk> person = chunks.personAt(at);
        if (person.isEmpty() && !phrase.indefinite()) {
            person = missed(phrase, at, words.capital(phrase.core()));
        }
        if (person.isEmpty() && p + 1 < phrases.size() && next.isPresent() && chained(phrase, phrases.get(p + 1))) {
            person = next;
        }
        if (person.isEmpty()) {
            return Optional.empty();
        }
        attached[p] = true;
        List<Chunk> named = phrase.plural() ? listFrom(person.get()) : List.of(person.get());
        for (int i = 0; i < named.size(); i++) {
            Optional<Nation> nation = phrase.nations().size() == named.size() && named.size() > 1
                    ? Optional.of(phrase.nations().get(i))
                    : phrase.nation();
            give(named.get(i), phrase, nation);
        }
        return person;
    }

    /** "their Norwegian counterparts, notably Defence Minister X" tells the country of X. */
    private void examples() {
        for (OfficePhrase phrase : phrases) {
            int at = words.is(phrase.end(), ",") ? phrase.end() + 1 : phrase.end();
            boolean example = words.is(at, "notably")
                    || words.is(at, "including")
                    || words.is(at, "namely")
                    || words.is(at, "especially")
                    || words.is(at, "such") && words.is(at + 1, "as");
            if (!phrase.plural() || !example || phrase.nation().isEmpty()) {
                continue;
            }
            at += words.is(at, "such") ? 2 : 1;
            for (OfficePhrase next : phrases) {
                at = next.first() == at ? next.end() : at;
            }
            chunks.personAt(afterHonorifics(at))
                    .ifPresent(person -> listFrom(person)
                            .forEach(one -> nations.putIfAbsent(
                                    one.span(), phrase.nation().orElseThrow())));
        }
    }

    private static boolean chained(OfficePhrase phrase, OfficePhrase next) {
        return next.first() == phrase.end()
                || next.first() == phrase.end() + 1
                        && !phrase.definite()
                        && !phrase.plural()
                        && next.nations().isEmpty()
                        && phrase.head().recorded();
    }

    /** A name after a title that the recogniser took for something else or did not see. */
    private Optional<Chunk> missed(OfficePhrase phrase, int at, boolean organisations) {
        Optional<Chunk> there = chunks.covering(at);
        boolean free = there.isEmpty()
                || there.get().first() == at
                        && there.get().nation().isEmpty()
                        && there.get().end() - at <= 2
                        && lexicon.gazetteer().match(words, at).isEmpty()
                        && (organisations || there.get().sort() != Sort.ORGANIZATION);
        if (!free || phrase.plural() || at > phrase.end() + 2) {
            return Optional.empty();
        }
        Optional<Chunk> person = names.called(words, at, there.map(Chunk::end).orElse(at + 1));
        person.ifPresent(chunks::put);
        return person;
    }

    private List<Chunk> listFrom(Chunk first) {
        List<Chunk> list = new ArrayList<>(List.of(first));
        int at = skipCountry(first.end());
        while (words.is(at, ",") || words.is(at, "and")) {
            while (words.is(at, ",") || words.is(at, "and")) {
                at++;
            }
            Optional<Chunk> next = chunks.personAt(afterHonorifics(at));
            if (next.isEmpty()) {
                break;
            }
            list.add(next.get());
            at = skipCountry(next.get().end());
        }
        return list;
    }

    private int skipCountry(int at) {
        int country = words.is(at + 1, "the") ? at + 2 : at + 1;
        return words.is(at, "of")
                        && chunks.startingAt(country).filter(Chunk::isNational).isPresent()
                ? chunks.startingAt(country).get().end()
                : at;
    }

    private void give(Chunk person, OfficePhrase phrase, Optional<Nation> nation) {
        String text = phrase.plural() ? singular(phrase) : phrase.title();
        titles.computeIfAbsent(person.span(), s -> new ArrayList<>())
                .add(new Title(
                        text,
                        phrase.titleSpan(),
                        phrase.classes(),
                        phrase.head().lemma(),
                        phrase.head().recorded() && !phrase.counterpart(),
                        phrase.counterpart(),
                        phrase.possessor(),
                        nation,
                        phrase.institution(),
                        phrase.owner().map(Chunk::span),
                        phrase.body()));
        titles.get(person.span()).sort((a, b) -> a.span().compareTo(b.span()));
        nation.ifPresent(n -> nations.putIfAbsent(person.span(), n));
    }

    private static String singular(OfficePhrase phrase) {
        String head = String.join(" ", phrase.head().words());
        String lower = phrase.title().toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf(head);
        if (at < 0) {
            return phrase.title();
        }
        String title = phrase.title().substring(0, at)
                + phrase.head().lemma()
                + phrase.title().substring(at + head.length());
        StringBuilder capitals = new StringBuilder();
        for (String word : title.split(" ")) {
            boolean small = word.equals("of") || word.equals("and") || word.equals("for") || word.equals("the");
            capitals.append(capitals.isEmpty() ? "" : " ")
                    .append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return capitals.toString();
    }

    private void beside(OfficePhrase phrase) {
        if (phrase.plural()) {
            respectively(phrase);
            return;
        }
        Optional<Chunk> person = after(phrase).or(() -> linked(phrase));
        person.ifPresent(chunk -> {
            appositions.put(phrase, chunk);
            give(chunk, phrase, phrase.nation());
        });
    }

    /** "X and Y, the foreign ministers of Norway and Peru,": each of them holds the office, in that order. */
    private void respectively(OfficePhrase phrase) {
        int at = words.is(phrase.first() - 1, "the") ? phrase.first() - 2 : phrase.first() - 1;
        Optional<Chunk> last = words.is(at, ",") ? chunks.endingAt(at).filter(Chunk::isPerson) : Optional.empty();
        if (last.isEmpty()
                || phrase.nations().size() != 2
                || !words.is(last.get().first() - 1, "and")) {
            return;
        }
        chunks.endingAt(last.get().first() - 1).filter(Chunk::isPerson).ifPresent(first -> {
            give(first, phrase, Optional.of(phrase.nations().getFirst()));
            give(last.get(), phrase, Optional.of(phrase.nations().getLast()));
            pairs.put(phrase, List.of(first, last.get()));
        });
    }

    /** The names that a plural phrase stands in apposition to. */
    List<Chunk> pair(OfficePhrase phrase) {
        return pairs.getOrDefault(phrase, List.of());
    }

    /** "the country's top envoy, X, said" */
    private Optional<Chunk> after(OfficePhrase phrase) {
        if (!words.is(phrase.end(), ",")) {
            return Optional.empty();
        }
        int at = afterHonorifics(afterDemonym(phrase.end() + 1));
        boolean recorded = phrase.head().recorded() && phrase.owned();
        return chunks.personAt(at)
                .or(() -> recorded && chunks.covering(at).isPresent() ? missed(phrase, at, true) : Optional.empty())
                .filter(person ->
                        words.closes(person.end()) && (phrase.definite() || phrase.owned() || phrase.indefinite()));
    }

    /** "the envoy of the league, the Norwegian X," */
    private int afterDemonym(int at) {
        int next = words.is(at, "the") ? at + 1 : at;
        return chunks.startingAt(next)
                .filter(chunk -> chunk.sort() == Sort.DEMONYM && next > at)
                .map(Chunk::end)
                .orElse(at);
    }

    /** "X, the foreign minister," and "X, who serves as foreign minister" and "X was named foreign minister" */
    private Optional<Chunk> linked(OfficePhrase phrase) {
        boolean copula = false;
        boolean relative = false;
        boolean comma = false;
        for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - FARTHEST_LINK); i--) {
            Optional<Chunk> person = chunks.endingAt(i + 1).filter(Chunk::isPerson);
            if (person.isPresent()) {
                boolean apposition = comma
                        && !copula
                        && !words.verb(phrase.end())
                        && !words.tag(phrase.end()).equals("MD")
                        && (words.closes(phrase.end())
                                || words.tag(phrase.end()).startsWith("W")
                                || words.tag(phrase.end()).equals("IN"))
                        && !listed(phrase);
                return copula && (relative || !comma) || apposition ? person : Optional.empty();
            }
            String lower = words.lower(i);
            boolean mark = words.form(i).equals("(")
                    || words.form(i).equals("\u2014")
                    || words.form(i).equals("\u2013");
            if (!LINKS.contains(lower) && !mark && words.tag(i).indexOf("PRP$") < 0) {
                return Optional.empty();
            }
            copula |= COPULAS.contains(lower);
            relative |= lower.equals("who");
            comma |= lower.equals(",") || mark;
        }
        return Optional.empty();
    }

    /** Whether the phrase is the next in a list of people: "X, the minister and Y". */
    private boolean listed(OfficePhrase phrase) {
        return words.is(phrase.end(), "and")
                || words.closes(phrase.end())
                        && words.is(phrase.end() + 1, "and")
                        && !phrase.definite()
                        && chunks.personAt(phrase.end() + 2).isPresent();
    }

    /** "X of Norway", "Norway's X". */
    private void ofCountry() {
        for (Chunk person : chunks.all()) {
            if (!person.isPerson()) {
                continue;
            }
            if (words.is(person.end(), "of")) {
                int at = words.is(person.end() + 1, "the") ? person.end() + 2 : person.end() + 1;
                Optional<Chunk> of = chunks.startingAt(at);
                of.filter(Chunk::isNational)
                        .flatMap(Chunk::nation)
                        .ifPresent(nation -> nations.put(person.span(), nation));
                of.flatMap(Chunk::institution)
                        .ifPresent(body -> titles.computeIfPresent(
                                person.span(),
                                (span, given) -> given.stream()
                                        .map(title -> title.at(body))
                                        .toList()));
            }
            int before = person.first();
            while (before > 0 && lexicon.honorific(words.lower(before - 1)).isPresent()) {
                before--;
            }
            boolean possessive = words.possessive(before - 1);
            chunks.endingAt(possessive ? before - 1 : before)
                    .filter(c -> c.sort() == Sort.DEMONYM || c.sort() == Sort.COUNTRY && possessive)
                    .flatMap(Chunk::nation)
                    .ifPresent(nation -> nations.putIfAbsent(person.span(), nation));
        }
    }
}
