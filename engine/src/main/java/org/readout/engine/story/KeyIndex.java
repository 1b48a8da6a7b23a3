package org.readout.engine.story;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Who holds a key, the latest first: chains of postings in one ring of fixed size, as LZ77 compressors keep them. The
 * oldest postings are overwritten, and no look-up follows a chain further than {@link #FARTHEST}, so that neither cost
 * nor memory grows with the stream or with a key's commonness.
 */
final class KeyIndex {

    /** Steps along a chain; keys that share a bucket take steps too. */
    private static final int FARTHEST = 128;
    /** Holders that one look-up names. */
    private static final int MOST = 64;

    private static final int SMALLEST = 1 << 12;

    private final int largest;
    private int[] heads = filled(SMALLEST);
    private int[] keys = new int[SMALLEST];
    private int[] holders = new int[SMALLEST];
    private int[] previous = new int[SMALLEST];
    private int next;

    /** @param largest how many postings are held, a power of two */
    KeyIndex(int largest) {
        if (Integer.bitCount(largest) != 1 || largest < SMALLEST) {
            throw new IllegalArgumentException(largest + " is no power of two from " + SMALLEST);
        }
        this.largest = largest;
    }

    void add(int key, int holder) {
        if (next == keys.length && keys.length < largest) {
            grow();
        }
        int slot = next & keys.length - 1;
        keys[slot] = key;
        holders[slot] = holder;
        link(slot, next);
        if (++next < 0) {
            // After 2^31 postings the numbers have run out: it starts anew.
            Arrays.fill(heads, -1);
            next = 0;
        }
    }

    /** Names the latest holders of a key, at most {@link #MOST}. */
    void each(int key, IntConsumer holder) {
        int named = 0;
        int posting = heads[bucket(key)];
        for (int step = 0; step < FARTHEST && named < MOST && posting >= 0; step++) {
            if (next - posting > keys.length) {
                return;
            }
            int slot = posting & keys.length - 1;
            if (keys[slot] == key) {
                holder.accept(holders[slot]);
                named++;
            }
            posting = previous[slot];
        }
    }

    private void link(int slot, int posting) {
        int bucket = bucket(keys[slot]);
        previous[slot] = heads[bucket];
        heads[bucket] = posting;
    }

    private int bucket(int key) {
        return Keys.mixed(key) & heads.length - 1;
    }

    private void grow() {
        heads = filled(heads.length * 2);
        keys = Arrays.copyOf(keys, keys.length * 2);
        holders = Arrays.copyOf(holders, keys.length);
        previous = new int[keys.length];
        for (int posting = 0; posting < next; posting++) {
            link(posting, posting);
        }
    }

    private static int[] filled(int length) {
        int[] heads = new int[length];
        Arrays.fill(heads, -1);
        return heads;
    }
}
