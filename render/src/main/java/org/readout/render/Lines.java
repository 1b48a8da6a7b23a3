package org.readout.render;

import java.util.ArrayList;
import java.util.List;

/** Lines of a terminal: wrapped at the width, styled where colour is welcome. */
final class Lines {

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final boolean colour;

    Lines(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    void blank() {
        out.append('\n');
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
            for (String word : Printable.of(run.words()).strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    pieces.add(new Run(word, run.style()));
                }
            }
        }
        return pieces;
    }

    private void style(Run piece) {
        out.append(colour ? styled(piece.words(), piece.style()) : piece.words());
    }

    /** The words between the codes that set and end a style. */
    static String styled(String words, Run.Style style) {
        return style == Run.Style.PLAIN ? words : "\u001b[" + code(style) + 'm' + words + "\u001b[0m";
    }

    /** ECMA-48's. */
    private static String code(Run.Style style) {
        return switch (style) {
            case PLAIN -> "0";
            case STRONG -> "1";
            case QUIET, CITE -> "2";
            case KEY -> "36";
            case GOOD -> "32";
            case WARN -> "33";
            case BAD -> "31";
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
