package org.readout.bench.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.engine.lexicon.WordList;

/**
 * What holds of one candidate of one decision, and whether it is right.
 *
 * @param decision its name, such as {@code day}
 * @param group what is held out together: the outlet or the month
 * @param article its id
 * @param start where what is decided about begins in the article, in code points
 * @param end after its last code point
 * @param candidate what may be chosen: offsets of a value, or a name for it; "-" where there is no choice of several
 * @param label {@code 1} right, {@code 0} wrong; where the decision is between classes, the right class
 * @param features that hold, in alphabetical order
 */
public record FeatureRow(
        String decision,
        String group,
        String article,
        int start,
        int end,
        String candidate,
        String label,
        SortedSet<String> features) {

    static final String RIGHT = "1";

    private static final int COLUMNS = 8;

    public FeatureRow {
        features = new TreeSet<>(features);
    }

    /** What the row is a candidate of. */
    String question() {
        return article + " " + start + " " + end;
    }

    /** The row as a line of its file. */
    public String line() {
        return String.join(
                "\t",
                decision,
                group,
                article,
                String.valueOf(start),
                String.valueOf(end),
                candidate,
                label,
                features.isEmpty() ? "-" : String.join(" ", features));
    }

    private static FeatureRow of(WordList.Row row) {
        if (row.columns().size() != COLUMNS) {
            throw new IllegalArgumentException(row.columns().size() + " columns and not " + COLUMNS);
        }
        String features = row.column(7);
        return new FeatureRow(
                row.column(0),
                row.column(1),
                row.column(2),
                Integer.parseInt(row.column(3)),
                Integer.parseInt(row.column(4)),
                row.column(5),
                row.column(6),
                features.equals("-") ? new TreeSet<>() : new TreeSet<>(List.of(features.split(" "))));
    }

    /**
     * The rows of all files of a folder, files by name.
     *
     * @throws IllegalStateException if a line is not of the form, naming file and line
     */
    static List<FeatureRow> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
        List<FeatureRow> rows = new ArrayList<>();
        for (Path file : files) {
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                for (WordList.Row row : WordList.read(file.toString(), reader).rows()) {
                    try {
                        rows.add(of(row));
                    } catch (IllegalArgumentException e) {
                        throw new IllegalStateException(file + " line " + row.line() + ": " + e.getMessage(), e);
                    }
                }
            }
        }
        return rows;
    }
}
