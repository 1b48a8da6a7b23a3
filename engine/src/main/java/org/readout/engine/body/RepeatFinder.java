package org.readout.engine.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds passages that a page prints a second time, word for word or nearly so. Likeness is the share of word shingles
 * in common (Broder, "On the resemblance and containment of documents", 1997).
 */
final class RepeatFinder {

    /** Words of a shingle. */
    private static final int SHINGLE = 4;

    /** An odd constant that spreads bits: 2^64 divided by the golden ratio. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** Fewest words of a passage that can be a repeat; shorter ones recur by chance. */
    private static final int FEWEST = 5;

    /** Fewest words of a passage that counts as a repeat when it is only nearly the same. */
    private static final int FEWEST_NEAR = 12;

    /** Share of a passage's shingles that must stand in one earlier passage: one changed word in some 20. */
    private static final double NEAR = 0.75;

    /** How much longer a repeat may be: a quotation set large before its paragraph must not cost the paragraph. */
    private static final double LONGER = 1.1;

    /** Shingles compared at most, so that a page of one endless paragraph costs no more than a long one. */
    private static final int MOST_SHINGLES = 2_000;

    /** Passages remembered for one shingle, so that a page of stock phrases costs no more than another. */
    private static final int MOST_HOLDERS = 20;

    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<Long, List<Integer>> shingles = new HashMap<>();
    private final List<Integer> counts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /**
     * Whether an earlier passage of another place holds the same words; remembers this one if not.
     *
     * @param place where on the page it stands: in one place a list may say the same twice, and means it
     */
    boolean isRepeat(Passage passage, int place) {
        if (passage.count() < FEWEST) {
            return false;
        }
        String key = passage.count() + " " + passage.words();
        int earlier = exact.getOrDefault(key, place);
        if (earlier != place) {
            return true;
        }
        exact.put(key, place);
        if (passage.count() < FEWEST_NEAR) {
            return false;
        }
        Set<Long> own = shinglesOf(passage.words());
        boolean near = share(own, passage.count(), place) >= NEAR;
        if (!near) {
            remember(own, passage.count(), place);
        }
        return near;
    }

    private void remember(Set<Long> own, int count, int place) {
        for (long shingle : own) {
            List<Integer> holders = shingles.computeIfAbsent(shingle, unseen -> new ArrayList<>(1));
            if (holders.size() < MOST_HOLDERS) {
                holders.add(counts.size());
            }
        }
        counts.add(count);
        places.add(place);
    }

    /** The largest share of the shingles that one earlier passage holds, of those that are not clearly shorter. */
    private double share(Set<Long> own, int count, int place) {
        Map<Integer, Integer> hits = new HashMap<>();
        int most = 0;
        for (long shingle : own) {
            for (int earlier : shingles.getOrDefault(shingle, List.of())) {
                if (places.get(earlier) != place && count <= counts.get(earlier) * LONGER) {
                    most = Math.max(most, hits.merge(earlier, 1, Integer::sum));
                }
            }
        }
        return own.isEmpty() ? 0 : (double) most / own.size();
    }

    /** Hashes of the runs of four words; 64 bits, so that two runs of a page are all but never taken for one. */
    private static Set<Long> shinglesOf(String words) {
        List<Long> hashes = new ArrayList<>();
        long hash = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i < words.length() && Character.isLetterOrDigit(words.charAt(i))) {
                hash = (hash + words.charAt(i) + 1) * MIX;
                hash ^= hash >>> 32;
            } else if (hash != 0) {
                hashes.add(hash);
                hash = 0;
            }
        }
        Set<Long> shingles = new LinkedHashSet<>();
        for (int i = 0; i + SHINGLE <= hashes.size() && shingles.size() < MOST_SHINGLES; i++) {
            long shingle = 0;
            for (long word : hashes.subList(i, i + SHINGLE)) {
                shingle = (shingle ^ word) * MIX;
                shingle ^= shingle >>> 29;
            }
            shingles.add(shingle);
        }
        return shingles;
    }
}
