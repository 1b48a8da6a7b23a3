package org.readout.bench.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two outlets' sentences and what is to be said of them.
 *
 * @param kind what the second is to the first, or {@code different} where they are two statements
 * @param alterations in which the sense differs
 */
record WordingPair(String set, String kind, Set<String> alterations, String first, String second) {

    static final String DIFFERENT = "different";

    WordingPair {
        alterations = Set.copyOf(alterations);
    }

    /** Reads each {@code .txt} of a folder, in name order. */
    static List<WordingPair> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<WordingPair> pairs = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                for (String part : Files.readString(file).split("(?m)^== ")) {
                    List<String> lines = part.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList();
                    if (!lines.isEmpty()) {
                        pairs.add(pair(file, lines));
                    }
                }
            }
            return pairs;
        }
    }

    private static WordingPair pair(Path file, List<String> lines) throws IOException {
        if (lines.size() != 3) {
            throw new IOException(file + ": want a heading and two texts at: " + lines.getFirst());
        }
        List<String> heading =
                List.of(lines.getFirst().strip().toLowerCase(Locale.ROOT).split("[:,]\\s*"));
        String name = file.getFileName().toString();
        return new WordingPair(
                name.substring(0, name.lastIndexOf('.')),
                heading.getFirst(),
                new TreeSet<>(heading.subList(1, heading.size())),
                lines.get(1),
                lines.get(2));
    }
}
