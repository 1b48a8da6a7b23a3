package org.readout.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;
import org.readout.engine.text.Span;

/** Links both ways between the lines of a record and the places in the reports that they cite. */
final class Anchors {

    /** For each report's id, its cited places, and for each place the lines that cite it. */
    private final Map<String, Map<Span, Set<Line>>> places = new TreeMap<>();

    /**
     * A line of the record.
     *
     * @param id as HTML id
     * @param label as shown beside the place
     */
    record Line(String id, String label) {}

    Anchors(Brief brief) {
        for (Brief.StoryRecord story : brief.stories()) {
            int number = 0;
            for (Brief.SummarySentence sentence : story.summary()) {
                cite(story, "summary" + ++number, "summary", sentence.evidence());
            }
            story.contacts().forEach(contact -> cite(story, contact.id(), contact.id(), contact.evidence()));
            for (Brief.StoryStatement statement : story.statements()) {
                cite(
                        story,
                        statement.id(),
                        statement.id(),
                        statement.variants().stream()
                                .map(Brief.Variant::evidence)
                                .toList());
                cite(story, statement.id(), statement.id(), differing(statement));
            }
            story.agenda().forEach(item -> cite(story, item.id(), item.id(), item.evidence()));
            story.readouts()
                    .forEach(each -> cite(
                            story,
                            "readouts-" + each.contact(),
                            each.contact() + " both sides",
                            SidesLines.evidence(each)));
            story.claims().forEach(claim -> cite(story, claim.id(), claim.id(), claim.evidence()));
        }
    }

    /** The places of a statement's other tellings, and where they say something else. */
    private static List<Evidence> differing(Brief.StoryStatement statement) {
        Stream<Brief.Altered> alters = Stream.concat(
                statement.variants().stream().flatMap(variant -> variant.alters().stream()),
                statement.retold().stream().flatMap(retelling -> retelling.alters().stream()));
        return Stream.concat(
                        statement.retold().stream().map(Brief.Retelling::evidence),
                        alters.flatMap(altered -> Stream.of(altered.here(), altered.there())))
                .toList();
    }

    /** The HTML id of a line of a story. */
    static String line(Brief.StoryRecord story, String id) {
        return story.id() + "-" + id;
    }

    /** The HTML id of a place in a report. */
    static String place(int report, Span span) {
        return "e" + report + "-" + span.start() + "-" + span.end();
    }

    /** The cited places of a report in text order, and for each the lines that cite it. */
    Map<Span, Set<Line>> of(String article) {
        return places.getOrDefault(article, Map.of());
    }

    private void cite(Brief.StoryRecord story, String id, String label, List<Evidence> evidence) {
        for (Evidence each : evidence) {
            places.computeIfAbsent(each.article(), article -> new TreeMap<>())
                    .computeIfAbsent(each.span(), span -> new LinkedHashSet<>())
                    .add(new Line(line(story, id), label));
        }
    }
}
