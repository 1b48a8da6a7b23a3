package org.readout.engine.brief;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.engine.brief.Brief.Variant.Change;
import org.readout.engine.lexicon.Stemmer;

/** Whether two wordings are one statement. */
final class WordAlignment {

    /** Share of the shorter wording, in order, that makes it a rewording of the other. */
    private static final double REWORDED = 0.7;
    /** A wording of fewer words is only ever repeated or trimmed: short phrases are alike by chance. */
    private static final int LEAST_REWORDED = 5;

    private static final int LEAST_TRIMMED = 2;
    /** Share of meaning words that two paraphrases of one statement have in common. */
    private static final double PARAPHRASED = 0.4;

    /** And at least so many of them. */
    private static final int LEAST_PARAPHRASED = 4;

    /** How the shorter of two differs from the longer, and how many words they share. */
    record Match(boolean found, Change change, int shared) {
        static final Match NONE = new Match(false, Change.REWORDED, 0);
    }

    private WordAlignment() {}

    static Match quoted(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        if (shorter.isEmpty()) {
            return Match.NONE;
        }
        if (shorter.equals(longer)) {
            return new Match(true, Change.SAME, shorter.size());
        }
        boolean telling = shorter.stream().anyMatch(word -> !Words.isEmpty(word));
        if (shorter.size() >= LEAST_TRIMMED && telling && Collections.indexOfSubList(longer, shorter) >= 0) {
            return new Match(true, Change.TRIMMED, shorter.size());
        }
        int common = common(shorter, longer);
        boolean reworded = shorter.size() >= LEAST_REWORDED && common >= REWORDED * shorter.size();
        return reworded ? new Match(true, Change.REWORDED, common) : Match.NONE;
    }

    /** For words that are not the speaker's own: meaning words in any order. */
    static Match paraphrased(List<String> one, List<String> other) {
        Set<String> stems = stems(one);
        Set<String> otherStems = stems(other);
        int smaller = Math.min(stems.size(), otherStems.size());
        boolean same = one.equals(other);
        stems.retainAll(otherStems);
        boolean alike = stems.size() >= LEAST_PARAPHRASED && stems.size() >= PARAPHRASED * smaller;
        return same || alike ? new Match(true, same ? Change.SAME : Change.REWORDED, stems.size()) : Match.NONE;
    }

    private static Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            if (!Words.isEmpty(word)) {
                stems.add(Stemmer.stem(word));
            }
        }
        return stems;
    }

    /** Length of the longest common subsequence. */
    private static int common(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        for (String word : one) {
            int diagonal = 0;
            for (int j = 1; j <= other.size(); j++) {
                int above = row[j];
                row[j] = word.equals(other.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }
}
