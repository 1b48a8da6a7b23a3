package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.brief.Brief.Variant.Change;
import org.readout.engine.lexicon.Stemmer;

/** Whether two wordings are one statement. */
final class WordAlignment {

    /** Share of the shorter wording, in order, that makes it a rewording of the other. */
    private static final double REWORDED = 0.7;
    /** A wording of fewer words is only ever repeated or trimmed: short phrases are alike by chance. */
    private static final int LEAST_REWORDED = 5;

    /** And so much of its words that carry meaning. */
    private static final double REWORDED_CONTENT = 0.6;
    /** Words that carry meaning in a run that two quotations share. */
    private static final int LEAST_RUN_CONTENT = 3;
    /** Share of the shorter one's meaning words that two translations have in common, and the fewest. */
    private static final double TRANSLATED = 0.5;

    private static final int LEAST_TRANSLATED = 4;
    /** A translation has at most so many times the meaning words of another. */
    private static final int LONGER_TRANSLATION = 2;
    /** Letters in common that make two stems forms of one word. */
    private static final int KIN = 5;

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
        boolean reworded = shorter.size() >= LEAST_REWORDED
                && common >= REWORDED * shorter.size()
                && common(content(shorter), content(longer))
                        >= REWORDED_CONTENT * content(shorter).size();
        boolean joined = reworded || overlaps(shorter, longer);
        return joined ? new Match(true, Change.REWORDED, common) : Match.NONE;
    }

    /** Whether the two share a long run of words though either goes on where the other stops. */
    private static boolean overlaps(List<String> shorter, List<String> longer) {
        List<String> run = run(shorter, longer);
        return run.size() >= LEAST_REWORDED
                && 2 * run.size() >= shorter.size()
                && content(run).size() >= LEAST_RUN_CONTENT;
    }

    /** Whether they share words in a row, one that carries meaning among them. */
    static boolean shareRun(List<String> one, List<String> other) {
        List<String> run = run(one, other);
        return run.size() >= LEAST_TRIMMED && !content(run).isEmpty();
    }

    /** The longest run of words that both have. */
    private static List<String> run(List<String> one, List<String> other) {
        List<String> longest = List.of();
        int[] row = new int[other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.size(); j++) {
                int above = row[j];
                row[j] = one.get(i - 1).equals(other.get(j - 1)) ? diagonal + 1 : 0;
                if (row[j] > longest.size()) {
                    longest = one.subList(i - row[j], i);
                }
                diagonal = above;
            }
        }
        return longest;
    }

    private static List<String> content(List<String> words) {
        return words.stream()
                .filter(word -> !Words.isEmpty(word))
                .map(Stemmer::stem)
                .toList();
    }

    /**
     * For two quotations of one speaker in different words, as two translations of one utterance are: most of the words
     * that carry meaning are in both, in nearly the same order.
     */
    static Match retranslated(List<String> one, List<String> other) {
        List<String> first = content(one);
        List<String> second = content(other);
        int smaller = Math.min(first.size(), second.size());
        int larger = Math.max(first.size(), second.size());
        if (smaller < LEAST_TRANSLATED || larger > LONGER_TRANSLATION * smaller) {
            return Match.NONE;
        }
        int common = commonKin(first, second);
        boolean same = common >= LEAST_TRANSLATED && common >= TRANSLATED * smaller;
        return same ? new Match(true, Change.REWORDED, common) : Match.NONE;
    }

    /** Words of the first that stand in the second in one form or another, each taken once. */
    private static int commonKin(List<String> first, List<String> second) {
        List<String> left = new ArrayList<>(second);
        int common = 0;
        for (String word : first) {
            for (String each : left) {
                if (kin(word, each)) {
                    left.remove(each);
                    common++;
                    break;
                }
            }
        }
        return common;
    }

    private static boolean kin(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return one.equals(other) || shorter >= KIN && one.regionMatches(0, other, 0, Math.max(KIN, shorter - 2));
    }

    /** For words that are not the speaker's own: meaning words in any order. */
    static Match paraphrased(List<String> one, List<String> other) {
        Set<String> stems = stems(one);
        Set<String> otherStems = stems(other);
        int smaller = Math.min(stems.size(), otherStems.size());
        boolean same = one.equals(other);
        int common = common(stems, otherStems);
        boolean alike = common >= LEAST_PARAPHRASED && common >= PARAPHRASED * smaller;
        return same || alike ? new Match(true, same ? Change.SAME : Change.REWORDED, common) : Match.NONE;
    }

    /** How many stems of the one stand in the other in one form or another, each taken once. */
    static int common(Set<String> one, Set<String> other) {
        Set<String> left = new TreeSet<>(other);
        int common = 0;
        for (String stem : new TreeSet<>(one)) {
            if (left.remove(stem) || takeKin(stem, left)) {
                common++;
            }
        }
        return common;
    }

    private static boolean takeKin(String stem, Set<String> left) {
        for (String each : left) {
            if (kin(stem, each)) {
                left.remove(each);
                return true;
            }
        }
        return false;
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
