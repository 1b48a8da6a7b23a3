package org.readout.engine.contact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Mention;
import org.readout.engine.actor.Office;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.clause.Modality;
import org.readout.engine.frame.Frame;
import org.readout.engine.frame.LexicalUnit.Use;

/** What speaks for and against a trigger's telling a contact between its parties. */
final class TellingFeatures {

    /** The name of the decision in {@code features.tsv}. */
    static final String DECISION = "telling";

    /** Sentences in which a report tells its news. */
    private static final int LEAD = 3;

    /** Tokens from which on those that a trigger joins are far away. */
    private static final int FAR = 14;

    private final ContactWords words;

    TellingFeatures(ContactWords words) {
        this.words = words;
    }

    Set<String> of(Trigger trigger) {
        Set<String> found = new TreeSet<>();
        ClauseTree tree = trigger.tree();
        int token = trigger.token();
        Frame frame = trigger.unit().frame();
        found.add("frame-" + lower(frame));
        found.add(trigger.unit().verb() ? "verb" : "noun");
        if (trigger.unit().use() != Use.TELLS) {
            found.add("use-" + lower(trigger.unit().use()));
        }
        sides(trigger, found);
        if (trigger.predicate().negated()) {
            found.add("negated");
        }
        if (trigger.predicate().modality() != Modality.FACT) {
            found.add("modal-" + lower(trigger.predicate().modality()));
        }
        if (trigger.predicate().quoted()) {
            found.add("quoted");
        }
        if (trigger.sentence() < LEAD) {
            found.add("lead");
        }
        if (trigger.unit().verb()) {
            found.add("tense-" + lower(trigger.predicate().tense()));
        } else {
            noun(trigger, found);
        }
        boolean governed = trigger.unit().verb()
                || trigger.link().equals("obj")
                || trigger.link().equals("for")
                || trigger.link().equals("to")
                || trigger.carrier() < 0;
        if (governed) {
            above(tree, token, found);
        }
        return found;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void sides(Trigger trigger, Set<String> found) {
        List<Party> one = trigger.parties(Party.Side.ONE);
        List<Party> other = trigger.parties(Party.Side.OTHER);
        if (one.isEmpty() || other.isEmpty()) {
            found.add("one-sided");
        }
        one.stream().limit(1).forEach(party -> found.add("one-" + syntax(party)));
        other.stream().limit(1).forEach(party -> found.add("other-" + syntax(party)));
        long persons = trigger.parties().stream().filter(Party::isPerson).count();
        found.add(persons >= 2 ? "persons-2" : "persons-" + persons);
        if (trigger.parties().stream().noneMatch(party -> party.kind() == Mention.Kind.NAME)) {
            found.add("nobody-named");
        }
        if (trigger.parties().stream().anyMatch(party -> party.kind() == Mention.Kind.PRONOUN)) {
            found.add("pronoun");
        }
        if (trigger.parties().stream().allMatch(Party::group)) {
            found.add("all-group");
        }
        if (other.stream().limit(1).anyMatch(party -> Mentions.isPlace(party.actor()))) {
            found.add("other-place-" + lower(trigger.unit().frame()));
        }
        if (other.stream().limit(1).anyMatch(party -> party.actor().type() == Actor.Type.ORGANIZATION)) {
            found.add("other-body");
        }
        if (trigger.parties().stream()
                .allMatch(party -> party.isPerson()
                        && party.actor().roles().isEmpty()
                        && party.actor().country().isEmpty())) {
            found.add("private");
        }
        if (trigger.parties().stream()
                .anyMatch(party ->
                        !party.isPerson() && words.isMedium(party.actor().name()))) {
            found.add("medium");
        }
        if (trigger.parties().stream().anyMatch(TellingFeatures::isSpokesperson)) {
            found.add("spokesperson");
        }
        if (trigger.unit().frame() == Frame.VISIT) {
            visit(one, other, found);
        }
        boolean sameCountry = trigger.parties().size() > 1
                && Stream.iterate(1, i -> i + 1)
                        .limit(trigger.parties().size() - 1L)
                        .allMatch(i -> Mentions.sameCountry(
                                trigger.parties().getFirst().actor(),
                                trigger.parties().get(i).actor()));
        if (sameCountry) {
            found.add("one-country");
        }
        if (trigger.parties().stream()
                .anyMatch(
                        party -> Math.abs(party.span().start() - trigger.span().start()) > FAR * 6)) {
            found.add("far");
        }
    }

    private static boolean isSpokesperson(Party party) {
        return !party.actor().roles().isEmpty()
                && party.actor().roles().stream()
                        .allMatch(role -> Office.of(role.title()).contains(Office.SPOKESPERSON));
    }

    /** A journey home, or of somebody who acts for nobody, is no visit of one party to another. */
    private static void visit(List<Party> one, List<Party> other, Set<String> found) {
        List<Party> places = other.stream().filter(party -> !party.isPerson()).toList();
        if (!places.isEmpty()
                && one.stream()
                        .anyMatch(party -> places.stream()
                                .anyMatch(place -> Mentions.sameCountry(party.actor(), place.actor())))) {
            found.add("home");
        }
        if (!places.isEmpty()
                && one.stream()
                        .allMatch(party ->
                                party.isPerson() && party.actor().roles().isEmpty())) {
            found.add("private-journey");
        }
    }

    private static String syntax(Party party) {
        return switch (party.syntax()) {
            case "subj",
                    "obj",
                    "recipient",
                    "poss",
                    "mod",
                    "support",
                    "within",
                    "within-obj",
                    "around",
                    "with",
                    "to",
                    "between",
                    "of",
                    "by",
                    "in",
                    "from",
                    "carrier",
                    "above" -> party.syntax();
            default -> "else";
        };
    }

    private void noun(Trigger trigger, Set<String> found) {
        ClauseTree tree = trigger.tree();
        int token = trigger.token();
        found.add(trigger.isDefinite() ? "definite" : trigger.isIndefinite() ? "indefinite" : "bare");
        if (tree.token(token).isPlural()) {
            found.add("plural");
        }
        if (tree.children(token, "compound", "amod").stream()
                .anyMatch(child -> words.isOtherMeeting(tree.lemma(child)))) {
            found.add("other-sort");
        }
        if (trigger.carrier() >= 0) {
            found.add(
                    switch (trigger.link()) {
                        case "obj", "subj" -> "link-" + trigger.link();
                        case "after", "following", "before", "ahead of", "during", "in", "at", "on", "for", "to" ->
                            "link-" + trigger.link().replace(' ', '-');
                        default -> "link-else";
                    });
        }
        if (tree.is(token, "compound")) {
            found.add("modifies-noun");
        }
    }

    /** Words above that make it a wish, a rule or a denial. */
    private void above(ClauseTree tree, int token, Set<String> found) {
        int at = tree.head(token);
        for (int steps = 0; at >= 0 && steps < 2; steps++) {
            words.standing(tree.lemma(at)).ifPresent(standing -> found.add("above-" + lower(standing)));
            at = tree.head(at);
        }
    }
}
