package org.readout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of a terminal: wrapped at the width, styled where colour is welcome. */
final class Lines {

    /** How words are set; the codes are ECMA-48's. */
    enum Style {
        PLAIN(""),
        BOLD("1"),
        DIM("2"),
        RED("31"),
        GREEN("32"),
        YELLOW("33"),
        CYAN("36");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    /** Words of one style. */
    record Run(String words, Style style) {}

    /** What could steer a terminal; line ends and tabs part words and stay. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t\\r]]");

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final boolean colour;

    Lines(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    static Run plain(String words) {
        return new Run(words, Style.PLAIN);
    }

    static Run bold(String words) {
        return new Run(words, Style.BOLD);
    }

    static Run dim(String words) {
        return new Run(words, Style.DIM);
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    void blank() {
        out.append('\n');
    }

    void heading(String words) {
        blank();
        add(0, 0, List.of(bold(words)));
    }

    /**
     * Adds a paragraph.
     *
     * @param first columns before its first line
     * @param next columns before each further line
     */
    void add(int first, int next, List<Run> runs) {
        out.append(" ".repeat(first));
        int column = first;
        boolean fresh = true;
        for (Run piece : pieces(runs)) {
            int length = piece.words().codePointCount(0, piece.words().length());
            if (!fresh && column + 1 + length > width) {
                out.append('\n').append(" ".repeat(next));
                column = next;
                fresh = true;
            }
            if (!fresh) {
                out.append(' ');
                column++;
            }
            style(piece);
            column += length;
            fresh = false;
        }
        out.append('\n');
    }

    private static List<Run> pieces(List<Run> runs) {
        List<Run> pieces = new ArrayList<>();
        for (Run run : runs) {
            for (String word :
                    CONTROL.matcher(run.words()).replaceAll("").strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    pieces.add(new Run(word, run.style()));
                }
            }
        }
        return pieces;
    }

    private void style(Run piece) {
        if (colour && piece.style() != Style.PLAIN) {
            out.append("\u001b[")
                    .append(piece.style().code)
                    .append('m')
                    .append(piece.words())
                    .append("\u001b[0m");
        } else {
            out.append(piece.words());
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
