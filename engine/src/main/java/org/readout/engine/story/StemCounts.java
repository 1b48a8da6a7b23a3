package org.readout.engine.story;

import java.util.HashMap;
import java.util.Map;

/**
 * In how many articles each word has stood so far, and so how much it tells; {@link WordWeights} for a stream, which is
 * counted as it comes, at 24 bytes a word.
 */
final class StemCounts {

    private static final int SMALLEST = 1 << 12;
    private static final Map<Integer, Double> BACKGROUND = background();

    private int[] keys = new int[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private float[] backgrounds = new float[SMALLEST];
    private int words;
    private int articles;
    private final double backgroundArticles;

    /** @param backgroundArticles so many articles of the stream weigh as much as the built-in background */
    StemCounts(double backgroundArticles) {
        this.backgroundArticles = backgroundArticles;
    }

    /** Counts an article by its words, each once. */
    void add(int[] article) {
        articles++;
        for (int key : article) {
            int slot = slot(keys, counts, key);
            if (counts[slot]++ == 0) {
                keys[slot] = key;
                backgrounds[slot] = background(key);
                if (++words > keys.length / 2) {
                    grow();
                }
            }
        }
    }

    /** Inverse document frequency, natural logarithm; 0 for a word that stands everywhere. */
    double weight(int key) {
        int slot = slot(keys, counts, key);
        return WordWeights.weight(background(key, slot), counts[slot], articles, backgroundArticles);
    }

    /** How much of the weights rests on the built-in background: 1 for an empty stream, falling as it grows. */
    double backgroundShare() {
        return backgroundArticles / (backgroundArticles + articles);
    }

    /** Whether the built-in background lists the word. */
    boolean isStanding(int key) {
        return background(key, slot(keys, counts, key)) > WordWeights.RARE * 1.5;
    }

    private float background(int key, int slot) {
        return counts[slot] == 0 ? background(key) : backgrounds[slot];
    }

    private static float background(int key) {
        return BACKGROUND.getOrDefault(key, WordWeights.RARE).floatValue();
    }

    private static int slot(int[] keys, int[] counts, int key) {
        int slot = key & keys.length - 1;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] moreKeys = new int[keys.length * 2];
        int[] moreCounts = new int[keys.length * 2];
        float[] moreBackgrounds = new float[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                int slot = slot(moreKeys, moreCounts, keys[i]);
                moreKeys[slot] = keys[i];
                moreCounts[slot] = counts[i];
                moreBackgrounds[slot] = backgrounds[i];
            }
        }
        keys = moreKeys;
        counts = moreCounts;
        backgrounds = moreBackgrounds;
    }

    private static Map<Integer, Double> background() {
        Map<Integer, Double> shares = new HashMap<>();
        WordWeights.BACKGROUND.forEach((stem, share) -> shares.merge(Keys.of(stem), share, Math::max));
        return Map.copyOf(shares);
    }
}
