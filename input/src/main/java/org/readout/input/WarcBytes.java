package org.readout.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The bytes of a web archive as a channel that can go on behind a damaged record: it keeps what it gave last, and finds
 * the place where the next record begins.
 */
final class WarcBytes implements ReadableByteChannel {

    private static final int BUFFER = 1 << 17;

    /** Bytes kept of those given: more than a reader holds in its own buffers. */
    private static final int KEPT = 1 << 15;

    /** Bytes wanted to tell whether a record begins. */
    private static final int LOOKED_AT = 512;

    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    /** Where in the archive the buffer begins. */
    private long offset;

    private int next;
    private int end;
    private boolean open = true;

    WarcBytes(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        if (next == end && !fill()) {
            return -1;
        }
        int length = Math.min(to.remaining(), end - next);
        to.put(buffer, next, length);
        next += length;
        return length;
    }

    /** Bytes from the archive's beginning to what is given next. */
    long position() {
        return offset + next;
    }

    /**
     * Goes on where the next record begins.
     *
     * @param from where to look first, in bytes from the archive's beginning
     * @return whether there is one
     */
    boolean skipToRecord(long from) throws IOException {
        next = Math.clamp(from - offset, 0, next);
        while (end - next >= LOOKED_AT || fill() || next < end) {
            int last = end - next >= LOOKED_AT ? end - LOOKED_AT : end - 1;
            for (; next <= last; next++) {
                if (isRecord()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRecord() {
        if (startsWith(VERSION)) {
            return next == 0 || buffer[next - 1] == '\n';
        }
        return at(0) == 0x1f && at(1) == 0x8b && at(2) == 8 && Arrays.equals(inflated(), VERSION);
    }

    private boolean startsWith(byte[] start) {
        return end - next > start.length && Arrays.equals(buffer, next, next + start.length, start, 0, start.length);
    }

    /** The first bytes of a gzip member; none where they are none. */
    private byte[] inflated() {
        int from = next + headerLength();
        int to = Math.min(end, next + LOOKED_AT);
        byte[] start = new byte[VERSION.length];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(buffer, Math.min(from, to), Math.max(0, to - from));
            return Arrays.copyOf(start, inflater.inflate(start));
        } catch (DataFormatException e) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    /** Bytes of a gzip member before its data (RFC 1952): ten, a field of its own length, a name, a comment, a sum. */
    private int headerLength() {
        int flags = at(3);
        int length = 10;
        if ((flags & 4) != 0) {
            length += 2 + at(length) + (at(length + 1) << 8);
        }
        for (int named = 8; named <= 16; named *= 2) {
            if ((flags & named) != 0) {
                while (length < LOOKED_AT && at(length) != 0) {
                    length++;
                }
                length++;
            }
        }
        return Math.min(LOOKED_AT, (flags & 2) != 0 ? length + 2 : length);
    }

    private int at(int index) {
        return next + index < end ? buffer[next + index] & 0xff : 0;
    }

    /** Reads on, keeping the last bytes that were given. */
    private boolean fill() throws IOException {
        int drop = Math.max(0, next - KEPT);
        System.arraycopy(buffer, drop, buffer, 0, end - drop);
        offset += drop;
        next -= drop;
        end -= drop;
        int length = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, length);
        return length > 0;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        in.close();
    }
}
