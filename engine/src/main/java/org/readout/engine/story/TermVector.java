package org.readout.engine.story;

import java.util.Arrays;

/**
 * Weighted terms by key, ascending: an article's, or the sum of a story's articles. Articles have length one, so the
 * product of two sums over the count of pairs is the mean cosine of those pairs. Immutable.
 */
final class TermVector {

    static final TermVector EMPTY = new TermVector(new int[0], new float[0]);

    /** Terms kept of a sum: the lightest of a long story tell nothing of it. */
    private static final int MOST_TERMS = 400;

    private final int[] keys;
    private final float[] weights;

    private TermVector(int[] keys, float[] weights) {
        this.keys = keys;
        this.weights = weights;
    }

    /**
     * The heaviest terms, scaled to length one.
     *
     * @param keys ascending, without repeats
     * @param weights not negative, a weight a key
     * @param most terms kept
     */
    static TermVector unit(int[] keys, float[] weights, int most) {
        TermVector kept = heaviest(keys, weights, keys.length, most);
        double square = 0;
        for (float weight : kept.weights) {
            square += (double) weight * weight;
        }
        if (square == 0) {
            return EMPTY;
        }
        double length = Math.sqrt(square);
        float[] scaled = new float[kept.weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (kept.weights[i] / length);
        }
        return new TermVector(kept.keys, scaled);
    }

    boolean isEmpty() {
        return keys.length == 0;
    }

    int size() {
        return keys.length;
    }

    int key(int index) {
        return keys[index];
    }

    float weight(int index) {
        return weights[index];
    }

    double dot(TermVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            int order = Integer.compare(keys[i], other.keys[j]);
            if (order == 0) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    TermVector plus(TermVector other) {
        int[] sumKeys = new int[keys.length + other.keys.length];
        float[] sum = new float[sumKeys.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length || j < other.keys.length) {
            int order = i == keys.length ? 1 : j == other.keys.length ? -1 : Integer.compare(keys[i], other.keys[j]);
            sumKeys[size] = order <= 0 ? keys[i] : other.keys[j];
            sum[size++] = (order <= 0 ? weights[i++] : 0) + (order >= 0 ? other.weights[j++] : 0);
        }
        return heaviest(sumKeys, sum, size, MOST_TERMS);
    }

    /** The indices of the terms that tell most, heaviest first. */
    int[] heaviest(int count) {
        long[] ranked = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            // Weights are not negative, so their bits sort as they do.
            ranked[i] = (long) Float.floatToIntBits(weights[i]) << 32 | Integer.MAX_VALUE - i;
        }
        Arrays.sort(ranked);
        int[] indices = new int[Math.min(count, keys.length)];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = Integer.MAX_VALUE - (int) ranked[ranked.length - 1 - i];
        }
        return indices;
    }

    private static TermVector heaviest(int[] keys, float[] weights, int size, int most) {
        float least = 0;
        if (size > most) {
            float[] sorted = Arrays.copyOf(weights, size);
            Arrays.sort(sorted);
            least = sorted[size - most];
        }
        int[] keptKeys = new int[Math.min(size, most)];
        float[] kept = new float[keptKeys.length];
        int count = 0;
        for (int i = 0; i < size && count < kept.length; i++) {
            if (weights[i] >= least && weights[i] > 0) {
                keptKeys[count] = keys[i];
                kept[count++] = weights[i];
            }
        }
        return new TermVector(Arrays.copyOf(keptKeys, count), Arrays.copyOf(kept, count));
    }
}
