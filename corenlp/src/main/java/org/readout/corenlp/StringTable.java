package org.readout.corenlp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A frozen list of distinct strings and the way back from a string to its place: an open-addressing hash table over one
 * block of UTF-8. It takes the place of a {@code HashMap<String, Integer>} of half a million entries, which costs a
 * second to build; this is read as it lies. Immutable.
 */
final class StringTable {

    /** What {@link #indexOf} gives for a string that is not in the table. */
    static final int ABSENT = -1;

    private final int[] slots;
    private final int[] starts;
    private final ByteBuffer text;

    private StringTable(int[] slots, int[] starts, ByteBuffer text) {
        this.slots = slots;
        this.starts = starts;
        this.text = text;
    }

    static StringTable read(ModelReader model) {
        return new StringTable(model.ints(), model.ints(), model.bytes());
    }

    /** Writes a table of the strings, each at its place in the list. */
    static void write(List<String> strings, ModelWriter model) throws IOException {
        // A power of two, at most two thirds full.
        int[] slots = new int[Integer.highestOneBit(strings.size() * 3 / 2 + 1) * 2];
        int[] starts = new int[strings.size() + 1];
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int i = 0; i < strings.size(); i++) {
            int slot = slot(strings.get(i), slots.length);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
            text.writeBytes(strings.get(i).getBytes(StandardCharsets.UTF_8));
            starts[i + 1] = text.size();
        }
        model.ints(slots);
        model.ints(starts);
        model.bytes(text.toByteArray());
    }

    int size() {
        return starts.length - 1;
    }

    /** Where the string stands, from 0, or {@link #ABSENT}. */
    int indexOf(String wanted) {
        byte[] bytes = wanted.getBytes(StandardCharsets.UTF_8);
        byte[] all = text.array();
        int origin = text.arrayOffset();
        for (int slot = slot(wanted, slots.length); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int index = slots[slot] - 1;
            int start = starts[index];
            int end = starts[index + 1];
            if (end - start == bytes.length
                    && Arrays.equals(all, origin + start, origin + end, bytes, 0, bytes.length)) {
                return index;
            }
        }
        return ABSENT;
    }

    String get(int index) {
        int start = starts[index];
        return new String(text.array(), text.arrayOffset() + start, starts[index + 1] - start, StandardCharsets.UTF_8);
    }

    /**
     * {@code String.hashCode} is the same on every machine; its high bits are mixed in, as the table is a power of two.
     */
    private static int slot(String text, int slots) {
        int hash = text.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & (slots - 1);
    }
}
