package org.readout.engine.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** One decision's weights. Immutable and safe across threads. */
public final class LinearModel {

    /** What every sum begins with. */
    public static final String BASE = "base";

    private final String decision;
    private final int threshold;
    private final Map<String, Reason> reasons;

    /**
     * @param decision its name
     * @param threshold the least sum at which a candidate is taken
     * @param reasons what each feature adds, {@link #BASE} among them
     */
    LinearModel(String decision, int threshold, Collection<Reason> reasons) {
        this.decision = decision;
        this.threshold = threshold;
        this.reasons = new TreeMap<>();
        reasons.forEach(reason -> this.reasons.put(reason.feature(), reason));
    }

    public String decision() {
        return decision;
    }

    /**
     * Adds up what speaks for and against a candidate. A feature named twice counts once.
     *
     * @param features those that hold of it, in any order
     * @throws IllegalArgumentException if a feature is not declared for the decision
     */
    public Score score(Collection<String> features) {
        List<Reason> found = new ArrayList<>();
        Reason base = reasons.get(BASE);
        if (base != null) {
            found.add(base);
        }
        for (String feature : new TreeSet<>(features)) {
            Reason reason = reasons.get(feature);
            if (reason == null) {
                throw new IllegalArgumentException("the decision " + decision + " has no feature " + feature);
            }
            found.add(reason);
        }
        return new Score(decision, found.stream().mapToInt(Reason::weight).sum(), threshold, found);
    }
}
