package org.readout.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file or stream of the input.
 *
 * @param name as the user knows it, for messages
 * @param id what its articles are called that bring no id of their own
 * @param format what it holds
 * @param opener opens its bytes; called once
 */
record Source(String name, String id, Format format, Opener opener) {

    /** Opens the bytes of a source. */
    interface Opener {

        InputStream open() throws IOException;
    }

    /**
     * All bytes.
     *
     * @throws Unreadable if there are none, or more than the limit
     */
    byte[] bytes(int limit) throws IOException, Unreadable {
        try (InputStream in = opener.open()) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new Unreadable("it is larger than " + Limits.megabytes(limit)
                        + ", the limit of one article; give many articles as JSON Lines (.jsonl)");
            }
            if (bytes.length == 0) {
                throw new Unreadable("it is empty; give a file with an article in it");
            }
            return bytes;
        }
    }
}
