package org.readout.engine.score;

import java.util.List;

/**
 * How a candidate fares in a decision, and why.
 *
 * @param decision its name
 * @param sum of the reasons' weights
 * @param threshold the least sum at which the candidate is taken
 * @param reasons the features that held, the base first and then in alphabetical order
 */
public record Score(String decision, int sum, int threshold, List<Reason> reasons) {

    public Score {
        reasons = List.copyOf(reasons);
    }

    /** Whether the candidate may be taken. */
    public boolean passes() {
        return sum >= threshold;
    }

    /** How far above the threshold the sum lies; negative below it. */
    public int margin() {
        return sum - threshold;
    }
}
