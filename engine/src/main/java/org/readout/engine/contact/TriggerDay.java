package org.readout.engine.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.time.TimeExpression;

/** Finds along the tree the day that a trigger's own clause gives. */
final class TriggerDay {

    /** Links over which the time of a verb does not reach the noun of a contact. */
    private static final Set<String> APART =
            Set.of("after", "following", "since", "before", "ahead of", "prior to", "for", "to");

    /** Words that make a time the bound of a stretch and not the day itself. */
    private static final Set<String> BOUNDS =
            Set.of("since", "until", "till", "before", "after", "following", "prior to", "ahead of");

    /** A time with the token that links it to the rest of its sentence. */
    private record Timed(TimeExpression time, int head) {}

    private final List<TimeExpression> times;

    /** @param times of the article */
    TriggerDay(List<TimeExpression> times) {
        this.times = times;
    }

    Optional<TimeExpression> of(Trigger trigger) {
        ClauseTree tree = trigger.tree();
        return times.stream()
                .filter(time -> tree.sentence().span().contains(time.span()) && isDay(time))
                .map(time -> new Timed(time, head(tree, time)))
                .filter(timed -> timed.head() >= 0 && attaches(trigger, timed.head()))
                .min(Comparator.<Timed>comparingInt(timed -> rank(trigger, timed.head()))
                        .thenComparingLong(timed -> length(timed.time()))
                        .thenComparingInt(timed -> Math.abs(timed.head() - trigger.token())))
                .map(Timed::time);
    }

    private static boolean isDay(TimeExpression time) {
        return time.range().isPresent()
                && (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME);
    }

    private static long length(TimeExpression time) {
        return time.range()
                .map(range -> range.last().toEpochDay() - range.first().toEpochDay())
                .orElse(Long.MAX_VALUE);
    }

    /** The token of the time that hangs on a word outside it; -1 where the sentence has none. */
    private static int head(ClauseTree tree, TimeExpression time) {
        int found = -1;
        for (int i = 0; i < tree.size(); i++) {
            int above = tree.head(i);
            boolean inside = time.span().contains(tree.token(i).span());
            boolean linked =
                    above >= 0 && time.span().contains(tree.token(above).span());
            if (inside && !linked) {
                found = i;
            }
        }
        return found;
    }

    /** Whether the time says when the trigger's contact was: in its phrase, or in the clause that it is told with. */
    private static boolean attaches(Trigger trigger, int time) {
        ClauseTree tree = trigger.tree();
        if (!tree.reaches(trigger.token(), time) || isOfOther(tree, trigger, time)) {
            return false;
        }
        if (tree.dominates(trigger.token(), time)) {
            return tree.verbsBetween(trigger.token(), time) == 0;
        }
        if (trigger.unit().verb()) {
            return tree.verbsBetween(trigger.token(), time) <= 1 && !tree.dominates(time, trigger.token());
        }
        boolean told = trigger.carrier() >= 0
                && !(trigger.link().equals("subj") && ContactWords.DEFAULT.isReporting(tree.lemma(trigger.carrier())))
                && !APART.contains(trigger.link());
        return told && tree.dominates(trigger.carrier(), time) && tree.verbsBetween(trigger.carrier(), time) == 0;
    }

    /** "since the 1979 revolution", "before Monday's vote": a time that says when something else was. */
    private static boolean isOfOther(ClauseTree tree, Trigger trigger, int time) {
        int at = time;
        for (int steps = 0; steps < tree.size() && at >= 0; steps++) {
            if (BOUNDS.contains(tree.preposition(at))) {
                return true;
            }
            at = tree.head(at);
            if (at < 0
                    || at == trigger.token()
                    || at == trigger.carrier()
                    || tree.token(at).isVerb()) {
                return false;
            }
            boolean named = !tree.token(at).isNoun() || tree.token(at).isProperNoun();
            boolean counts = tree.is(trigger.token(), "nmod") && tree.dominates(at, trigger.token());
            if (!named && !counts) {
                return true;
            }
        }
        return false;
    }

    private static int rank(Trigger trigger, int time) {
        return trigger.tree().dominates(trigger.token(), time) ? 0 : 1;
    }
}
