package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.clause.Predicate;
import org.readout.engine.frame.Frame;
import org.readout.engine.frame.LexicalUnit;
import org.readout.engine.text.Span;

/**
 * A word that may tell of a contact, with those who may take part.
 *
 * @param tree its sentence
 * @param predicate its head word with the roles filled
 * @param unit what it can tell
 * @param parties candidates, the first side first, each actor once
 * @param carrier the verb on which a noun hangs as what is done, planned or undone; the trigger itself for a verb; -1
 *     where there is none
 * @param link how the noun hangs on that verb: {@code obj}, {@code subj}, or a preposition; empty for a verb
 */
record Trigger(ClauseTree tree, Predicate predicate, LexicalUnit unit, List<Party> parties, int carrier, String link) {

    private static final Set<String> EACH = Set.of(
            "separately",
            "separate",
            "individually",
            "individual",
            "respectively",
            "bilaterally",
            "each",
            "successively");

    Trigger {
        parties = List.copyOf(parties);
    }

    int token() {
        return predicate.token();
    }

    int sentence() {
        return tree.sentence().index();
    }

    Span span() {
        int from = unit.verb() ? token() : token() - unit.beside().size();
        return tree.span(from, token());
    }

    List<Party> parties(Party.Side side) {
        return parties.stream().filter(party -> party.side() == side).toList();
    }

    /**
     * The trigger once for each contact it tells: "calls with Rossi and Meyer", "spoke separately with Rossi and Meyer"
     * are two.
     */
    List<Trigger> apart() {
        List<Party> other = parties(Party.Side.OTHER);
        boolean several = other.stream().filter(Party::isPerson).count() > 1
                && other.stream().noneMatch(Party::group)
                && (isSeveral() || isEach(token()) || carrier >= 0 && isEach(carrier));
        if (!several) {
            return List.of(this);
        }
        return other.stream()
                .filter(Party::isPerson)
                .map(party -> {
                    List<Party> pair = new ArrayList<>(parties(Party.Side.ONE));
                    pair.add(party);
                    return new Trigger(tree, predicate, unit, pair, carrier, link);
                })
                .toList();
    }

    private boolean isSeveral() {
        return !unit.verb()
                && tree.token(token()).isPlural()
                && unit.use() == LexicalUnit.Use.TELLS
                && unit.frame() != Frame.TALK;
    }

    private boolean isEach(int verb) {
        return tree.children(verb, "advmod", "amod", "det").stream().anyMatch(child -> EACH.contains(tree.word(child)));
    }

    /** "the call", "that meeting", "their talks": a noun that takes up what is known. */
    boolean isDefinite() {
        return !unit.verb()
                && tree.children(token(), "det", "nmod:poss").stream().anyMatch(child -> switch (tree.word(child)) {
                    case "a", "an", "any", "no", "another", "some", "every", "each" -> false;
                    default -> true;
                });
    }

    /** "a call", "another meeting". */
    boolean isIndefinite() {
        return tree.children(token(), "det").stream().anyMatch(child -> switch (tree.word(child)) {
            case "a", "an", "any", "another", "some", "every", "each" -> true;
            default -> false;
        });
    }
}
