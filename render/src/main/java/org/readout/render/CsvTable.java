package org.readout.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A table for spreadsheets and data frames (RFC 4180), whose lines are filled column by column. */
final class CsvTable {

    /** What a spreadsheet would take for a formula if a cell began with it. */
    private static final String FORMULA = "=+-@\t\r";

    private final List<String> columns;
    private final CsvWriter out;

    private CsvTable(List<String> columns, CsvWriter out) {
        this.columns = columns;
        this.out = out;
    }

    /** The text of a table: a line of its columns' names, then what is written to it. */
    static String render(List<String> columns, Consumer<CsvTable> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter out =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            out.writeRecord(columns.toArray(String[]::new));
            lines.accept(new CsvTable(columns, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    Row row() {
        return new Row();
    }

    /** One line of the table while it is filled. */
    final class Row {

        private final String[] cells = new String[columns.size()];

        private Row() {
            Arrays.fill(cells, "");
        }

        Row set(String column, String value) {
            cells[columns.indexOf(column)] = plain(value);
            return this;
        }

        Row set(String column, Optional<String> value) {
            return set(column, value.orElse(""));
        }

        /** Several values of one cell. */
        Row set(String column, List<String> values) {
            return set(column, String.join("; ", values));
        }

        void write() {
            out.writeRecord(cells);
        }

        /**
         * Line ends become blanks, other control characters go; what would be read as a formula stands behind an
         * apostrophe.
         */
        private static String plain(String value) {
            String line = Printable.of(value).replaceAll("\\s+", " ");
            return line.isEmpty() || FORMULA.indexOf(line.charAt(0)) < 0 ? line : "'" + line;
        }
    }
}
