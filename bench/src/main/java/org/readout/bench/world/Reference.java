package org.readout.bench.world;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A table of reference data: tab-separated UTF-8, perhaps compressed, a header of lines that begin with {@code #}, then
 * the names of the columns.
 */
record Reference(Path file, List<Row> rows) {

    /** One row, its cells by the column's name. */
    record Row(int line, Map<String, String> cells) {

        String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("line " + line + ": no column " + column);
            }
            return cell;
        }

        /** The entries of a cell, parted by bars; none of an empty cell. */
        List<String> list(String column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split("\\|"));
        }
    }

    /** @throws IOException if the file cannot be read or a row has more cells than there are columns */
    static Reference read(Path file) throws IOException {
        String text;
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            text = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
                continue;
            }
            if (cells.size() > columns.size()) {
                throw new IOException(
                        file + " line " + number + ": " + cells.size() + " cells, " + columns.size() + " columns");
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), i < cells.size() ? cells.get(i).strip() : "");
            }
            rows.add(new Row(number, row));
        }
        return new Reference(file, rows);
    }
}
