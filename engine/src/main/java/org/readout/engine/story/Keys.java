package org.readout.engine.story;

/** Words and shingles as 32-bit keys, the same on every run. */
final class Keys {

    private Keys() {}

    static int of(String word) {
        return mixed(word.hashCode());
    }

    /** Spreads the bits, so that near keys lie far apart and the smallest keys of a text are a fair sample of it. */
    static int mixed(int key) {
        int bits = (key ^ key >>> 16) * 0x85ebca6b;
        bits = (bits ^ bits >>> 13) * 0xc2b2ae35;
        return bits ^ bits >>> 16;
    }

    /** How many keys two sorted lists without repeats share. */
    static int shared(int[] one, int[] other) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                count++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return count;
    }
}
