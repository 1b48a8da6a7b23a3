package org.readout.engine.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.event.Event.Context;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;

/**
 * Whether what a clause tells has happened: PLOVER's contexts {@code future}, {@code historical}, {@code hypothetical}
 * and {@code negation}, read off the verb, what stands over it, and its day.
 */
final class Modality {

    /** What happened longer before publication than this, in days, is background. */
    static final int NEWS_DAYS = 30;

    /** How many clauses upwards are looked at: "said that if …, they would". */
    private static final int CLAUSES = 4;

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll");
    private static final Set<String> POSSIBLE = Set.of("would", "could", "might", "may");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "should", "whether", "lest");
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "nobody", "without");

    private final Sentence sentence;
    private final Dependencies tree;

    Modality(Sentence sentence, Dependencies tree) {
        this.sentence = sentence;
        this.tree = tree;
    }

    /**
     * @param verb the verb of the event
     * @param daysAfter days from publication to the event, where both are known
     */
    Set<Context> of(int verb, Optional<Long> daysAfter) {
        Set<Context> found = EnumSet.noneOf(Context.class);
        if (isNegated(verb)) {
            found.add(Context.NEGATION);
        }
        boolean reported = tree.relation(verb).equals("ccomp") && isAny(verb, Set.of("would"), "aux");
        if (reported
                || isAny(verb, FUTURE, "aux")
                || isAny(verb, Set.of("go"), "aux")
                || daysAfter.filter(days -> days > 0).isPresent()) {
            found.add(Context.FUTURE);
        }
        if (isHypothetical(verb, reported)) {
            found.add(Context.HYPOTHETICAL);
            found.remove(Context.FUTURE);
        }
        if (daysAfter.filter(days -> days < -NEWS_DAYS).isPresent()) {
            found.add(Context.HISTORICAL);
        }
        return found;
    }

    boolean isNegated(int verb) {
        return isAny(verb, NEGATIONS, "neg", "advmod", "det", "cc")
                || tree.children(verb, "nsubj", "obj").stream().anyMatch(noun -> isAny(noun, NEGATIONS, "neg", "det"));
    }

    /**
     * In a condition, under one, or only possible.
     *
     * @param reported whether its "would" is the "will" of what somebody said
     */
    private boolean isHypothetical(int verb, boolean reported) {
        int at = verb;
        for (int clause = 0; clause < CLAUSES && at != Dependencies.ROOT; clause++) {
            if (isAny(at, CONDITIONS, "mark", "advmod")) {
                return true;
            }
            if (at == verb && !reported && isAny(at, POSSIBLE, "aux")) {
                return true;
            }
            at = tree.relation(at).equals("conj") || isClause(at) ? tree.head(at) : Dependencies.ROOT;
        }
        return false;
    }

    /** Whether a verb leans on another so that the other's condition is its own. */
    private boolean isClause(int verb) {
        String relation = tree.relation(verb);
        return relation.equals("xcomp") || relation.equals("ccomp");
    }

    private boolean isAny(int token, Set<String> lemmas, String... relations) {
        List<Integer> children = tree.children(token, relations);
        return children.stream()
                .anyMatch(child -> lemmas.contains(sentence.token(child).lemma().toLowerCase(Locale.ROOT))
                        || lemmas.contains(sentence.token(child).text().toLowerCase(Locale.ROOT)));
    }
}
