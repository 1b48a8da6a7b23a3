package org.readout.input;

/**
 * How much is read at once.
 *
 * @param document most bytes of one text or page
 * @param line most bytes of one line of JSON Lines
 */
record Limits(int document, int line) {

    /** Far above any page (the largest seen are 20 MB), far below what memory holds. */
    static final Limits DEFAULT = new Limits(64 << 20, 64 << 20);

    static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
