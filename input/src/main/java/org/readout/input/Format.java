package org.readout.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file holds, by the ending of its name. */
enum Format {
    TEXT(".txt .md"),
    HTML(".html .htm"),
    JSON_LINES(".jsonl .ndjson"),
    JSON(".json"),
    FEED(".xml .rss .atom"),
    WARC(".warc .warc.gz");

    private final String endings;

    Format(String endings) {
        this.endings = endings;
    }

    static Optional<Format> of(String fileName) {
        return Arrays.stream(values())
                .filter(format -> hasEnding(fileName, format.endings))
                .findFirst();
    }

    private static boolean hasEnding(String fileName, String endings) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings.split(" ")).anyMatch(lower::endsWith);
    }

    /** The endings that are read, for messages. */
    static String known() {
        return Arrays.stream(values()).map(format -> format.endings).collect(Collectors.joining(" "));
    }

    static String unknown() {
        return "its name does not say what it holds; rename it to end in one of " + known();
    }
}
