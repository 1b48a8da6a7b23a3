package org.readout.engine.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * A word list: a UTF-8 resource file, an entry a line, columns parted by tabs. Lines that start with {@code #} are its
 * header and notes; blank lines are passed over. One whose name ends in {@code .gz} is compressed.
 *
 * @param name the resource's name
 * @param rows the entries in file order
 */
public record WordList(String name, List<Row> rows) {

    /**
     * One entry.
     *
     * @param line its line in the file, from 1
     * @param columns at least one
     */
    public record Row(int line, List<String> columns) {

        public Row {
            columns = List.copyOf(columns);
        }

        /** The column at an index from 0, empty where the row is shorter. */
        public String column(int index) {
            return index < columns.size() ? columns.get(index) : "";
        }
    }

    public WordList {
        rows = List.copyOf(rows);
    }

    /**
     * Loads the list that stands beside a class.
     *
     * @throws IllegalStateException if the file is missing, empty, or holds an entry twice, naming file and line
     */
    public static WordList load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name + " beside " + owner.getName());
            }
            InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
            return read(name, new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
    }

    /**
     * Reads a list that stands elsewhere than beside a class.
     *
     * @param name what faults call it
     * @throws IllegalStateException if it is empty or holds an entry twice, naming file and line
     */
    public static WordList read(String name, BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!seen.add(line)) {
                throw new IllegalStateException(name + " line " + number + ": the entry stands twice: " + line);
            }
            rows.add(new Row(number, List.of(line.strip().split("\t"))));
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("the word list " + name + " holds no entry");
        }
        return new WordList(name, rows);
    }

    /** The first column of every row, in file order. */
    public List<String> entries() {
        return rows.stream().map(row -> row.column(0)).toList();
    }
}
