package org.readout.render;

import java.util.List;
import java.util.Locale;
import org.readout.engine.brief.Brief;

/** The brief as lines of a terminal. */
public final class TerminalBrief {

    private static final int LEAST_COLUMNS = 40;
    private static final int INDENT = 2;
    private static final int HANG = 3;

    private TerminalBrief() {}

    /**
     * @param width columns; fewer than 40 are taken for 40
     * @param colour whether to set ECMA-48 styles
     */
    public static String render(Brief brief, Detail detail, int width, boolean colour) {
        Lines lines = new Lines(Math.max(width, LEAST_COLUMNS), colour);
        for (List<Line> part : BriefSheet.of(brief, detail)) {
            if (!lines.isEmpty()) {
                lines.blank();
                lines.blank();
            }
            Line.Kind before = Line.Kind.TITLE;
            for (Line line : part) {
                add(lines, line, before);
                before = line.kind();
            }
        }
        return lines.toString();
    }

    private static void add(Lines lines, Line line, Line.Kind before) {
        switch (line.kind()) {
            case TITLE -> lines.add(0, 0, line.runs());
            case NOTE -> {
                if (before == Line.Kind.ITEM) {
                    lines.blank();
                }
                lines.add(0, 0, line.runs());
            }
            case HEADING -> {
                lines.blank();
                lines.add(
                        0,
                        0,
                        line.runs().stream()
                                .map(run -> new Run(run.words().toUpperCase(Locale.ROOT), run.style()))
                                .toList());
            }
            case TEXT -> {
                if (before != Line.Kind.TEXT) {
                    lines.blank();
                }
                lines.add(0, 0, line.runs());
            }
            case ITEM -> {
                int indent = INDENT * (1 + line.level());
                lines.add(indent, indent + HANG, line.runs());
            }
        }
    }
}
