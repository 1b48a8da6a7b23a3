package org.readout.engine.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.engine.lexicon.WordList;

/**
 * The features of a stage's decisions, as {@code features.tsv} declares them: decision, feature, sign, meaning. The
 * feature {@code threshold} is none: it holds, in place of the sign, how certain a value must be to be taken, as a
 * probability between 0 and 1.
 */
public final class FeatureList {

    /** The name of the file beside the stage's classes. */
    public static final String FILE = "features.tsv";

    /** The name under which a decision says how certain a value must be. */
    public static final String THRESHOLD = "threshold";

    /**
     * A feature.
     *
     * @param name without blanks
     * @param gloss what it means, in words that an editor follows
     */
    public record Feature(String name, Sign sign, String gloss) {}

    private final Map<String, Map<String, Feature>> features = new TreeMap<>();
    private final Map<String, Double> certainties = new TreeMap<>();

    private FeatureList() {}

    /**
     * Reads the declarations.
     *
     * @throws IllegalStateException if a line is not of the form, names a feature twice, or a decision lacks its
     *     threshold, naming file and line
     */
    public static FeatureList of(WordList list) {
        FeatureList found = new FeatureList();
        for (WordList.Row row : list.rows()) {
            try {
                found.add(row);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(list.name() + " line " + row.line() + ": " + e.getMessage(), e);
            }
        }
        for (String decision : found.features.keySet()) {
            if (!found.certainties.containsKey(decision)) {
                throw new IllegalStateException(list.name() + ": the decision " + decision + " has no threshold");
            }
        }
        return found;
    }

    private void add(WordList.Row row) {
        if (row.columns().size() != 4) {
            throw new IllegalArgumentException(row.columns().size() + " columns and not 4");
        }
        String decision = row.column(0);
        String name = row.column(1);
        if (name.equals(THRESHOLD)) {
            double certainty = Double.parseDouble(row.column(2));
            if (!(certainty > 0 && certainty < 1)) {
                throw new IllegalArgumentException("the threshold " + certainty + " does not lie between 0 and 1");
            }
            certainties.put(decision, certainty);
            return;
        }
        Feature feature = new Feature(name, Sign.of(row.column(2)), row.column(3));
        if (features.computeIfAbsent(decision, any -> new LinkedHashMap<>()).put(name, feature) != null) {
            throw new IllegalArgumentException("the feature " + name + " of " + decision + " stands twice");
        }
    }

    /** The decisions in alphabetical order. */
    public SortedSet<String> decisions() {
        return new TreeSet<>(features.keySet());
    }

    /** The names of a decision's features, in alphabetical order; none for a decision that is not declared. */
    public SortedSet<String> features(String decision) {
        return new TreeSet<>(features.getOrDefault(decision, Map.of()).keySet());
    }

    public Optional<Feature> feature(String decision, String name) {
        return Optional.ofNullable(features.getOrDefault(decision, Map.of()).get(name));
    }

    /**
     * The least probability at which a value is taken.
     *
     * @throws IllegalArgumentException if the decision is not declared
     */
    public double certainty(String decision) {
        Double certainty = certainties.get(decision);
        if (certainty == null) {
            throw new IllegalArgumentException("no decision " + decision);
        }
        return certainty;
    }
}
