package org.readout.bench.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.readout.engine.score.FeatureList;

/**
 * Fits one model: logistic regression, held small by the squares of its weights, so that a feature seen seldom weighs
 * little. A feature whose weight comes out against the sign that sense demands is taken away, and the rest is fitted
 * again. Deterministic: the solver uses no chance, rows and features keep their order.
 */
final class Learner {

    /** Hundredths of a natural logarithm of odds: fine enough that rounding decides nothing. */
    private static final double SCALE = 100;

    /** What an error costs beside the weights' squares; 0.3 to 3 give the same figures on the rows of contacts. */
    private static final double COST = 1;

    /** How near to the least of its function the solver must come. */
    private static final double PRECISION = 1e-6;

    static {
        Linear.disableDebugOutput();
    }

    private final FeatureList declared;
    private final String model;

    /** @param model the decision, with its class where it is one between classes */
    Learner(FeatureList declared, String model) {
        this.declared = declared;
        this.model = model;
    }

    /**
     * Learns from rows.
     *
     * @param rows of the decision, in an order that is kept
     * @param right which rows the model should take
     * @throws IllegalStateException if a row has a feature that is not declared
     */
    Weights learn(List<FeatureRow> rows, Predicate<FeatureRow> right) {
        SortedSet<String> all = declared.features(model);
        for (FeatureRow row : rows) {
            for (String feature : row.features()) {
                if (!all.contains(feature)) {
                    throw new IllegalStateException("a row of " + model + " at " + row.question() + " has the feature "
                            + feature + ", which features.tsv does not declare");
                }
            }
        }
        List<String> kept = new ArrayList<>(all);
        List<String> dropped = new ArrayList<>();
        while (true) {
            double[] weights = fit(rows, right, kept);
            List<String> against = against(kept, weights);
            if (against.isEmpty()) {
                return rounded(all, kept, weights, dropped);
            }
            kept.removeAll(against);
            dropped.addAll(against);
        }
    }

    private List<String> against(List<String> kept, double[] weights) {
        List<String> against = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            if (!declared.feature(model, kept.get(i)).orElseThrow().sign().allows(weights[i])) {
                against.add(kept.get(i));
            }
        }
        return against;
    }

    /** The weights of the features in order, the base last. */
    private static double[] fit(List<FeatureRow> rows, Predicate<FeatureRow> right, List<String> features) {
        Map<String, Integer> index = new TreeMap<>();
        features.forEach(feature -> index.put(feature, index.size() + 1));
        int base = features.size() + 1;
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = base;
        problem.bias = 1;
        problem.x = new Feature[rows.size()][];
        problem.y = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            List<Feature> nodes = new ArrayList<>();
            for (String feature : rows.get(i).features()) {
                Integer at = index.get(feature);
                if (at != null) {
                    nodes.add(new FeatureNode(at, 1));
                }
            }
            nodes.add(new FeatureNode(base, 1));
            problem.x[i] = nodes.toArray(Feature[]::new);
            problem.y[i] = right.test(rows.get(i)) ? 1 : -1;
        }
        Model fitted = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        double[] weights = fitted.getFeatureWeights();
        boolean turned = fitted.getLabels()[0] < 0;
        double[] result = new double[base];
        for (int i = 0; i < base; i++) {
            result[i] = turned ? -weights[i] : weights[i];
        }
        return result;
    }

    private Weights rounded(SortedSet<String> all, List<String> kept, double[] weights, List<String> dropped) {
        SortedMap<String, Integer> rounded = new TreeMap<>();
        all.forEach(feature -> rounded.put(feature, 0));
        for (int i = 0; i < kept.size(); i++) {
            rounded.put(kept.get(i), round(weights[i]));
        }
        double certainty = declared.certainty(model);
        int threshold = round(StrictMath.log(certainty / (1 - certainty)));
        return new Weights(round(weights[kept.size()]), threshold, rounded, dropped);
    }

    private static int round(double weight) {
        return (int) StrictMath.round(weight * SCALE);
    }
}
