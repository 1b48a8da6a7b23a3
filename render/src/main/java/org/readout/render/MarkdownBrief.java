package org.readout.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Brief.Claim.Standing;
import org.readout.engine.brief.Evidence;
import org.readout.engine.brief.Readouts;
import org.readout.engine.statement.Statement;

/** The brief as CommonMark with tables (GitHub's), each line citing its evidence as {@code [report:start-end]}. */
public final class MarkdownBrief {

    private final Sources sources;
    private final StringBuilder out = new StringBuilder();

    private MarkdownBrief(Brief brief) {
        this.sources = new Sources(brief);
    }

    public static String render(Brief brief) {
        MarkdownBrief markdown = new MarkdownBrief(brief);
        brief.stories().forEach(markdown::story);
        return markdown.out.toString();
    }

    private void story(Brief.StoryRecord story) {
        if (!out.isEmpty()) {
            out.append("\n---\n\n");
        }
        out.append("# ")
                .append(escape(story.headline()))
                .append("\n\n_")
                .append(Phrases.reports(story))
                .append(Phrases.days(story).map(days -> " · " + days).orElse(""))
                .append("_\n\n");
        story.summary()
                .forEach(sentence -> out.append(escape(sentence.sentence()))
                        .append(cite(sentence.evidence()))
                        .append('\n'));
        contacts(story);
        actors(story);
        statements(story);
        readouts(story);
        agenda(story);
        claims(story);
        reports(story);
    }

    private void contacts(Brief.StoryRecord story) {
        if (story.contacts().isEmpty()) {
            return;
        }
        out.append("""

            ## Contacts

            | | who | what | when | where | status | evidence |
            | --- | --- | --- | --- | --- | --- | --- |
            """);
        for (Brief.StoryContact contact : story.contacts()) {
            row(
                    contact.id(),
                    Phrases.names(story, contact.participants()),
                    Phrases.kind(contact),
                    contact.date().map(day -> Days.show(day.value())).orElse("unknown"),
                    contact.place().orElse(""),
                    Stream.of(Phrases.word(contact.status()), Phrases.course(sources, contact))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(": ")),
                    sources.cite(contact.evidence()));
        }
    }

    private void actors(Brief.StoryRecord story) {
        if (story.actors().isEmpty()) {
            return;
        }
        out.append("""

            ## Who

            | | name | what | country | offices, and which reports give them |
            | --- | --- | --- | --- | --- |
            """);
        for (Brief.StoryActor actor : story.actors()) {
            row(
                    actor.id(),
                    actor.name(),
                    Phrases.word(actor.type()),
                    actor.country().orElse(""),
                    actor.roles().stream()
                            .map(role -> role.title() + " (" + sources.numbers(role.articles()) + ")")
                            .collect(Collectors.joining("; ")));
        }
    }

    private void statements(Brief.StoryRecord story) {
        if (story.statements().isEmpty()) {
            return;
        }
        out.append("\n## What each said\n");
        Map<Optional<String>, List<Brief.StoryStatement>> bySpeaker = story.statements().stream()
                .collect(Collectors.groupingBy(Brief.StoryStatement::speaker, LinkedHashMap::new, Collectors.toList()));
        bySpeaker.forEach((speaker, said) -> {
            out.append("\n### ")
                    .append(escape(speaker.map(id -> Phrases.name(story, id)).orElse("Speaker not named")))
                    .append("\n\n");
            said.forEach(statement -> statement(story, statement));
        });
    }

    private void statement(Brief.StoryRecord story, Brief.StoryStatement statement) {
        boolean quoted = statement.kind() != Statement.Kind.INDIRECT;
        String circumstances = Phrases.circumstances(story, statement);
        out.append("- ")
                .append(statement.id())
                .append(' ')
                .append(escape(quoted ? "“" + statement.text() + "”" : statement.text()))
                .append(circumstances.isEmpty() ? "" : " — " + escape(circumstances))
                .append(cite(statement.variants().stream()
                        .map(Brief.Variant::evidence)
                        .toList()))
                .append('\n');
        Differences.changed(statement)
                .forEach(variant -> differing(
                        Differences.label(variant), variant.evidence(), "“" + variant.text() + "”", variant.alters()));
        statement
                .retold()
                .forEach(retelling -> differing(
                        Differences.label(retelling), retelling.evidence(), retelling.text(), retelling.alters()));
    }

    private void differing(String label, Evidence evidence, String text, List<Brief.Altered> alters) {
        out.append("  - _")
                .append(label)
                .append("_ in ")
                .append(sources.source(evidence.article()).number())
                .append(": ")
                .append(escape(text))
                .append('\n');
        for (String alteration : Differences.alterations(sources, alters)) {
            out.append("    - **≠** ").append(escape(alteration)).append('\n');
        }
    }

    private void readouts(Brief.StoryRecord story) {
        if (story.readouts().isEmpty()) {
            return;
        }
        out.append("\n## Both sides' accounts\n");
        for (Readouts readouts : story.readouts()) {
            out.append("\n### ")
                    .append(readouts.contact())
                    .append(' ')
                    .append(escape(SidesLines.heading(story, sources, readouts)))
                    .append("\n\n");
            for (SidesLines.Line line : SidesLines.of(readouts)) {
                out.append("- _")
                        .append(escape(line.label()))
                        .append("_: ")
                        .append(escape(line.text()))
                        .append(cite(line.evidence()))
                        .append('\n');
            }
        }
    }

    private void agenda(Brief.StoryRecord story) {
        if (story.agenda().isEmpty()) {
            return;
        }
        out.append("""

            ## What comes next

            | when | what | where | status | evidence |
            | --- | --- | --- | --- | --- |
            """);
        for (Brief.StoryAgenda item : story.agenda()) {
            row(
                    Stream.of(
                                    item.date()
                                            .map(day -> Days.show(day.value()))
                                            .orElse("no date"),
                                    Phrases.dates(sources, item))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining("; ")),
                    item.what(),
                    item.place().orElse(""),
                    Phrases.word(item.kind()) + ", " + Phrases.word(item.status()),
                    sources.cite(item.evidence()));
        }
    }

    private void claims(Brief.StoryRecord story) {
        claims(story, Standing.DISPUTED, "Where they differ");
        claims(story, Standing.SHARED, "What they agree on");
        claims(story, Standing.SINGLE, "What only one has");
    }

    private void claims(Brief.StoryRecord story, Standing standing, String heading) {
        List<Brief.Claim> claims = story.claims().stream()
                .filter(claim -> claim.standing() == standing)
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        out.append("\n## ").append(heading).append("\n\n");
        for (Brief.Claim claim : claims) {
            out.append("- ")
                    .append(claim.id())
                    .append(' ')
                    .append(escape(claim.text()))
                    .append(" (")
                    .append(sources.numbers(claim.articles()))
                    .append(')')
                    .append(cite(claim.evidence()))
                    .append('\n');
            claim.values()
                    .forEach(value -> out.append("  - **")
                            .append(escape(value.value()))
                            .append("** (")
                            .append(sources.numbers(value.articles()))
                            .append(")\n"));
            String notes = Phrases.notes(story, sources, claim);
            out.append(notes.isEmpty() ? "" : "  - " + escape(notes) + "\n");
        }
    }

    private void reports(Brief.StoryRecord story) {
        out.append("""

            ## Reports

            | | outlet | published | headline | id |
            | --- | --- | --- | --- | --- |
            """);
        for (Sources.Source source : sources.of(story)) {
            row(
                    String.valueOf(source.number()),
                    source.outlet(),
                    source.published(),
                    source.headline().orElse(""),
                    source.article().id());
        }
        story.derivations()
                .forEach(derivation -> out.append('\n')
                        .append(escape(Phrases.derivation(sources, derivation)))
                        .append('\n'));
    }

    private void row(String... cells) {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(escape(cell).replace("|", "\\|")).append(" |");
        }
        out.append('\n');
    }

    private String cite(List<Evidence> evidence) {
        String cited = sources.cite(evidence);
        return cited.isEmpty() ? "" : " " + escape(cited);
    }

    /** What CommonMark would read as markup stands behind a backslash; line ends become blanks. */
    private static String escape(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}
