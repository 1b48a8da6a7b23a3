package org.readout.engine.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article, or the sum of a story's articles, as weighted terms. The fields (all words, lead, names) each have length
 * one before they are weighed, so the product of two articles is the weighted mean of their fields' cosines; and the
 * product of two sums over the count of pairs is the mean likeness of those pairs.
 */
final class StoryVector {

    private static final double WORDS = 0.45;
    private static final double LEAD = 0.25;
    private static final double NAMES = 0.30;

    private final Map<String, Double> terms;

    private StoryVector(Map<String, Double> terms) {
        this.terms = terms;
    }

    static StoryVector of(StoryFeatures features, WordWeights weights) {
        Map<String, Double> terms = new HashMap<>();
        double total = add(terms, "w ", features.words(), WORDS, weights)
                + add(terms, "l ", features.lead(), LEAD, weights)
                + add(terms, "n ", features.names(), NAMES, weights);
        if (total > 0) {
            terms.replaceAll((term, weight) -> weight / Math.sqrt(total));
        }
        return new StoryVector(terms);
    }

    private static double add(
            Map<String, Double> terms, String field, Map<String, Integer> counts, double share, WordWeights weights) {
        // Sorted, because the order of floating-point sums must not hang on a hash.
        TreeMap<String, Double> weighed = new TreeMap<>();
        double square = 0;
        for (Map.Entry<String, Integer> entry : new TreeMap<>(counts).entrySet()) {
            double weight = (1 + Math.log(entry.getValue())) * weights.of(entry.getKey());
            if (weight > 0) {
                weighed.put(field + entry.getKey(), weight);
                square += weight * weight;
            }
        }
        if (square == 0) {
            return 0;
        }
        double scale = Math.sqrt(share / square);
        weighed.forEach((term, weight) -> terms.put(term, weight * scale));
        return share;
    }

    double dot(StoryVector other) {
        if (other.terms.size() < terms.size()) {
            return other.dot(this);
        }
        double[] products = new double[terms.size()];
        int count = 0;
        for (Map.Entry<String, Double> entry : terms.entrySet()) {
            Double weight = other.terms.get(entry.getKey());
            if (weight != null) {
                products[count++] = entry.getValue() * weight;
            }
        }
        Arrays.sort(products, 0, count);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += products[i];
        }
        return sum;
    }

    StoryVector plus(StoryVector other) {
        Map<String, Double> sum = new HashMap<>(terms);
        other.terms.forEach((term, weight) -> sum.merge(term, weight, Double::sum));
        return new StoryVector(sum);
    }

    /** The terms that tell most, heaviest first. */
    List<String> heaviest(int count) {
        return terms.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }
}
