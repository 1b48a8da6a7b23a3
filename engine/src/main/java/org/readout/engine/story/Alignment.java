package org.readout.engine.story;

import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/** Lines up the sentences of two articles in order, so that what is told in the same order can be told apart. */
final class Alignment {

    /** Cosine from which two sentences tell the same. */
    private static final double SAME = 0.3;

    private final double[][] likeness;
    private final double[] oneLengths;
    private final double[] otherLengths;

    /** @param weights of words by their keys */
    Alignment(Wording one, Wording other, IntToDoubleFunction weights) {
        double[][] rows = weigh(one, weights);
        double[][] columns = weigh(other, weights);
        oneLengths = lengths(rows);
        otherLengths = lengths(columns);
        likeness = new double[rows.length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double whole = oneLengths[i] * otherLengths[j];
                likeness[i][j] = whole == 0 ? 0 : product(one.sentence(i), rows[i], other.sentence(j)) / whole;
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

    /**
     * The sentences of the one article that have no like in the other, in whatever order.
     *
     * @param like the cosine that makes a like
     */
    BitSet unmatched(double like) {
        BitSet unmatched = new BitSet();
        for (int i = 0; i < likeness.length; i++) {
            double best = 0;
            for (double each : likeness[i]) {
                best = Math.max(best, each);
            }
            unmatched.set(i, best < like && oneLengths[i] > 0);
        }
        return unmatched;
    }

    private static double share(double part, double[] lengths) {
        double whole = 0;
        for (double length : lengths) {
            whole += length;
        }
        return whole == 0 ? 0 : Math.min(1, part / whole);
    }

    private static double[][] weigh(Wording wording, IntToDoubleFunction weights) {
        double[][] weighed = new double[wording.sentences()][];
        for (int i = 0; i < weighed.length; i++) {
            int[] words = wording.sentence(i);
            weighed[i] = new double[words.length];
            for (int j = 0; j < words.length; j++) {
                weighed[i][j] = weights.applyAsDouble(words[j]);
            }
        }
        return weighed;
    }

    private static double[] lengths(double[][] sentences) {
        double[] lengths = new double[sentences.length];
        for (int i = 0; i < lengths.length; i++) {
            double square = 0;
            for (double weight : sentences[i]) {
                square += weight * weight;
            }
            lengths[i] = Math.sqrt(square);
        }
        return lengths;
    }

    /** A shared word weighs the same on either side. */
    private static double product(int[] one, double[] weights, int[] other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                sum += weights[i] * weights[i];
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
