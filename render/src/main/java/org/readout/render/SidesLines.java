package org.readout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;
import org.readout.engine.brief.Readouts;

/** Two sides' accounts of a contact as lines, and what the page's columns ask for. */
final class SidesLines {

    private SidesLines() {}

    /** One line: what it is, the words, where they stand. */
    record Line(String label, String text, List<Evidence> evidence) {}

    /** "Norway (Norwegian Foreign Ministry; 1, 3) and Kenya (Kenyan Foreign Ministry; 1, 2)". */
    static String heading(Brief.StoryRecord story, Sources sources, Readouts readouts) {
        return readouts.sides().stream()
                .map(side -> side.name() + " (" + source(story, sources, side) + ")")
                .collect(Collectors.joining(" and "));
    }

    /** "by Norwegian Foreign Ministry; in 1, 3". */
    static String source(Brief.StoryRecord story, Sources sources, Readouts.Side side) {
        String via = side.via().isEmpty() ? "" : "by " + Phrases.names(story, side.via()) + "; ";
        return via + "in " + sources.numbers(side.articles());
    }

    static List<Line> of(Readouts readouts) {
        List<Line> lines = new ArrayList<>();
        for (Readouts.Shared pair : readouts.shared()) {
            lines.add(line("both, " + name(readouts, pair.first().side()), pair.first()));
            lines.add(line("and " + name(readouts, pair.second().side()), pair.second()));
        }
        for (Readouts.Point point : readouts.only()) {
            lines.add(line("only " + name(readouts, point.side()), point));
        }
        for (Readouts.Avoided avoided : readouts.avoided()) {
            lines.add(new Line(
                    name(readouts, avoided.side()) + " never says",
                    avoided.words().stream().map(Readouts.Word::word).collect(Collectors.joining(", ")),
                    avoided.words().stream().map(Readouts.Word::evidence).toList()));
        }
        return lines;
    }

    private static Line line(String label, Readouts.Point point) {
        return new Line(label, words(point), point.evidence());
    }

    static String words(Readouts.Point point) {
        return point.text().replaceAll("\\s+", " ").strip().replaceFirst("[,;]$", "");
    }

    private static String name(Readouts readouts, String side) {
        return readouts.sides().stream()
                .filter(each -> each.id().equals(side))
                .findFirst()
                .map(Readouts.Side::name)
                .orElse(side);
    }

    static List<Readouts.Point> only(Readouts readouts, Readouts.Side side) {
        return readouts.only().stream()
                .filter(point -> point.side().equals(side.id()))
                .toList();
    }

    static List<Readouts.Word> avoided(Readouts readouts, Readouts.Side side) {
        return readouts.avoided().stream()
                .filter(avoided -> avoided.side().equals(side.id()))
                .flatMap(avoided -> avoided.words().stream())
                .toList();
    }

    /** Every place that the comparison cites. */
    static List<Evidence> evidence(Readouts readouts) {
        Stream<Readouts.Point> points = Stream.concat(
                readouts.shared().stream().flatMap(pair -> Stream.of(pair.first(), pair.second())),
                readouts.only().stream());
        return Stream.concat(
                        points.flatMap(point -> point.evidence().stream()),
                        readouts.avoided().stream()
                                .flatMap(avoided -> avoided.words().stream())
                                .map(Readouts.Word::evidence))
                .toList();
    }
}
