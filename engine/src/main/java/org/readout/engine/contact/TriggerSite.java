package org.readout.engine.contact;

import java.util.Locale;
import java.util.Optional;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.clause.Modality;
import org.readout.engine.clause.Predicate;
import org.readout.engine.clause.Tense;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;

/**
 * Where a word tells of a contact, with what its clause says of it.
 *
 * @param sentence it stands in
 * @param from its first token
 * @param to the token after its last
 * @param head the token of it that the others hang on
 * @param predicate that token with its roles
 * @param verb the verb that the clause is built on: the token itself, or the nearest above it
 */
record TriggerSite(TimedSentence sentence, int from, int to, int head, Predicate predicate, Predicate verb) {

    static TriggerSite of(TimedSentence sentence, int from, int to) {
        int head = sentence.top(from, to);
        ClauseTree tree = sentence.tree();
        int verb = head;
        for (int steps = 0; steps < tree.size() && !tree.token(verb).isVerb() && tree.head(verb) >= 0; steps++) {
            verb = tree.head(verb);
        }
        for (int clause : tree.children(head, "acl")) {
            if (!tree.token(head).isVerb() && tree.token(clause).isVerb()) {
                verb = clause; // "the meeting that will take place on Thursday"
            }
        }
        Predicate own = tree.predicate(head);
        return new TriggerSite(sentence, from, to, head, own, verb == head ? own : tree.predicate(verb));
    }

    /** The site of a span; empty where no token of the sentence shares a character with it. */
    static Optional<TriggerSite> of(TimedSentence sentence, Span span) {
        Sentence words = sentence.tree().sentence();
        return TimedSentence.tokens(words, span).map(tokens -> of(sentence, tokens.start(), tokens.end()));
    }

    ClauseTree tree() {
        return sentence.tree();
    }

    boolean isVerb() {
        return tree().token(head).isVerb();
    }

    boolean holds(int token) {
        return from <= token && token < to;
    }

    /** Whether the clause that describes it says more of it: "the meeting [held in Quito on Monday]". */
    boolean isDescribed() {
        return tree().head(verb.token()) == head && verb.token() != head;
    }

    /** How its clause stands in time: "future" for what is only to come, "open" for an infinitive. */
    String standing() {
        Modality modality = predicate.modality() == Modality.FACT ? verb.modality() : predicate.modality();
        return switch (modality) {
            case FUTURE -> "future";
            case POSSIBLE, NECESSARY, CONDITIONAL -> "possible";
            case OPEN -> "open";
            case FACT -> tense().name().toLowerCase(Locale.ROOT);
        };
    }

    private Tense tense() {
        return verb.tense();
    }
}
