package org.readout.render;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
record Page(Brief brief, Sources sources, Anchors anchors, Map<String, Digest> digests) {

    static Page of(Brief brief) {
        Sources sources = new Sources(brief);
        Map<String, Digest> digests = new TreeMap<>();
        for (Brief.StoryRecord story : brief.stories()) {
            digests.put(story.id(), Digest.of(story, sources, new StoryLines(story, sources, Detail.BRIEF), 0));
        }
        return new Page(brief, sources, new Anchors(brief), digests);
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

    /** The year that goes without saying in a story. */
    Optional<Year> year(Brief.StoryRecord story) {
        return Phrases.year(story);
    }

    /** What of a story stands unfolded. */
    Digest digest(Brief.StoryRecord story) {
        return Objects.requireNonNull(digests.get(story.id()), story.id());
    }

    /** The contacts that stand unfolded, those that the agenda tells as well among them. */
    List<Brief.StoryContact> first(Brief.StoryRecord story) {
        return contacts(story, true);
    }

    List<Brief.StoryContact> further(Brief.StoryRecord story) {
        return contacts(story, false);
    }

    private List<Brief.StoryContact> contacts(Brief.StoryRecord story, boolean first) {
        Digest digest = digest(story);
        return story.contacts().stream()
                .filter(contact -> first == (digest.shows(contact.id()) || digest.isOnAgenda(contact)))
                .toList();
    }

    /** The statements that stand unfolded, or the others. */
    List<Brief.StoryStatement> said(Brief.StoryRecord story, boolean first) {
        return story.statements().stream()
                .filter(statement -> first == digest(story).shows(statement.id()))
                .toList();
    }

    /** By speaker, in the record's order. */
    static Map<Optional<String>, List<Brief.StoryStatement>> bySpeaker(List<Brief.StoryStatement> statements) {
        return statements.stream()
                .collect(Collectors.groupingBy(Brief.StoryStatement::speaker, LinkedHashMap::new, Collectors.toList()));
    }

    /** Where the reports that hold one value of a dispute say so. */
    List<Evidence> places(Brief.Claim claim, Brief.ClaimValue value) {
        return claim.evidence().stream()
                .filter(place -> value.articles().contains(place.article()))
                .toList();
    }

    /** What is to be said of a claim beside its text, if anything. */
    List<String> notes(Brief.StoryRecord story, Brief.Claim claim) {
        return Stream.of(Phrases.notes(story, sources, claim))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    boolean quoted(Brief.StoryStatement statement) {
        return statement.kind() != Statement.Kind.INDIRECT;
    }

    /** Wordings that say something else than the fullest. */
    List<Brief.Variant> altered(Brief.StoryStatement statement) {
        return Differences.changed(statement)
                .filter(variant -> !variant.alters().isEmpty())
                .toList();
    }

    /** Other wordings. */
    List<Brief.Variant> unaltered(Brief.StoryStatement statement) {
        return Differences.changed(statement)
                .filter(variant -> variant.alters().isEmpty())
                .toList();
    }

    List<Brief.Retelling> alteredRetellings(Brief.StoryStatement statement) {
        return statement.retold().stream()
                .filter(retelling -> !retelling.alters().isEmpty())
                .toList();
    }

    List<Brief.Retelling> unalteredRetellings(Brief.StoryStatement statement) {
        return statement.retold().stream()
                .filter(retelling -> retelling.alters().isEmpty())
                .toList();
    }

    /** How many wordings say the same in other words. */
    int otherWordings(Brief.StoryStatement statement) {
        return unaltered(statement).size() + unalteredRetellings(statement).size();
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
