package org.readout.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;
import org.readout.engine.statement.Statement;
import org.readout.engine.text.Span;

/** What the page's templates ask for. */
record Page(Brief brief, Sources sources, Anchors anchors) {

    static Page of(Brief brief) {
        return new Page(brief, new Sources(brief), new Anchors(brief));
    }

    /**
     * A link from a line of the record to a place in a report.
     *
     * @param label the report's number on its first place, then b, c …
     */
    record Citation(String href, String label, String hover) {}

    /** The places behind a line, one link each, report by report. */
    List<Citation> cite(List<Evidence> evidence) {
        Map<Sources.Source, Set<Span>> places = new TreeMap<>(Comparator.comparingInt(Sources.Source::number));
        evidence.forEach(each -> places.computeIfAbsent(sources.source(each.article()), source -> new TreeSet<>())
                .add(each.span()));
        List<Citation> citations = new ArrayList<>();
        places.forEach((source, spans) -> {
            int place = 0;
            for (Span span : spans) {
                citations.add(new Citation(
                        "#" + Anchors.place(source.number(), span),
                        place == 0 ? String.valueOf(source.number()) : letter(place),
                        source.outlet() + ": "
                                + sources.words(new Evidence(source.article().id(), span))
                                        .replaceAll("\\s+", " ")
                                        .strip()));
                place++;
            }
        });
        return citations;
    }

    /** b, c … z, then b again: a hint that there are more places, not a name for each. */
    private static String letter(int place) {
        return String.valueOf((char) ('b' + (place - 1) % 25));
    }

    /** The first place of one report behind a claim. */
    Optional<Citation> cell(Brief.Claim claim, String article) {
        return cite(claim.evidence().stream()
                        .filter(each -> each.article().equals(article))
                        .limit(1)
                        .toList())
                .stream()
                .findFirst();
    }

    /** What a report holds against the others in a disputed claim, empty where it says nothing or nobody differs. */
    String value(Brief.Claim claim, String article) {
        return claim.values().stream()
                .filter(value -> value.articles().contains(article))
                .map(Brief.ClaimValue::value)
                .collect(Collectors.joining(" / "));
    }

    /** The disputed claims first, then what most agree on, then what only one has. */
    List<Brief.Claim> matrix(Brief.StoryRecord story) {
        return Stream.of(Brief.Claim.Standing.DISPUTED, Brief.Claim.Standing.SHARED, Brief.Claim.Standing.SINGLE)
                .flatMap(standing -> story.claims().stream().filter(claim -> claim.standing() == standing))
                .toList();
    }

    /** Statements by speaker, in the record's order. */
    Map<String, List<Brief.StoryStatement>> bySpeaker(Brief.StoryRecord story) {
        return story.statements().stream()
                .collect(Collectors.groupingBy(
                        statement -> statement
                                .speaker()
                                .map(id -> Phrases.name(story, id))
                                .orElse("Speaker not named"),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    boolean quoted(Brief.StoryStatement statement) {
        return statement.kind() != Statement.Kind.INDIRECT;
    }

    List<Brief.Variant> changed(Brief.StoryStatement statement) {
        return statement.variants().stream()
                .filter(variant -> variant.change() != Brief.Variant.Change.SAME)
                .toList();
    }

    List<Evidence> places(Brief.StoryStatement statement) {
        return statement.variants().stream().map(Brief.Variant::evidence).toList();
    }

    /** The record's offices of an actor, each with the reports that give it. */
    String offices(Brief.StoryActor actor) {
        return actor.roles().stream()
                .map(role -> role.title() + " (" + sources.numbers(role.articles()) + ")")
                .collect(Collectors.joining("; "));
    }
}
