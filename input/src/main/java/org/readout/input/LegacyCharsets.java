package org.readout.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.readout.engine.lexicon.WordList;
import org.readout.input.language.TextLanguage;

/** Charsets from before Unicode: what their names mean, and which one bytes that name none are likely in. */
final class LegacyCharsets {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Of Windows-1252: euro, ellipsis, quotation marks, bullet, dashes. */
    private static final String WINDOWS_1252_PUNCTUATION = "\u0080\u0085\u0091\u0092\u0093\u0094\u0095\u0096\u0097";

    /** Bytes looked at. */
    private static final int LOOKED_AT = 1 << 16;

    /** Share of bytes beyond ASCII below which a text is in Latin letters; Cyrillic or Greek text has far more. */
    private static final double LATIN_SHARE = 0.15;

    /** A charset of one byte a character, and the languages that are written in it. */
    private record OneByte(Charset charset, List<String> languages) {}

    private static final List<OneByte> ONE_BYTE = WordList.load(LegacyCharsets.class, "charsets.txt").rows().stream()
            .map(row -> new OneByte(
                    Charset.forName(row.column(0)), List.of(row.column(1).split(" "))))
            .toList();

    private static final Map<String, String> MEANT = WordList.load(LegacyCharsets.class, "labels.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.column(0), row -> row.column(1)));

    private LegacyCharsets() {}

    /** A charset by its name, if this machine knows it. */
    static Optional<Charset> named(@Nullable String name) {
        try {
            return Optional.ofNullable(name)
                    .filter(given -> !given.isBlank())
                    .map(given -> Charset.forName(given.strip()))
                    .map(charset -> Charset.forName(MEANT.getOrDefault(charset.name(), charset.name())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What the bytes look like. */
    static Charset of(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(start, 0, start.length);
        detector.dataEnd();
        Charset detected = named(detector.getDetectedCharset()).orElse(WINDOWS_1252);
        if (!isOneByte(detected)) {
            return detected;
        }
        boolean latin = shareBeyondAscii(start) < LATIN_SHARE;
        Charset likeliest = latin ? WINDOWS_1252 : detected;
        return Stream.concat(ONE_BYTE.stream().filter(each -> each.charset().equals(likeliest)), ONE_BYTE.stream())
                .filter(each -> makesSense(start, each))
                .map(OneByte::charset)
                .findFirst()
                .orElse(likeliest);
    }

    private static boolean makesSense(byte[] bytes, OneByte charset) {
        return TextLanguage.of(new String(bytes, charset.charset()), Optional.empty(), TextLanguage.Source.PAGE)
                .filter(charset.languages()::contains)
                .isPresent();
    }

    /** ISO-2022 switches alphabets by escape sequences, so that its bytes are ASCII. */
    static Optional<Charset> escaped(byte[] bytes) {
        for (int i = 0; i + 2 < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] == 0x1b && bytes[i + 1] == '$') {
                return named(
                        switch (bytes[i + 2]) {
                            case '@', 'B', '(' -> "ISO-2022-JP";
                            case ')' -> "ISO-2022-KR";
                            default -> "";
                        });
            }
        }
        return Optional.empty();
    }

    /**
     * Text that is UTF-8 but for bytes that came from elsewhere. Those are read as Windows-1252 where they are its
     * quotation marks, dashes and letters; else they are what is left of a broken character, and become U+FFFD.
     */
    static String mixed(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int whole = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = Utf8.sequence(bytes, i);
            if (length == 0) {
                text.append(new String(bytes, whole, i - whole, StandardCharsets.UTF_8))
                        .append(isCharacter(bytes[i]) ? new String(bytes, i, 1, WINDOWS_1252) : "\uFFFD");
                whole = i + 1;
            }
            i += Math.max(1, length);
        }
        return text.append(new String(bytes, whole, bytes.length - whole, StandardCharsets.UTF_8))
                .toString();
    }

    private static boolean isCharacter(byte b) {
        int code = b & 0xff;
        return code < 0xa0 ? WINDOWS_1252_PUNCTUATION.indexOf(code) >= 0 : code >= 0xc0;
    }

    private static double shareBeyondAscii(byte[] bytes) {
        int high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return bytes.length == 0 ? 0 : (double) high / bytes.length;
    }

    private static boolean isOneByte(Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        return !name.equals("windows-31j")
                && (name.startsWith("windows-")
                        || name.startsWith("iso-8859")
                        || name.startsWith("ibm")
                        || name.startsWith("koi8")
                        || name.startsWith("x-mac")
                        || name.startsWith("tis")
                        || name.equals("x-windows-874"));
    }
}
