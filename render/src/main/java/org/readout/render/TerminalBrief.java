package org.readout.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Brief.Claim.Standing;
import org.readout.engine.brief.Evidence;
import org.readout.engine.brief.Readouts;
import org.readout.engine.statement.Statement;
import org.readout.render.Lines.Run;
import org.readout.render.Lines.Style;

/**
 * The brief as lines of a terminal. Each line cites its evidence as {@code [report:start-end]}, in code points of that
 * report's text.
 */
public final class TerminalBrief {

    private static final int INDENT = 2;
    private static final int HANG = 6;

    private final Sources sources;
    private final Lines lines;

    private TerminalBrief(Brief brief, Lines lines) {
        this.sources = new Sources(brief);
        this.lines = lines;
    }

    /**
     * @param width columns, at least 40
     * @param colour whether to set ECMA-48 styles
     */
    public static String render(Brief brief, int width, boolean colour) {
        TerminalBrief terminal = new TerminalBrief(brief, new Lines(Math.max(width, 40), colour));
        for (Brief.StoryRecord story : brief.stories()) {
            terminal.story(story);
        }
        return terminal.lines.toString();
    }

    private void story(Brief.StoryRecord story) {
        if (!lines.isEmpty()) {
            lines.blank();
            lines.blank();
        }
        lines.add(0, 0, List.of(Lines.bold(story.headline())));
        lines.add(
                0,
                0,
                List.of(Lines.dim(Phrases.reports(story)
                        + Phrases.days(story).map(days -> " · " + days).orElse(""))));
        lines.blank();
        story.summary().forEach(sentence -> cited(0, List.of(Lines.plain(sentence.sentence())), sentence.evidence()));
        contacts(story);
        actors(story);
        statements(story);
        readouts(story);
        agenda(story);
        claims(story);
        reports(story);
    }

    private void cited(int indent, List<Run> runs, List<Evidence> evidence) {
        List<Run> all = new ArrayList<>(runs);
        all.add(Lines.dim(sources.cite(evidence)));
        lines.add(indent, indent == 0 ? 0 : HANG, all);
    }

    private void contacts(Brief.StoryRecord story) {
        if (story.contacts().isEmpty()) {
            return;
        }
        lines.heading("CONTACTS");
        for (Brief.StoryContact contact : story.contacts()) {
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(contact.id(), Style.CYAN));
            runs.add(Lines.bold(Phrases.names(story, contact.participants()) + ":"));
            runs.add(Lines.plain(Phrases.kind(contact) + ","));
            runs.add(Lines.plain(
                    contact.date().map(day -> Days.show(day.value())).orElse("day unknown")
                            + contact.place().map(place -> ", " + place).orElse("") + ","));
            runs.add(status(contact));
            cited(INDENT, runs, contact.evidence());
            below(Phrases.course(sources, contact));
        }
    }

    /** A line that belongs to the one above, unless there is nothing to say. */
    private void below(String words) {
        if (!words.isEmpty()) {
            lines.add(HANG, HANG + INDENT, List.of(Lines.dim(words)));
        }
    }

    private static Run status(Brief.StoryContact contact) {
        return new Run(
                Phrases.word(contact.status()),
                switch (contact.status()) {
                    case HELD -> Style.GREEN;
                    case PLANNED, PROPOSED -> Style.YELLOW;
                    case CANCELLED -> Style.RED;
                });
    }

    private void actors(Brief.StoryRecord story) {
        if (story.actors().isEmpty()) {
            return;
        }
        lines.heading("WHO");
        for (Brief.StoryActor actor : story.actors()) {
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(actor.id(), Style.CYAN));
            runs.add(Lines.bold(actor.name()));
            runs.add(Lines.plain(Phrases.word(actor.type())
                    + actor.country().map(code -> ", " + code).orElse("")));
            actor.roles()
                    .forEach(role ->
                            runs.add(Lines.plain("· " + role.title() + " (" + sources.numbers(role.articles()) + ")")));
            lines.add(INDENT, HANG, runs);
        }
    }

    private void statements(Brief.StoryRecord story) {
        if (story.statements().isEmpty()) {
            return;
        }
        lines.heading("WHAT EACH SAID");
        Map<Optional<String>, List<Brief.StoryStatement>> bySpeaker = story.statements().stream()
                .collect(Collectors.groupingBy(Brief.StoryStatement::speaker, LinkedHashMap::new, Collectors.toList()));
        bySpeaker.forEach((speaker, said) -> {
            lines.add(
                    INDENT,
                    HANG,
                    List.of(Lines.bold(
                            speaker.map(id -> Phrases.name(story, id)).orElse("Speaker not named"))));
            said.forEach(statement -> statement(story, statement));
        });
    }

    private void statement(Brief.StoryRecord story, Brief.StoryStatement statement) {
        boolean quoted = statement.kind() != Statement.Kind.INDIRECT;
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(statement.id(), Style.CYAN));
        runs.add(Lines.plain(quoted ? "“" + statement.text() + "”" : statement.text()));
        String circumstances = Phrases.circumstances(story, statement);
        if (!circumstances.isEmpty()) {
            runs.add(Lines.dim("— " + circumstances));
        }
        lines.add(
                4,
                HANG + INDENT,
                append(
                        runs,
                        Lines.dim(sources.cite(statement.variants().stream()
                                .map(Brief.Variant::evidence)
                                .toList()))));
        Differences.changed(statement)
                .forEach(variant -> differing(
                        Differences.label(variant), variant.evidence(), "“" + variant.text() + "”", variant.alters()));
        statement
                .retold()
                .forEach(retelling -> differing(
                        Differences.label(retelling), retelling.evidence(), retelling.text(), retelling.alters()));
    }

    private void differing(String label, Evidence evidence, String text, List<Brief.Altered> alters) {
        lines.add(
                HANG + INDENT,
                HANG + INDENT + 2,
                List.of(
                        new Run(label, Style.YELLOW),
                        Lines.plain("in [" + sources.source(evidence.article()).number() + "]: " + text)));
        for (String alteration : Differences.alterations(sources, alters)) {
            lines.add(HANG + 2 * INDENT, HANG + 2 * INDENT + 2, List.of(new Run("≠ " + alteration, Style.RED)));
        }
    }

    private static List<Run> append(List<Run> runs, Run last) {
        List<Run> all = new ArrayList<>(runs);
        all.add(last);
        return all;
    }

    private void readouts(Brief.StoryRecord story) {
        if (story.readouts().isEmpty()) {
            return;
        }
        lines.heading("BOTH SIDES' ACCOUNTS");
        for (Readouts readouts : story.readouts()) {
            lines.add(
                    INDENT,
                    HANG,
                    List.of(
                            new Run(readouts.contact(), Style.CYAN),
                            Lines.bold(SidesLines.heading(story, sources, readouts))));
            for (SidesLines.Line line : SidesLines.of(readouts)) {
                lines.add(
                        4,
                        HANG + INDENT,
                        List.of(
                                new Run(line.label() + ":", Style.YELLOW),
                                Lines.plain(line.text()),
                                Lines.dim(sources.cite(line.evidence()))));
            }
        }
    }

    private void agenda(Brief.StoryRecord story) {
        if (story.agenda().isEmpty()) {
            return;
        }
        lines.heading("WHAT COMES NEXT");
        for (Brief.StoryAgenda item : story.agenda()) {
            cited(
                    INDENT,
                    List.of(
                            Lines.bold(item.date()
                                            .map(day -> Days.show(day.value()))
                                            .orElse("no date") + ":"),
                            Lines.plain(item.what()
                                    + item.place().map(place -> ", " + place).orElse("")),
                            Lines.plain("(" + Phrases.word(item.kind()) + ", " + Phrases.word(item.status()) + ")")),
                    item.evidence());
            below(Phrases.dates(sources, item));
        }
    }

    private void claims(Brief.StoryRecord story) {
        claims(story, Standing.DISPUTED, "WHERE THEY DIFFER", Style.RED);
        claims(story, Standing.SHARED, "WHAT THEY AGREE ON", Style.GREEN);
        claims(story, Standing.SINGLE, "WHAT ONLY ONE HAS", Style.YELLOW);
    }

    private void claims(Brief.StoryRecord story, Standing standing, String heading, Style style) {
        List<Brief.Claim> claims = story.claims().stream()
                .filter(claim -> claim.standing() == standing)
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        lines.heading(heading);
        for (Brief.Claim claim : claims) {
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(claim.id(), style));
            runs.add(Lines.plain(claim.text()));
            if (standing == Standing.SHARED) {
                runs.add(Lines.dim("(" + sources.numbers(claim.articles()) + ")"));
            }
            cited(INDENT, runs, claim.evidence());
            for (Brief.ClaimValue value : claim.values()) {
                lines.add(
                        HANG,
                        HANG + INDENT,
                        List.of(Lines.bold(value.value()), Lines.dim("(" + sources.numbers(value.articles()) + ")")));
            }
            below(Phrases.notes(story, sources, claim));
        }
    }

    private void reports(Brief.StoryRecord story) {
        lines.heading("REPORTS");
        for (Sources.Source source : sources.of(story)) {
            lines.add(
                    INDENT,
                    HANG,
                    List.of(
                            new Run("[" + source.number() + "]", Style.CYAN),
                            Lines.bold(source.outlet()),
                            Lines.plain("· " + source.published()),
                            Lines.plain(source.headline()
                                    .map(headline -> "· " + headline)
                                    .orElse("")),
                            Lines.dim(
                                    source.outlet().equals(source.article().id())
                                            ? ""
                                            : "· " + source.article().id())));
        }
        story.derivations()
                .forEach(derivation ->
                        lines.add(INDENT, HANG, List.of(Lines.plain(Phrases.derivation(sources, derivation)))));
    }
}
