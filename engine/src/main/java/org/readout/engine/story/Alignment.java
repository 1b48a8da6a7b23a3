package org.readout.engine.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines up the sentences of two articles in order, so that what is told in the same order can be told apart. */
final class Alignment {

    /** Cosine from which two sentences tell the same. */
    private static final double SAME = 0.3;

    private final double[][] likeness;
    private final double[] oneLengths;
    private final double[] otherLengths;

    Alignment(Wording one, Wording other, WordWeights weights) {
        List<Map<String, Double>> rows = weigh(one, weights);
        List<Map<String, Double>> columns = weigh(other, weights);
        likeness = new double[rows.size()][columns.size()];
        oneLengths = lengths(rows);
        otherLengths = lengths(columns);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                likeness[i][j] = cosine(rows.get(i), oneLengths[i], columns.get(j), otherLengths[j]);
            }
        }
    }

    /**
     * What pairs off in order.
     *
     * @param one share of the one article's weight
     * @param other share of the other's
     * @param sentences how many pairs
     * @param likeness mean cosine of the pairs, by the weight of the one's sentences
     */
    record Covered(double one, double other, int sentences, double likeness) {}

    Covered covered() {
        int rows = oneLengths.length;
        int columns = otherLengths.length;
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                best[i][j] = Math.max(best[i - 1][j], best[i][j - 1]);
                if (likeness[i - 1][j - 1] >= SAME) {
                    double gain = likeness[i - 1][j - 1] * Math.min(oneLengths[i - 1], otherLengths[j - 1]);
                    best[i][j] = Math.max(best[i][j], gain + best[i - 1][j - 1]);
                }
            }
        }
        double one = 0;
        double other = 0;
        double alike = 0;
        int sentences = 0;
        int i = rows;
        int j = columns;
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i - 1][j]) {
                i--;
            } else if (best[i][j] == best[i][j - 1]) {
                j--;
            } else {
                one += oneLengths[--i];
                other += otherLengths[--j];
                alike += oneLengths[i] * likeness[i][j];
                sentences++;
            }
        }
        return new Covered(share(one, oneLengths), share(other, otherLengths), sentences, one == 0 ? 0 : alike / one);
    }

    private static double share(double part, double[] lengths) {
        double whole = 0;
        for (double length : lengths) {
            whole += length;
        }
        return whole == 0 ? 0 : Math.min(1, part / whole);
    }

    private static List<Map<String, Double>> weigh(Wording wording, WordWeights weights) {
        List<Map<String, Double>> weighed = new ArrayList<>();
        for (Map<String, Integer> sentence : wording.sentences()) {
            Map<String, Double> terms = new LinkedHashMap<>();
            sentence.forEach((stem, count) -> {
                double weight = weights.of(stem);
                if (weight > 0) {
                    terms.put(stem, weight);
                }
            });
            weighed.add(terms);
        }
        return weighed;
    }

    private static double[] lengths(List<Map<String, Double>> sentences) {
        return sentences.stream()
                .mapToDouble(sentence -> Math.sqrt(
                        sentence.values().stream().mapToDouble(w -> w * w).sum()))
                .toArray();
    }

    private static double cosine(
            Map<String, Double> one, double oneLength, Map<String, Double> other, double otherLength) {
        double sum = 0;
        for (Map.Entry<String, Double> term : one.entrySet()) {
            Double weight = other.get(term.getKey());
            if (weight != null) {
                sum += term.getValue() * weight;
            }
        }
        return oneLength == 0 || otherLength == 0 ? 0 : sum / (oneLength * otherLength);
    }
}
