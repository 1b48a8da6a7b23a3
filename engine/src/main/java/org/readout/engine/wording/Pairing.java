package org.readout.engine.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of two wordings aligned in order: which of one stands for which of the other. Content words weigh more than
 * function words, and neighbours that stay neighbours more than words that happen to recur.
 *
 * @param there the fullest wording
 * @param here the other
 * @param anchors the pairs, in order
 */
record Pairing(List<Word> there, List<Word> here, List<Anchor> anchors) {

    private static final int CONTENT = 6;
    private static final int FUNCTION = 2;
    private static final int KIN = 4;
    private static final int NEIGHBOUR = 1;
    /** Words of one wording; what stands beyond is not compared. */
    private static final int MOST_WORDS = 300;

    /** Two words that stand for each other, by their places. */
    record Anchor(int there, int here) {}

    /**
     * The words between two anchors on either side; the stretches before the first and after the last are open at one
     * end.
     *
     * @param last whether it lies behind the last anchor
     */
    record Gap(int thereFrom, int thereTo, int hereFrom, int hereTo, boolean first, boolean last) {}

    static Pairing of(List<Word> there, List<Word> here) {
        List<Word> one = there.subList(0, Math.min(there.size(), MOST_WORDS));
        List<Word> other = here.subList(0, Math.min(here.size(), MOST_WORDS));
        int[][] best = new int[one.size() + 1][other.size() + 1];
        int[][] matched = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                int weight = weight(one.get(i - 1), other.get(j - 1));
                int before = matched[i - 1][j - 1] == 0
                        ? best[i - 1][j - 1]
                        : Math.max(best[i - 1][j - 1], matched[i - 1][j - 1] + NEIGHBOUR);
                matched[i][j] = weight == 0 ? 0 : before + weight;
                best[i][j] = Math.max(matched[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return new Pairing(one, other, anchors(best, matched, one.size(), other.size()));
    }

    private static List<Anchor> anchors(int[][] best, int[][] matched, int one, int other) {
        List<Anchor> anchors = new ArrayList<>();
        int i = one;
        int j = other;
        boolean neighbour = false;
        while (i > 0 && j > 0) {
            boolean here = matched[i][j] > 0 && (neighbour || matched[i][j] == best[i][j]);
            if (here) {
                anchors.addFirst(new Anchor(i - 1, j - 1));
                neighbour = matched[i - 1][j - 1] > 0 && matched[i - 1][j - 1] + NEIGHBOUR >= best[i - 1][j - 1];
                i--;
                j--;
            } else if (best[i - 1][j] == best[i][j]) {
                i--;
            } else {
                j--;
            }
        }
        return List.copyOf(anchors);
    }

    private static int weight(Word one, Word other) {
        if (one.form().equals(other.form())) {
            return one.isContent() ? CONTENT : FUNCTION;
        }
        return one.isContent() && other.isContent() && !one.isNumber() && !other.isNumber() && one.kin(other) ? KIN : 0;
    }

    /** What stands before, between and after the anchors. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        int thereFrom = 0;
        int hereFrom = 0;
        for (Anchor anchor : anchors) {
            gaps.add(new Gap(thereFrom, anchor.there(), hereFrom, anchor.here(), gaps.isEmpty(), false));
            thereFrom = anchor.there() + 1;
            hereFrom = anchor.here() + 1;
        }
        gaps.add(new Gap(thereFrom, there.size(), hereFrom, here.size(), gaps.isEmpty(), true));
        return gaps;
    }

    /** The word of {@code here} that stands for a word of {@code there}, -1 where none does. */
    int hereOf(int place) {
        for (Anchor anchor : anchors) {
            if (anchor.there() == place) {
                return anchor.here();
            }
        }
        return -1;
    }

    /** Whether two words stand for each other. */
    boolean anchored(int thereWord, int hereWord) {
        return thereWord >= 0 && hereWord >= 0 && hereOf(thereWord) == hereWord;
    }

    /** Words of the same form on both sides, as a share of the shorter wording. */
    double likeness() {
        int shorter = Math.min(there.size(), here.size());
        long same = anchors.stream()
                .filter(anchor -> there.get(anchor.there())
                        .form()
                        .equals(here.get(anchor.here()).form()))
                .count();
        return shorter == 0 ? 0 : (double) same / shorter;
    }

    List<String> forms(boolean ofHere) {
        return (ofHere ? here : there).stream().map(Word::form).toList();
    }
}
