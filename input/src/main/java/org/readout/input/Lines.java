package org.readout.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of a byte stream, one at a time, none kept longer than the limit. */
final class Lines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /**
     * A line.
     *
     * @param number from 1
     * @param bytes without its end; cut off if it was too long
     * @param tooLong whether it was longer than the limit
     */
    record Line(long number, byte[] bytes, boolean tooLong) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private long number;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    Optional<Line> next() throws IOException {
        if (isAtEnd()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
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
        return Optional.of(new Line(number, line.toByteArray(), tooLong));
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
