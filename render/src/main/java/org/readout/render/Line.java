package org.readout.render;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph of the brief, the same on the terminal and in Markdown.
 *
 * @param level how deep an item stands under others, from 0; 0 for every other kind
 */
record Line(Kind kind, int level, List<Run> runs) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What a paragraph is. */
    enum Kind {
        TITLE,
        /** Beside the title. */
        NOTE,
        HEADING,
        TEXT,
        ITEM
    }

    Line {
        runs = List.copyOf(runs);
    }

    static Line of(Kind kind, Run... runs) {
        return new Line(kind, 0, List.of(runs));
    }

    static Line item(int level, List<Run> runs) {
        return new Line(Kind.ITEM, level, runs);
    }

    static Line item(int level, Run... runs) {
        return item(level, List.of(runs));
    }

    /** How many words it takes, with the mark that Markdown sets before it. */
    int words() {
        return 1 + runs.stream().mapToInt(run -> words(run.words())).sum();
    }

    static int words(List<Line> lines) {
        return lines.stream().mapToInt(Line::words).sum();
    }

    /** Words between blanks. */
    static int words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : (int) BLANKS.splitAsStream(stripped).count();
    }
}
