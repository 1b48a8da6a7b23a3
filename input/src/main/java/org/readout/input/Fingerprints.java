package org.readout.input;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A set of strings that keeps 16 to 32 bytes of each, however long they are: a stream of a million articles has a
 * million ids. Strings are told apart by 64 bits of their SHA-256; among a million of them, two fall together once in
 * 37 million runs.
 */
final class Fingerprints {

    private static final int SMALLEST = 1 << 10;

    private final MessageDigest digest;
    private long[] slots = new long[SMALLEST];
    private int size;

    Fingerprints() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether the string was not in the set before. */
    boolean add(String string) {
        long print = ByteBuffer.wrap(digest.digest(string.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        // 0 marks a free slot.
        if (!put(slots, print == 0 ? 1 : print)) {
            return false;
        }
        size++;
        if (size > slots.length / 2) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long print : slots) {
            if (print != 0) {
                put(larger, print);
            }
        }
        slots = larger;
    }

    private static boolean put(long[] slots, long print) {
        int slot = (int) print & (slots.length - 1);
        while (slots[slot] != 0) {
            if (slots[slot] == print) {
                return false;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = print;
        return true;
    }
}
