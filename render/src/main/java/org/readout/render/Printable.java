package org.readout.render;

/** Words without what no terminal, spreadsheet or XML reader may be given. */
final class Printable {

    private Printable() {}

    /** Keeps what XML 1.0 allows but the C1 controls: no control characters but blanks, no lone surrogates. */
    static String of(String words) {
        if (words.codePoints().allMatch(Printable::isPlain)) {
            return words;
        }
        return words.codePoints()
                .filter(Printable::isPlain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            case Character.SURROGATE -> false;
            default -> character != 0xFFFE && character != 0xFFFF;
        };
    }
}
