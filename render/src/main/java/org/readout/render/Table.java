package org.readout.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A table of a terminal: cells are wrapped in their columns, a column that is empty throughout is left out. */
final class Table {

    private static final int GAP = 2;
    private static final int LEAST_COLUMNS = 60;
    /** Columns below which a column is not narrowed. */
    private static final int NARROWEST = 6;

    /** Columns up to which a word stands uncut where others can be narrowed. */
    private static final int LONGEST_WORD = 16;

    private static final char UNBROKEN = '\u00a0';

    private final List<List<Run>> rows = new ArrayList<>();

    Table(List<String> heads) {
        rows.add(heads.stream().map(Run::strong).toList());
    }

    /** @param cells one for each column */
    void row(List<Run> cells) {
        rows.add(cells.stream()
                .map(cell -> new Run(
                        Printable.of(cell.words()).replaceAll("\\s+", " ").strip(), cell.style()))
                .toList());
    }

    String render(int width, boolean colour) {
        int[] widths = fit(Math.max(width, LEAST_COLUMNS));
        StringBuilder out = new StringBuilder();
        for (List<Run> row : rows) {
            line(out, row, widths, colour);
        }
        return out.toString();
    }

    /** Natural widths, the widest narrowed until the line fits, words cut only at the last; 0 for an empty column. */
    private int[] fit(int width) {
        int count = rows.getFirst().size();
        int[] widths = new int[count];
        int[] words = new int[count];
        for (int column = 0; column < count; column++) {
            int at = column;
            if (rows.stream().skip(1).anyMatch(row -> !row.get(at).words().isEmpty())) {
                List<String> cells =
                        rows.stream().map(row -> row.get(at).words()).toList();
                widths[column] = longest(cells.stream());
                int word = longest(cells.stream().flatMap(cell -> Arrays.stream(cell.split(" "))));
                words[column] = Math.min(word, LONGEST_WORD);
            }
        }
        int gaps = GAP * ((int) Arrays.stream(widths).filter(each -> each > 0).count() - 1);
        narrow(widths, words, width - gaps);
        Arrays.fill(words, NARROWEST);
        narrow(widths, words, width - gaps);
        return widths;
    }

    private static int longest(Stream<String> words) {
        return words.mapToInt(Table::length).max().orElse(0);
    }

    /** Takes from the widest column that may be narrower until they fit or none may. */
    private static void narrow(int[] widths, int[] least, int width) {
        while (Arrays.stream(widths).sum() > width) {
            int widest = -1;
            for (int column = 0; column < widths.length; column++) {
                if (widths[column] > least[column] && (widest < 0 || widths[column] > widths[widest])) {
                    widest = column;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private static void line(StringBuilder out, List<Run> row, int[] widths, boolean colour) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            cells.add(widths[column] == 0 ? List.of() : wrap(row.get(column).words(), widths[column]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            int blanks = 0;
            for (int column = 0; column < widths.length; column++) {
                if (widths[column] == 0) {
                    continue;
                }
                String words = i < cells.get(column).size() ? cells.get(column).get(i) : "";
                if (!words.isEmpty()) {
                    line.append(" ".repeat(blanks))
                            .append(styled(words, row.get(column).style(), colour));
                    blanks = 0;
                }
                blanks += widths[column] - length(words) + GAP;
            }
            out.append(line).append('\n');
        }
    }

    private static String styled(String words, Run.Style style, boolean colour) {
        String shown = words.replace(UNBROKEN, ' ');
        return colour ? Lines.styled(shown, style) : shown;
    }

    /** Words that stay on one line. */
    static String unbroken(String words) {
        return words.replace(' ', UNBROKEN);
    }

    /** Lines of at most so many columns; a word that is longer is cut. */
    private static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            String rest = word;
            if (!line.isEmpty() && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int cut = cut(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Behind the last hyphen or dot that fits, as in addresses, else where the line ends. */
    private static int cut(String word, int width) {
        int end = word.offsetByCodePoints(0, width);
        int mark = Math.max(word.lastIndexOf('-', end - 1), word.lastIndexOf('.', end - 1));
        return mark > 1 ? mark + 1 : end;
    }

    private static int length(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }
}
