package org.readout.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Takes off a response's content encodings. */
final class HttpBody {

    private static final int BUFFER = 1 << 14;

    private HttpBody() {}

    /**
     * @param body as it was sent
     * @param cut whether it may end too early
     * @param encodings the values of {@code Content-Encoding}, in the order in which they were put on
     * @param limit most bytes of a page
     * @throws Unreadable if an encoding is not known, or the page is longer than the limit
     */
    static byte[] decoded(byte[] body, List<String> encodings, boolean cut, int limit) throws IOException, Unreadable {
        byte[] bytes = body;
        for (String encoding : encodings.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .toList()
                .reversed()) {
            bytes = decoded(bytes, encoding, cut, limit);
        }
        return bytes;
    }

    private static byte[] decoded(byte[] bytes, String encoding, boolean cut, int limit)
            throws IOException, Unreadable {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        return switch (encoding) {
            case "", "identity", "none", "utf-8" -> bytes;
            // Many crawlers take an encoding off and leave its header standing.
            case "gzip", "x-gzip" -> startsWith(bytes, 0x1f, 0x8b) ? all(new GZIPInputStream(in), cut, limit) : bytes;
            case "deflate" -> all(new InflaterInputStream(in, new Inflater(!isZlib(bytes))), cut, limit);
            case "br" -> all(new BrotliInputStream(in), cut, limit);
            default ->
                throw new Unreadable("its content encoding " + encoding.replaceAll("\\s+", " ")
                        + " is not known; known are gzip, deflate and br");
        };
    }

    /**
     * All bytes of a stream.
     *
     * @param cut whether it may end too early: then what there is of it counts
     */
    static byte[] all(InputStream in, boolean cut, int limit) throws IOException, Unreadable {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (in) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                bytes.write(buffer, 0, length);
                if (bytes.size() > limit) {
                    throw new Unreadable(
                            "the page is larger than " + Limits.megabytes(limit) + ", the limit of one article");
                }
            }
        } catch (IOException e) {
            if (!cut) {
                throw e;
            }
        }
        return bytes.toByteArray();
    }

    /** Some servers send bare deflate data, as the name suggests; the standard means zlib's format. */
    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0x0f) == 8 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) % 31 == 0;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
