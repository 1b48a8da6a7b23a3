package org.readout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.engine.brief.Brief;

/** The brief as CommonMark. */
public final class MarkdownBrief {

    private MarkdownBrief() {}

    public static String render(Brief brief, Detail detail) {
        List<String> parts = new ArrayList<>();
        for (List<Line> part : BriefSheet.of(brief, detail)) {
            StringBuilder out = new StringBuilder();
            Line.Kind before = Line.Kind.TITLE;
            for (Line line : part) {
                boolean apart = line.kind() != Line.Kind.ITEM || before != Line.Kind.ITEM;
                out.append(apart && !out.isEmpty() ? "\n" : "")
                        .append(line(line))
                        .append('\n');
                before = line.kind();
            }
            parts.add(out.toString());
        }
        return String.join("\n---\n\n", parts);
    }

    private static String line(Line line) {
        String words = line.runs().stream()
                .filter(run -> !run.words().isBlank())
                .map(run -> run(line.kind(), run))
                .collect(Collectors.joining(" "));
        return switch (line.kind()) {
            case TITLE -> "# " + words;
            case HEADING -> "## " + words;
            case NOTE -> "_" + words + "_";
            case TEXT -> words;
            case ITEM -> "  ".repeat(line.level()) + "- " + words;
        };
    }

    private static String run(Line.Kind kind, Run run) {
        // Its brackets name no link, since the words of reports cannot define one.
        String words = run.style() == Run.Style.CITE ? run.words() : escape(run.words());
        return run.style() == Run.Style.STRONG && kind == Line.Kind.ITEM ? "**" + words + "**" : words;
    }

    /** What CommonMark would read as markup stands behind a backslash; line ends become blanks. */
    private static String escape(String words) {
        return Printable.of(words).replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
    }
}
