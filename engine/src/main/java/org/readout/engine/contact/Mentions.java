package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Actors.Mentioned;
import org.readout.engine.actor.Mention;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;

/** Says whom the noun phrases of an article stand for. */
final class Mentions {

    /** How a phrase names whom it stands for. */
    record Referent(Actor actor, Mention.Kind kind, Span span) {}

    private static final Set<String> EXAMPLES =
            Set.of("including", "such as", "like", "among them", "notably", "especially");

    /** How deep a phrase is searched for those whom it names. */
    private static final int DEEPEST = 3;

    /** How many tokens into a sentence the label of its speaker may stand. */
    private static final int LABEL = 6;

    /** Characters that the name of a country has at most. */
    private static final int LONGEST_NAME = 40;

    /** Words and marks inside a title: "Commander-in-Chief of the Army (retired)". */
    private static final Set<String> TITLE_WORDS = Set.of("of", "for", "in", "to", "-", "(", ")", "-lrb-", "-rrb-");

    /** How many tokens a title may have. */
    private static final int TITLE = 14;

    private final Actors actors;
    private final FirstPerson speakers;
    private final Set<String> people;

    /**
     * @param speakers who "I" is
     * @param people nouns for those who act for a country: "officials"
     */
    Mentions(Actors actors, FirstPerson speakers, Set<String> people) {
        this.actors = actors;
        this.speakers = speakers;
        this.people = people;
    }

    Actors actors() {
        return actors;
    }

    /**
     * Whom the phrase with this head stands for: those it names, else those that stand beside it in apposition, else
     * the countries or bodies whose people it means. Empty where nobody is known.
     */
    List<Referent> at(ClauseTree tree, int head) {
        return once(at(tree, head, 0));
    }

    private List<Referent> at(ClauseTree tree, int head, int depth) {
        List<Referent> covering = covering(tree, head);
        boolean personal = covering.stream().anyMatch(found -> isPerson(found) && found.kind() != Mention.Kind.NOMINAL);
        if (personal) {
            return covering.stream().filter(Mentions::isPerson).toList();
        }
        List<Referent> named = named(tree, head);
        if (!named.isEmpty()) {
            return named;
        }
        List<Referent> beside = depth >= DEEPEST ? List.of() : beside(tree, head, depth);
        List<Referent> persons = beside.stream().filter(Mentions::isPerson).toList();
        if (!persons.isEmpty()) {
            return persons;
        }
        List<Referent> titled = covering.stream().anyMatch(Mentions::isPerson) ? List.of() : titled(tree, head);
        if (!titled.isEmpty()) {
            return titled;
        }
        if (!covering.isEmpty()) {
            return covering;
        }
        return depth >= DEEPEST ? List.of() : beside.isEmpty() ? represented(tree, head, depth) : beside;
    }

    /** The person named right after a common noun: "her counterpart [Luis Rojas]". */
    private List<Referent> named(ClauseTree tree, int head) {
        boolean common = tree.token(head).isNoun() && !tree.token(head).isProperNoun();
        return common && head + 1 < tree.size()
                ? covering(tree.token(head + 1)).stream()
                        .filter(each -> isPerson(each)
                                && each.kind() == Mention.Kind.NAME
                                && each.span().start()
                                        == tree.token(head + 1).span().start())
                        .toList()
                : List.of();
    }

    /** Those in apposition: "the minister, [Ana Silva]". */
    private List<Referent> beside(ClauseTree tree, int head, int depth) {
        return tree.appositions(head).stream()
                .flatMap(apposition -> at(tree, apposition, depth + 1).stream())
                .toList();
    }

    /**
     * The person whose title the head is part of, where the parser took a word of the title for the head: "Director of
     * the Office [Ana Silva]", "the Republic of Chile's President [Luis Rojas]".
     */
    private List<Referent> titled(ClauseTree tree, int head) {
        if (!tree.token(head).isProperNoun()) {
            return List.of();
        }
        for (int i = head + 1; i < Math.min(tree.size(), head + TITLE); i++) {
            Token token = tree.token(i);
            List<Referent> found = covering(token).stream()
                    .filter(each -> isPerson(each) && each.kind() == Mention.Kind.NAME)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            boolean joined = token.isConjunction()
                    && covering(tree, head).isEmpty()
                    && i + 1 < tree.size()
                    && tree.token(i + 1).isProperNoun();
            boolean title = token.isNoun()
                    || token.isAdjective()
                    || token.isDeterminer()
                    || token.isPossessiveMark()
                    || TITLE_WORDS.contains(tree.word(i))
                    || joined;
            if (!title) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Referent> covering(ClauseTree tree, int head) {
        if (FirstPerson.is(tree.word(head))) {
            Span span = tree.token(head).span();
            return speakers.at(span).stream()
                    .map(actor -> new Referent(actor, Mention.Kind.PRONOUN, span))
                    .toList();
        }
        List<Referent> own = covering(tree.token(head));
        if (!own.isEmpty()) {
            return own;
        }
        // "Rossi, Jr.": what the parser takes for the head is the end of a name
        return tree.token(head).isProperNoun()
                ? tree.children(head, "compound", "flat").stream()
                        .flatMap(part -> covering(tree.token(part)).stream())
                        .filter(Mentions::isPerson)
                        .toList()
                : List.of();
    }

    private List<Referent> covering(Token token) {
        List<Mentioned> found = actors.overlapping(token.span());
        // "Chile-Peru talks": names that a hyphen joins to one word
        List<Mentioned> inside = found.stream()
                .filter(each -> token.span().contains(each.mention().span()))
                .toList();
        int shortest = found.stream()
                .mapToInt(each -> each.mention().span().length())
                .min()
                .orElse(0);
        List<Mentioned> meant = !inside.isEmpty()
                ? inside
                : found.stream()
                        .filter(each -> each.mention().span().length() == shortest)
                        .toList();
        return meant.stream()
                .map(each -> new Referent(
                        each.actor(), each.mention().kind(), each.mention().span()))
                .toList();
    }

    /**
     * "Kenyan officials", "the leaders of Kenya and Chad": people who act for those they hang on; "several leaders,
     * including Rossi": those named as examples.
     */
    private List<Referent> represented(ClauseTree tree, int head, int depth) {
        List<Referent> found = new ArrayList<>();
        for (int child : tree.children(head, "nmod", "obl")) {
            if (EXAMPLES.contains(tree.preposition(child))) {
                tree.conjuncts(child).forEach(each -> found.addAll(at(tree, each, depth + 1)));
            }
        }
        if (!found.isEmpty() || !people.contains(tree.lemma(head))) {
            return found;
        }
        for (int child : tree.children(head, "nmod", "amod", "compound", "nmod:poss", "dep", "appos")) {
            String preposition = tree.preposition(child);
            boolean linked =
                    child < head || preposition.equals("of") || preposition.equals("from") || preposition.isEmpty();
            if (linked) {
                tree.conjuncts(child).forEach(each -> found.addAll(at(tree, each, depth + 1)));
                tree.children(child, "dep", "appos")
                        .forEach(each -> tree.conjuncts(each).forEach(more -> found.addAll(at(tree, more, depth + 1))));
            }
        }
        return found;
    }

    private static boolean isPerson(Referent referent) {
        return referent.actor().type() == Actor.Type.PERSON;
    }

    /** The state that a place lies in, where the article names it or the words go on with it; else the place itself. */
    Actor destination(ClauseTree tree, Referent place) {
        Actor actor = place.actor();
        if (actor.type() != Actor.Type.LOCATION) {
            return actor;
        }
        if (actor.country().isPresent()) {
            return actors.country(actor.country().get()).orElse(actor);
        }
        int end = place.span().end();
        return actors
                .within(new Span(
                        end,
                        Math.min(end + 3 + LONGEST_NAME, tree.sentence().span().end())))
                .stream()
                .filter(next ->
                        next.mention().span().start() <= end + 3 && next.actor().type() == Actor.Type.COUNTRY)
                .map(Mentioned::actor)
                .findFirst()
                .orElse(actor);
    }

    /** Whether the words only say who speaks next: "ROSSI: We met." */
    boolean isLabel(ClauseTree tree, Referent referent) {
        for (int i = 0; i + 1 < tree.size(); i++) {
            if (referent.span().contains(tree.token(i).span())
                    && tree.token(i + 1).text().equals(":")
                    && i < LABEL) {
                return true;
            }
        }
        return false;
    }

    /** The place or state as a person's host stands for it. */
    static boolean isPlace(Actor actor) {
        return actor.type() == Actor.Type.COUNTRY || actor.type() == Actor.Type.LOCATION;
    }

    /** Whether one acts for the country that the other is, or both are of one country. */
    static boolean sameCountry(Actor one, Actor other) {
        Optional<String> country = one.country();
        return country.isPresent() && country.equals(other.country());
    }

    private static List<Referent> once(List<Referent> found) {
        Map<String, Referent> byId = new LinkedHashMap<>();
        found.forEach(each -> byId.putIfAbsent(each.actor().id(), each));
        return List.copyOf(byId.values());
    }
}
