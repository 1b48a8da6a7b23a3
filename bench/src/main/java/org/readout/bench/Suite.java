package org.readout.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.engine.lexicon.WordList;

/**
 * One measurement: a command over an input, and the figures that a scorer takes from what it prints.
 *
 * @param command the subcommand of {@code readout}
 * @param options its further options
 * @param figures the scorer's names of the figures that count, and for each what is aimed at
 */
public record Suite(
        String name,
        String command,
        Path input,
        Path scorer,
        Path gold,
        List<String> options,
        Map<String, Double> figures) {

    private static final int FIGURE = 6;
    private static final int TARGET = 7;

    /**
     * The suites of {@code suites.tsv}.
     *
     * @param shared the folder that holds the data and scorers
     * @param home the checkout
     */
    public static List<Suite> all(Path shared, Path home) {
        Map<String, Suite> suites = new LinkedHashMap<>();
        for (WordList.Row row : WordList.load(Suite.class, "suites.tsv").rows()) {
            Suite suite = suites.computeIfAbsent(row.column(0), name -> of(row, shared, home));
            suite.figures().put(row.column(FIGURE), Double.parseDouble(row.column(TARGET)));
        }
        return new ArrayList<>(suites.values());
    }

    private static Suite of(WordList.Row row, Path shared, Path home) {
        return new Suite(
                row.column(0),
                row.column(1),
                path(row.column(2), shared, home),
                path(row.column(3), shared, home),
                path(row.column(4), shared, home),
                List.of(row.column(5).split(" ")),
                new LinkedHashMap<>());
    }

    private static Path path(String written, Path shared, Path home) {
        return Path.of(written.replace("{shared}", shared.toString()).replace("{home}", home.toString()));
    }

    /** What is not there of what the suite needs. */
    public List<Path> missing() {
        return Stream.of(input, scorer, gold)
                .filter(path -> !path.toFile().exists())
                .toList();
    }

    /** The command line that prints what the scorer reads. */
    public List<String> arguments(Path output) {
        List<String> arguments = new ArrayList<>(List.of(command, input.toString(), "-o", output.toString()));
        arguments.addAll(options);
        return arguments;
    }
}
