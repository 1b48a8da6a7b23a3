package org.readout.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file holds, by the ending of its name. */
enum Format {
    TEXT(List.of(".txt", ".md")),
    HTML(List.of(".html", ".htm")),
    JSON_LINES(List.of(".jsonl", ".ndjson"));

    /** Endings the contract names that are not read yet. */
    private static final List<String> LATER = List.of(".warc", ".warc.gz", ".xml", ".rss", ".atom");

    private final List<String> endings;

    Format(List<String> endings) {
        this.endings = endings;
    }

    static Optional<Format> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /** Whether the ending is one of the contract's that this version does not read. */
    static boolean isLater(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return LATER.stream().anyMatch(lower::endsWith);
    }

    /** The endings that are read, for messages. */
    static String known() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .collect(Collectors.joining(" "));
    }

    static String unknown(String fileName) {
        return isLater(fileName)
                ? "web archives and feeds are not read yet; give the articles as " + known()
                : "its name does not say what it holds; rename it to end in one of " + known();
    }
}
