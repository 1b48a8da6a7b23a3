package org.readout.engine.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.readout.engine.lexicon.WordList;

/**
 * Tells a roundup, digest or live blog that covers several happenings: its parts share hardly a telling word with each
 * other. A headline that says so lowers the bar.
 */
final class Roundup {

    /** Words of a part. */
    private static final int PART = 70;
    /** A text of fewer parts is a report that moves from one side of its matter to the next. */
    private static final int LEAST_PARTS = 4;
    /** Mean cosine of neighbouring parts, below which an article tells of several happenings. */
    private static final double APART = 0.02;
    /** The same where the headline calls it a roundup. */
    private static final double APART_BY_NAME = 0.06;

    private static final double BACKGROUND_ARTICLES = 60;

    private static final List<String> CUES =
            WordList.load(Roundup.class, "roundup-cues.txt").entries();
    private static final StemCounts BACKGROUND = new StemCounts(BACKGROUND_ARTICLES);

    private Roundup() {}

    /** @param words of the body, in order, by their keys */
    static boolean is(String headline, int[] words) {
        List<TermVector> parts = new ArrayList<>();
        for (int at = 0; at + PART <= words.length; at += PART) {
            parts.add(vector(words, at));
        }
        if (parts.size() < LEAST_PARTS) {
            return false;
        }
        double sum = 0;
        for (int i = 1; i < parts.size(); i++) {
            sum += parts.get(i - 1).dot(parts.get(i));
        }
        return sum / (parts.size() - 1) < (named(headline) ? APART_BY_NAME : APART);
    }

    private static boolean named(String headline) {
        String lower = " " + String.join(" ", StoryFeatures.wordsOf(headline)).toLowerCase(Locale.ROOT) + " ";
        return CUES.stream().anyMatch(cue -> lower.contains(" " + cue + " "));
    }

    private static TermVector vector(int[] words, int from) {
        int[] sorted = Arrays.copyOfRange(words, from, from + PART);
        Arrays.sort(sorted);
        int[] keys = new int[PART];
        float[] weights = new float[PART];
        int size = 0;
        for (int i = 0; i < PART; i++) {
            int first = i;
            while (i + 1 < PART && sorted[i + 1] == sorted[first]) {
                i++;
            }
            keys[size] = sorted[first];
            weights[size++] = (float) ((1 + Math.log(i - first + 1.0)) * BACKGROUND.weight(sorted[first]));
        }
        return TermVector.unit(Arrays.copyOf(keys, size), Arrays.copyOf(weights, size), size);
    }
}
