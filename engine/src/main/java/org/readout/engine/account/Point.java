package org.readout.engine.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that a side's account says.
 *
 * @param terms in text order
 */
public record Point(List<Term> terms) {

    /** Share of the shorter point's words, and number of them, that make it the same point told again. */
    private static final double REPEATED = 0.6;

    private static final int LEAST_REPEATED = 2;

    public Point {
        terms = List.copyOf(terms);
    }

    /** Whether it speaks of anything that not every readout speaks of. */
    public boolean tells() {
        return keys().size() > 1 && terms.stream().anyMatch(term -> term.sort() != Term.Sort.OTHER && !Filler.is(term));
    }

    /** Whether it says nearly the same as another point of its own side. */
    public boolean repeats(Point other) {
        Set<String> common = keys();
        int smaller = Math.min(common.size(), other.keys().size());
        common.retainAll(other.keys());
        return common.size() >= LEAST_REPEATED && common.size() >= REPEATED * smaller;
    }

    /** Both points as one. */
    public Point with(Point other) {
        List<Term> all = new ArrayList<>(terms);
        all.addAll(other.terms);
        return new Point(all);
    }

    /** The keys of its terms without what every readout says. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Term term : terms) {
            if (!Filler.is(term)) {
                keys.add(term.key());
            }
        }
        return keys;
    }
}
