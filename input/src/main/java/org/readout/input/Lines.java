package org.readout.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of a byte stream, one at a time, none kept longer than the limit. */
final class Lines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private long number;
    private boolean tooLong;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end, cut off if it is too long; empty after the last. */
    Optional<byte[]> next() throws IOException {
        if (isAtEnd()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        do {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = Math.min(end - position, limit - line.size());
            tooLong |= room < end - position;
            line.write(buffer, position, room);
            position = end;
        } while (position == filled && !isAtEnd());
        position++;
        return Optional.of(line.toByteArray());
    }

    /** Of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** Whether the line that was read last was longer than the limit. */
    boolean wasTooLong() {
        return tooLong;
    }

    private boolean isAtEnd() throws IOException {
        while (position >= filled) {
            filled = in.read(buffer);
            position = 0;
            if (filled < 0) {
                filled = 0;
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
