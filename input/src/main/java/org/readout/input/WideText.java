package org.readout.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** UTF-16 and UTF-32 without a byte order mark. */
final class WideText {

    private static final List<Charset> CHARSETS = List.of(
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    /** Bytes looked at, a multiple of four. */
    private static final int LOOKED_AT = 1 << 16;

    /** Characters between two blanks, line ends or digits; Chinese text has a line end in hundreds. */
    private static final int LONGEST_WORD = 1_000;

    private WideText() {}

    /** The charset in which the bytes are text; empty unless one byte is NUL, as no byte of other texts is. */
    static Optional<Charset> of(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        for (byte b : start) {
            if (b == 0) {
                // Read in the wrong order, text has no blank: U+0020 becomes U+2000.
                return CHARSETS.stream()
                        .filter(charset -> blanks(start, charset) > 0)
                        .max(Comparator.comparingInt(charset -> blanks(start, charset)));
            }
        }
        return Optional.empty();
    }

    /** Blanks, line ends and digits; 0 where the bytes cannot be text. */
    private static int blanks(byte[] bytes, Charset charset) {
        int width = charset.name().startsWith("UTF-32") ? 4 : 2;
        if (bytes.length % width != 0) {
            return 0;
        }
        String text = new String(bytes, charset);
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
            if (control || c == '\uFFFD' || !Character.isDefined(c) && !Character.isSurrogate(c)) {
                return 0;
            }
            blanks += c == ' ' || c == '\n' || c >= '0' && c <= '9' ? 1 : 0;
        }
        return blanks * LONGEST_WORD >= text.length() ? blanks : 0;
    }
}
