package org.readout.engine.text;

/**
 * A text whose offsets count Unicode code points, as the contract wants them.
 *
 * <p>{@link #characters()} holds one {@code char} a code point, so an index into it <em>is</em> a code point offset and
 * regular expressions can run over it directly; a code point beyond the Basic Multilingual Plane stands there as
 * {@link #OUTSIDE_BMP}. {@link #slice(Span)} gives back the words as they arrived.
 */
public final class Text {

    /** Stands in {@link #characters()} for a code point that needs two {@code char}s. */
    public static final char OUTSIDE_BMP = '\uFFFC';

    private final String original;
    private final String characters;

    private Text(String original, String characters) {
        this.original = original;
        this.characters = characters;
    }

    public static Text of(String original) {
        int length = original.codePointCount(0, original.length());
        if (length == original.length()) {
            return new Text(original, original);
        }
        StringBuilder characters = new StringBuilder(length);
        original.codePoints()
                .forEach(point -> characters.append(Character.isBmpCodePoint(point) ? (char) point : OUTSIDE_BMP));
        return new Text(original, characters.toString());
    }

    /** The text as it arrived. */
    public String original() {
        return original;
    }

    /** One {@code char} a code point: offsets into this string are the contract's offsets. */
    public String characters() {
        return characters;
    }

    /** Length in code points. */
    public int length() {
        return characters.length();
    }

    /** The whole text. */
    public Span span() {
        return new Span(0, length());
    }

    /**
     * The words at a span, as they arrived.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public String slice(Span span) {
        if (span.end() > length()) {
            throw new IndexOutOfBoundsException(span + " lies outside a text of " + length() + " code points");
        }
        if (characters.equals(original)) {
            return original.substring(span.start(), span.end());
        }
        int from = original.offsetByCodePoints(0, span.start());
        return original.substring(from, original.offsetByCodePoints(from, span.length()));
    }

    /** The span without the white space at its two ends; empty at its start if it holds nothing else. */
    public Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(characters.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(characters.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && original.equals(text.original);
    }

    @Override
    public int hashCode() {
        return original.hashCode();
    }

    @Override
    public String toString() {
        return original;
    }
}
