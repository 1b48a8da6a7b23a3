package org.readout.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text. In order of trust: a byte order mark; UTF-16 or 32 without one; valid UTF-8; what the document
 * declares; what its bytes look like; Windows-1252. The text is the bytes' own, only the byte order mark is taken off.
 */
final class Decoder {

    /** Bytes looked at to tell a charset or a binary file. */
    private static final int LOOKED_AT = 1 << 16;

    /** Share of control bytes from which a file is no text; texts have tabs and line breaks, which do not count. */
    private static final double BINARY_SHARE = 0.01;

    /** Characters that are well formed UTF-8 for each that is not, in a page that declares something else. */
    private static final int MOSTLY = 4;

    private record Mark(Charset charset, String bytes) {}

    /** The marks, a character a byte; the longer before those they begin with. */
    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
            new Mark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
            new Mark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
            new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
            new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

    private Decoder() {}

    /**
     * @param declared the charset that the document names, if it does
     * @throws Unreadable if the bytes are no text in any charset
     */
    static String decode(byte[] bytes, Optional<Charset> declared) throws Unreadable {
        for (Mark mark : MARKS) {
            if (startsWith(bytes, mark.bytes())) {
                return decodeMarked(bytes, mark);
            }
        }
        Optional<Charset> unmarked = WideText.of(bytes).or(() -> LegacyCharsets.escaped(bytes));
        Optional<String> known = unmarked.flatMap(charset -> strictly(bytes, 0, charset));
        if (known.isPresent()) {
            return known.get();
        }
        refuseBinary(bytes);
        Optional<String> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        return decodeLegacy(bytes, declared);
    }

    /** Like {@link #decode}, but a page's broken bytes become U+FFFD: its text is made from it anyway. */
    static String decodePage(byte[] bytes, Optional<Charset> declared) throws Unreadable {
        try {
            return decode(bytes, declared.filter(charset -> !isMostlyUtf8(bytes, charset)));
        } catch (Unreadable e) {
            refuseBinary(bytes);
            return isDamagedUtf8(bytes)
                    ? LegacyCharsets.mixed(bytes)
                    : new String(bytes, declared.orElse(StandardCharsets.UTF_8));
        }
    }

    /** A page put together from many hands declares the charset of one of them. */
    private static boolean isMostlyUtf8(byte[] bytes, Charset declared) {
        return !declared.equals(StandardCharsets.UTF_8) && isDamagedUtf8(bytes, MOSTLY);
    }

    private static String decodeMarked(byte[] bytes, Mark mark) throws Unreadable {
        return strictly(bytes, mark.bytes().length(), mark.charset())
                .orElseThrow(() -> new Unreadable("its byte order mark says " + mark.charset()
                        + ", but its bytes are not; save it again as UTF-8"));
    }

    private static String decodeLegacy(byte[] bytes, Optional<Charset> declared) throws Unreadable {
        Optional<Charset> other = declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        if (other.isEmpty() && isDamagedUtf8(bytes)) {
            throw new Unreadable("it is UTF-8 with broken bytes, the first at offset " + firstBroken(bytes)
                    + "; save it again as UTF-8");
        }
        List<Charset> candidates = other.isPresent()
                ? List.of(other.get(), LegacyCharsets.WINDOWS_1252)
                : List.of(LegacyCharsets.of(bytes), LegacyCharsets.WINDOWS_1252);
        for (Charset charset : candidates) {
            Optional<String> text = strictly(bytes, 0, charset);
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw new Unreadable("no charset fits its bytes; save it again as UTF-8");
    }

    private static void refuseBinary(byte[] bytes) throws Unreadable {
        int length = Math.min(bytes.length, LOOKED_AT);
        int control = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                throw new Unreadable("it is binary (a NUL byte at offset " + i + "), not text; give the text itself");
            }
            control += bytes[i] >= 0 && bytes[i] < 32 && "\t\n\r\f\u001b".indexOf(bytes[i]) < 0 ? 1 : 0;
        }
        if (control > length * BINARY_SHARE || startsWith(bytes, "%PDF-")) {
            throw new Unreadable("it is binary, not text; give the text itself");
        }
    }

    /** Text that was UTF-8 once: more characters beyond ASCII are well formed than not. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        return isDamagedUtf8(bytes, 1);
    }

    private static boolean isDamagedUtf8(byte[] bytes, int times) {
        String lenient = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
        long whole = lenient.chars().filter(c -> c > 127 && c != '\uFFFD').count();
        return whole > times * broken;
    }

    private static int firstBroken(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        strict(StandardCharsets.UTF_8).decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(strict(charset)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean startsWith(byte[] bytes, String start) {
        int length = Math.min(bytes.length, start.length());
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(start);
    }
}
