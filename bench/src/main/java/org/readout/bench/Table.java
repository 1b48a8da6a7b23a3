package org.readout.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Figures in rows and columns; the first column names the row. */
public final class Table {

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... columns) {
        this.columns = List.of(columns);
    }

    /**
     * Adds a row: numbers with a fraction are shown with three places, all else as it is.
     *
     * @throws IllegalArgumentException if the row has another length than the head
     */
    public void row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + columns);
        }
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : cell.toString());
        }
        rows.add(List.copyOf(row));
    }

    /** For people: columns lined up, the first to the left and the others to the right. */
    String text() {
        int[] widths = new int[columns.size()];
        for (List<String> row : lines()) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : lines()) {
            for (int i = 0; i < widths.length; i++) {
                String pad = " ".repeat(widths[i] - row.get(i).length());
                text.append(i == 0 ? row.get(i) + pad : "  " + pad + row.get(i));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** For programs: a line a row, cells parted by tabs. */
    String tsv() {
        StringBuilder text = new StringBuilder();
        lines().forEach(row -> text.append(String.join("\t", row)).append('\n'));
        return text.toString();
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        lines.addAll(rows);
        return Collections.unmodifiableList(lines);
    }
}
