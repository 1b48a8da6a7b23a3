package org.readout.input;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The records of a web archive, one at a time; behind a damaged one it goes on with the next that is whole. */
final class WarcRecords implements AutoCloseable {

    /**
     * A record that cannot be read to its end.
     *
     * <p>What follows it can still be read.
     */
    static final class Damaged extends Exception {

        private static final long serialVersionUID = 1L;

        private final long offset;

        Damaged(long offset, Exception cause) {
            super(reason(cause), cause);
            this.offset = offset;
        }

        /** Where the record begins, in bytes of the archive as it is stored. */
        long offset() {
            return offset;
        }

        String reason() {
            return String.valueOf(getMessage());
        }

        private static String reason(Exception cause) {
            return cause instanceof EOFException
                    ? "the record is cut off; fetch the archive again"
                    : "the record is damaged ("
                            + String.valueOf(cause.getMessage()).replaceAll("\\s+", " ") + "); fetch the archive again";
        }
    }

    private final WarcBytes bytes;
    private @Nullable WarcReader reader;
    /** Where the bytes that the reader was given begin, or where to look for the next record. */
    private long base;

    WarcRecords(WarcBytes bytes) {
        this.bytes = bytes;
    }

    /** The next record, which ends the one before. */
    Optional<WarcRecord> next() throws Damaged, IOException {
        if (reader == null && !isAtRecord()) {
            return Optional.empty();
        }
        try {
            if (reader == null) {
                reader = new WarcReader(bytes);
                reader.setLenient(true);
            }
            return reader.next();
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private boolean isAtRecord() throws IOException {
        boolean found = bytes.skipToRecord(base);
        base = bytes.position();
        return found;
    }

    /** The current record turned out to be unreadable: the next is looked for behind its beginning. */
    Damaged damaged(Exception cause) {
        Damaged damage = new Damaged(offset(), cause);
        base = damage.offset() + 1;
        reader = null;
        return damage;
    }

    /** Where the current record begins. */
    long offset() {
        return reader == null ? base : base + reader.position();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
