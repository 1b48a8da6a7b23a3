package org.readout.engine.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.engine.lexicon.WordList;

/**
 * The models of one stage's decisions. Immutable and safe across threads.
 *
 * <p>A decision between classes is written as one model a class, "status.held" and "status.planned": {@link #best}
 * takes the class that lies farthest above its threshold.
 */
public final class LinearModels {

    /** The name of the file beside the stage's classes. */
    public static final String FILE = "weights.tsv";

    private final Map<String, LinearModel> models = new TreeMap<>();

    private LinearModels() {}

    /**
     * Loads {@code features.tsv} and {@code weights.tsv} that stand beside a class. A feature that is declared and has
     * no weight yet weighs nothing.
     *
     * @throws IllegalStateException if a file is missing or not of its form, a weight belongs to no declared feature,
     *     stands twice or has another sign than declared, or a decision has no base or threshold, naming file and line
     */
    public static LinearModels load(Class<?> owner) {
        return of(FeatureList.of(WordList.load(owner, FeatureList.FILE)), WordList.load(owner, FILE));
    }

    static LinearModels of(FeatureList declared, WordList weights) {
        Map<String, Map<String, Integer>> read = new TreeMap<>();
        for (WordList.Row row : weights.rows()) {
            try {
                check(row, declared);
                if (read.computeIfAbsent(row.column(0), any -> new TreeMap<>())
                                .put(row.column(1), Integer.valueOf(row.column(2)))
                        != null) {
                    throw new IllegalArgumentException("the weight of " + row.column(1) + " stands twice");
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(weights.name() + " line " + row.line() + ": " + e.getMessage(), e);
            }
        }
        LinearModels models = new LinearModels();
        for (String decision : declared.decisions()) {
            models.models.put(decision, model(decision, declared, read.getOrDefault(decision, Map.of()), weights));
        }
        return models;
    }

    private static void check(WordList.Row row, FeatureList declared) {
        if (row.columns().size() != 4) {
            throw new IllegalArgumentException(row.columns().size() + " columns and not 4");
        }
        String name = row.column(1);
        if (name.equals(LinearModel.BASE) || name.equals(FeatureList.THRESHOLD)) {
            return;
        }
        FeatureList.Feature feature = declared.feature(row.column(0), name)
                .orElseThrow(() ->
                        new IllegalArgumentException("the decision " + row.column(0) + " declares no feature " + name));
        if (!feature.sign().written().equals(row.column(3))
                || !feature.sign().allows(Integer.parseInt(row.column(2)))) {
            throw new IllegalArgumentException("the weight of " + name + " is against its sign, "
                    + feature.sign().written() + ": learn the weights again");
        }
    }

    private static LinearModel model(
            String decision, FeatureList declared, Map<String, Integer> weights, WordList file) {
        Integer base = weights.get(LinearModel.BASE);
        Integer threshold = weights.get(FeatureList.THRESHOLD);
        if (base == null || threshold == null) {
            throw new IllegalStateException(
                    file.name() + ": the decision " + decision + " has no base or no threshold");
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(LinearModel.BASE, base, "to begin with"));
        for (String name : declared.features(decision)) {
            String gloss = declared.feature(decision, name).orElseThrow().gloss();
            reasons.add(new Reason(name, weights.getOrDefault(name, 0), gloss));
        }
        return new LinearModel(decision, threshold, reasons);
    }

    /**
     * How a candidate fares.
     *
     * @throws IllegalArgumentException if the decision or a feature is not declared
     */
    public Score score(String decision, Collection<String> features) {
        LinearModel model = models.get(decision);
        if (model == null) {
            throw new IllegalArgumentException("no decision " + decision);
        }
        return model.score(features);
    }

    /**
     * The class of a decision that lies farthest above its threshold, the first in alphabetical order where several do;
     * empty where none reaches it.
     *
     * @param family the decision's name without the class
     */
    public Optional<Score> best(String family, Collection<String> features) {
        Score best = null;
        for (LinearModel model : models.values()) {
            if (model.decision().startsWith(family + ".")) {
                Score score = model.score(features);
                if (score.passes() && (best == null || score.margin() > best.margin())) {
                    best = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
