package org.readout.render;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Brief.Claim.Standing;
import org.readout.engine.brief.Evidence;
import org.readout.engine.brief.Readouts;
import org.readout.engine.statement.Statement;
import org.readout.render.Run.Style;

/** The items of a story's record as lines. */
final class StoryLines {

    private final Brief.StoryRecord story;
    private final Sources sources;
    private final Detail detail;
    private final Optional<Year> year;

    StoryLines(Brief.StoryRecord story, Sources sources, Detail detail) {
        this.story = story;
        this.sources = sources;
        this.detail = detail;
        this.year = Phrases.year(story);
    }

    /** Headline, how many reports of which days, and which of those days nobody gave. */
    List<Line> head() {
        Run count = Run.quiet(Phrases.reports(story)
                + Phrases.days(story).map(days -> "; " + days).orElse(""));
        Stream<Line> undated =
                Phrases.undated(sources, story)
                        .map(words -> Line.of(Line.Kind.NOTE, new Run(words, Style.WARN)))
                        .stream();
        return Stream.concat(
                        Stream.of(
                                Line.of(Line.Kind.TITLE, Run.strong(story.headline())), Line.of(Line.Kind.NOTE, count)),
                        undated)
                .toList();
    }

    Line sentence(Brief.SummarySentence sentence) {
        return Line.of(Line.Kind.TEXT, Run.plain(sentence.sentence()), cite(sentence.evidence()));
    }

    /** What the reports hold against each other, with the reports that hold each. */
    List<Line> dispute(Brief.Claim claim) {
        List<Run> runs = new ArrayList<>(List.of(new Run(claim.id(), Style.BAD), Run.plain(claim.text() + ":")));
        for (int i = 0; i < claim.values().size(); i++) {
            Brief.ClaimValue value = claim.values().get(i);
            if (i > 0) {
                runs.add(Run.quiet("against"));
            }
            runs.add(Run.strong(day(value.value())));
            runs.add(cite(
                    claim.evidence().stream()
                            .filter(place -> value.articles().contains(place.article()))
                            .toList(),
                    value.articles()));
        }
        return withNotes(claim, runs);
    }

    /** A claim that nobody contradicts. */
    List<Line> claim(Brief.Claim claim) {
        Style style = claim.standing() == Standing.SHARED ? Style.GOOD : Style.WARN;
        return withNotes(
                claim,
                List.of(new Run(claim.id(), style), Run.plain(claim.text()), cite(claim.evidence(), claim.articles())));
    }

    private List<Line> withNotes(Brief.Claim claim, List<Run> runs) {
        List<Line> lines = new ArrayList<>(List.of(Line.item(0, runs)));
        String notes = detail.full() ? Phrases.notes(story, sources, claim) : Phrases.corrections(sources, claim);
        if (!notes.isEmpty()) {
            lines.add(Line.item(1, Run.quiet(notes)));
        }
        return lines;
    }

    List<Line> contact(Brief.StoryContact contact) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.key(contact.id()));
        runs.add(Run.strong(Phrases.day(contact, year) + ":"));
        runs.add(Run.plain(Phrases.parties(story, contact) + ", " + Phrases.called(story, contact)
                + contact.place().map(place -> ", " + place).orElse("") + ","));
        Optional<Brief.Claim> doubt = Phrases.doubt(story, contact);
        runs.add(new Run(
                Phrases.word(contact.status()) + (doubt.isPresent() ? "," : ""), Phrases.style(contact.status())));
        doubt.ifPresent(claim -> runs.add(new Run("disputed (" + claim.id() + ")", Style.BAD)));
        runs.add(cite(contact.evidence()));
        List<Line> lines = new ArrayList<>(List.of(Line.item(0, runs)));
        String course = detail.full() ? Phrases.course(sources, contact) : Phrases.turns(sources, contact);
        if (!course.isEmpty()) {
            lines.add(Line.item(1, Run.quiet(course)));
        }
        return lines;
    }

    Line speaker(Optional<String> speaker) {
        return Line.item(0, Run.strong(Phrases.speaker(story, speaker)));
    }

    /** The fullest wording; of the others those that say something else, or all of them. */
    List<Line> statement(Brief.StoryStatement statement) {
        boolean quoted = statement.kind() != Statement.Kind.INDIRECT;
        String words =
                detail.full() ? statement.text() : Excerpt.of(statement.text()).replaceFirst("[,;]$", "");
        List<Run> runs = new ArrayList<>();
        runs.add(Run.key(statement.id()));
        runs.add(Run.plain(quoted ? "“" + words + "”" : words));
        String circumstances =
                detail.full() ? Phrases.circumstances(story, statement) : Phrases.addressee(story, statement);
        if (!circumstances.isEmpty()) {
            runs.add(Run.quiet("(" + circumstances + ")"));
        }
        runs.add(cite(statement.variants().stream().map(Brief.Variant::evidence).toList()));
        List<Line> lines = new ArrayList<>(List.of(Line.item(1, runs)));
        Differences.changed(statement)
                .filter(variant -> detail.full() || !variant.alters().isEmpty())
                .forEach(variant -> differing(
                        lines,
                        Differences.label(variant),
                        variant.evidence(),
                        "“" + variant.text() + "”",
                        variant.alters()));
        statement.retold().stream()
                .filter(retelling -> detail.full() || !retelling.alters().isEmpty())
                .forEach(retelling -> differing(
                        lines,
                        Differences.label(retelling),
                        retelling.evidence(),
                        retelling.text(),
                        retelling.alters()));
        return lines;
    }

    private void differing(List<Line> lines, String label, Evidence evidence, String text, List<Brief.Altered> alters) {
        if (detail.full()) {
            lines.add(Line.item(2, new Run(label + ":", Style.WARN), Run.plain(text), cite(List.of(evidence))));
        }
        for (Brief.Altered altered : alters) {
            lines.add(Line.item(
                    detail.full() ? 3 : 2,
                    new Run("≠ " + Differences.label(altered.kind()) + ":", Style.BAD),
                    Run.plain("“" + altered.hereText() + "”"),
                    cite(List.of(altered.here())),
                    Run.plain("where"),
                    cite(List.of(altered.there())),
                    Run.plain("has “" + altered.thereText() + "”")));
        }
    }

    List<Line> readouts(Readouts readouts) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.item(0, Run.key(readouts.contact()), Run.strong(SidesLines.heading(story, sources, readouts))));
        for (SidesLines.Line line : SidesLines.of(readouts)) {
            lines.add(Line.item(
                    1, new Run(line.label() + ":", Style.WARN), Run.plain(line.text()), cite(line.evidence())));
        }
        return lines;
    }

    /** What is still to come; a contact that is told in the same words lends its id. */
    List<Line> agenda(Brief.StoryAgenda item) {
        String what = item.what()
                + item.place()
                        .filter(place -> !item.what().contains(place))
                        .map(place -> ", " + place)
                        .orElse("");
        List<Run> runs = new ArrayList<>();
        runs.add(Run.key(item.id()));
        runs.add(Run.strong(item.date().map(date -> day(date.value())).orElse("no date") + ":"));
        runs.add(Run.plain(what));
        if (detail.full()) {
            runs.add(Run.plain("(" + Phrases.word(item.kind()) + ", " + Phrases.word(item.status()) + ")"));
        } else if (item.status() != AgendaItem.Status.SCHEDULED) {
            runs.add(new Run("(" + Phrases.word(item.status()) + ")", Style.WARN));
        }
        runs.add(cite(item.evidence()));
        List<Line> lines = new ArrayList<>(List.of(Line.item(0, runs)));
        String dates = Phrases.dates(sources, item);
        if (detail.full() && !dates.isEmpty()) {
            lines.add(Line.item(1, Run.quiet(dates)));
        }
        return lines;
    }

    /** One actor with every office that reports give. */
    Line actor(Brief.StoryActor actor) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.key(actor.id()));
        runs.add(Run.strong(actor.name()));
        runs.add(Run.plain(Phrases.word(actor.type())
                + actor.country().map(code -> ", " + code).orElse("")));
        for (Brief.StoryRole role : actor.roles()) {
            runs.add(Run.plain("· " + role.title()));
            runs.add(cite(role.evidence(), role.articles()));
        }
        return Line.item(0, runs);
    }

    /** "USA: Barack Obama (President), John Kerry (Secretary of State)". */
    Line delegation(Optional<String> country, List<Brief.StoryActor> actors) {
        String who = actors.stream()
                .map(actor -> actor.name()
                        + actor.roles().stream()
                                .findFirst()
                                .map(role -> " (" + role.title() + ")")
                                .orElse(""))
                .collect(Collectors.joining(", "));
        return country.map(code -> Line.item(0, Run.strong(code + ":"), Run.plain(who)))
                .orElse(Line.item(0, Run.plain(who)));
    }

    /** "[2] The Daily, 9 Sep, rewrite of [1]", with the headline where there is room. */
    Line report(Sources.Source source, boolean headline) {
        List<String> facts = new ArrayList<>(List.of(source.outlet()));
        facts.add(detail.full() ? source.date() : source.day(year));
        facts.addAll(source.notes());
        story.derivations().stream()
                .filter(each -> each.article().equals(source.article().id()))
                .forEach(each -> facts.add(Phrases.derivation(sources, each, detail.full())));
        if (detail.full() && !source.outlet().equals(source.article().id())) {
            facts.add(source.article().id());
        }
        List<Run> runs = new ArrayList<>(List.of(Run.cite("[" + source.number() + "]")));
        runs.add(Run.plain(String.join(", ", facts)));
        source.headline().filter(words -> headline).ifPresent(words -> runs.add(Run.quiet("“" + words + "”")));
        return Line.item(0, runs);
    }

    /** The year goes without saying where the story lies in one. */
    private String day(String value) {
        return Days.show(value, year);
    }

    private Run cite(List<Evidence> evidence) {
        return cite(evidence, evidence.stream().map(Evidence::article).toList());
    }

    private Run cite(List<Evidence> evidence, List<String> articles) {
        return Run.cite(detail.evidence() && !evidence.isEmpty() ? sources.cite(evidence) : sources.marks(articles));
    }
}
