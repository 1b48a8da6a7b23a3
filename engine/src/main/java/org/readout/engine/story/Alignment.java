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
     * @param one what it is of the one article
     * @param other what it is of the other
     * @param sentences how many pairs
     */
    record Covered(Side one, Side other, int sentences) {}

    /**
     * One article's side of the pairs.
     *
     * @param share of the article's weight
     * @param likeness mean cosine, by the weight of the article's sentences
     */
    record Side(double share, double likeness) {}

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
        Sum one = new Sum();
        Sum other = new Sum();
        int sentences = 0;
        int i = rows;
        int j = columns;
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i - 1][j]) {
                i--;
            } else if (best[i][j] == best[i][j - 1]) {
                j--;
            } else {
                i--;
                j--;
                one.add(oneLengths[i], likeness[i][j]);
                other.add(otherLengths[j], likeness[i][j]);
                sentences++;
            }
        }
        return new Covered(one.of(oneLengths), other.of(otherLengths), sentences);
    }

    private static final class Sum {

        private double length;
        private double alike;

        void add(double sentence, double likeness) {
            length += sentence;
            alike += sentence * likeness;
        }

        Side of(double[] lengths) {
            return new Side(share(length, lengths), length == 0 ? 0 : alike / length);
        }
    }

    /**
     * The sentences of the one article that have no like in the other, in whatever order.
     *
     * @param like the cosine that makes a like
     */
    BitSet onlyInOne(double like) {
        BitSet alone = new BitSet();
        for (int i = 0; i < oneLengths.length; i++) {
            alone.set(i, oneLengths[i] > 0);
            for (int j = 0; j < otherLengths.length && alone.get(i); j++) {
                alone.set(i, likeness[i][j] < like);
            }
        }
        return alone;
    }

    /** Those of the other that have none in the one. */
    BitSet onlyInOther(double like) {
        BitSet alone = new BitSet();
        for (int j = 0; j < otherLengths.length; j++) {
            alone.set(j, otherLengths[j] > 0);
            for (int i = 0; i < oneLengths.length && alone.get(j); i++) {
                alone.set(j, likeness[i][j] < like);
            }
        }
        return alone;
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
