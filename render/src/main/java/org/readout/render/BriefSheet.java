package org.readout.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Brief.Claim.Standing;
import org.readout.render.Digest.Section;

/** A brief as lines: of several stories an index first, then each story as far as the detail asks for. */
final class BriefSheet {

    private final Brief brief;
    private final Detail detail;
    private final Sources sources;

    private BriefSheet(Brief brief, Detail detail) {
        this.brief = brief;
        this.detail = detail;
        this.sources = new Sources(brief);
    }

    /** The index, if there is one, and each story, as lists of lines. */
    static List<List<Line>> of(Brief brief, Detail detail) {
        BriefSheet sheet = new BriefSheet(brief, detail);
        List<List<Line>> parts = new ArrayList<>();
        if (brief.stories().size() > 1) {
            parts.add(sheet.index());
        }
        brief.stories().forEach(story -> parts.add(sheet.story(story)));
        return parts;
    }

    private List<Line> index() {
        Stream<Line> title = Stream.of(Line.of(
                Line.Kind.TITLE,
                Run.strong(Phrases.count(brief.articles().size(), "report") + " of "
                        + Phrases.stories(brief.stories().size()))));
        return Stream.concat(title, brief.stories().stream().map(BriefSheet::entry))
                .toList();
    }

    private static Line entry(Brief.StoryRecord story) {
        return Line.item(
                0,
                Run.key(story.id()),
                Run.quiet(Phrases.newsDay(story) + ":"),
                Run.plain(story.headline()),
                Run.quiet("(" + Phrases.count(story.articles().size(), "report") + ", "
                        + Phrases.count(story.newsrooms(), "newsroom") + ")"));
    }

    private List<Line> story(Brief.StoryRecord story) {
        StoryLines lines = new StoryLines(story, sources, detail);
        Digest digest = detail.full()
                ? Digest.whole(story, lines)
                : Digest.of(
                        story,
                        sources,
                        new StoryLines(story, sources, Detail.BRIEF),
                        brief.stories().size() > 1 ? entry(story).words() : 0);
        return new Part(story, lines, digest).lines();
    }

    /** One story's lines, section by section. */
    private final class Part {

        private final Brief.StoryRecord story;
        private final StoryLines lines;
        private final Digest digest;
        private final List<Line> all = new ArrayList<>();

        Part(Brief.StoryRecord story, StoryLines lines, Digest digest) {
            this.story = story;
            this.lines = lines;
            this.digest = digest;
        }

        List<Line> lines() {
            all.addAll(lines.head());
            digest.summary().forEach(sentence -> all.add(lines.sentence(sentence)));
            section(
                    Section.DISPUTED.heading(),
                    shown(digest.disputes()).flatMap(claim -> lines.dispute(claim).stream()));
            section(
                    Section.CONTACTS.heading(),
                    story.contacts().stream()
                            .filter(contact -> digest.shows(contact.id()))
                            .flatMap(contact -> lines.contact(contact).stream()));
            section(Section.SAID.heading(), said());
            if (detail.full()) {
                section(
                        Line.of(Line.Kind.HEADING, Run.strong("Both sides’ accounts")),
                        story.readouts().stream().flatMap(each -> lines.readouts(each).stream()));
            }
            section(
                    Section.NEXT.heading(),
                    story.agenda().stream()
                            .filter(item -> digest.shows(item.id()))
                            .flatMap(item -> lines.agenda(item).stream()));
            claims();
            section(Section.WHO.heading(), who());
            section(Section.REPORTS.heading(), reports());
            String leftOut = detail.full() ? "" : digest.leftOut();
            if (!leftOut.isEmpty()) {
                all.add(Line.of(Line.Kind.NOTE, Run.quiet("Left out: " + leftOut + ". All of it: --full")));
            }
            return all;
        }

        private Stream<Brief.Claim> shown(List<Brief.Claim> claims) {
            return claims.stream().filter(claim -> digest.shows(claim.id()));
        }

        private void section(Line heading, Stream<Line> items) {
            List<Line> held = items.toList();
            if (!held.isEmpty()) {
                all.add(heading);
                all.addAll(held);
            }
        }

        private Stream<Line> said() {
            Map<Optional<String>, List<Brief.StoryStatement>> bySpeaker = story.statements().stream()
                    .filter(statement -> digest.shows(statement.id()))
                    .collect(Collectors.groupingBy(
                            Brief.StoryStatement::speaker, LinkedHashMap::new, Collectors.toList()));
            return bySpeaker.entrySet().stream()
                    .flatMap(said -> Stream.concat(
                            Stream.of(lines.speaker(said.getKey())),
                            said.getValue().stream().flatMap(each -> lines.statement(each).stream())));
        }

        private void claims() {
            if (!detail.full()) {
                section(Section.ALSO.heading(), shown(digest.facts()).flatMap(claim -> lines.claim(claim).stream()));
                return;
            }
            section(Line.of(Line.Kind.HEADING, Run.strong("What they agree on")), claims(Standing.SHARED));
            section(Line.of(Line.Kind.HEADING, Run.strong("What only one has")), claims(Standing.SINGLE));
        }

        private Stream<Line> claims(Standing standing) {
            return story.claims().stream()
                    .filter(claim -> claim.standing() == standing)
                    .flatMap(claim -> lines.claim(claim).stream());
        }

        private Stream<Line> who() {
            return detail.full()
                    ? story.actors().stream().map(lines::actor)
                    : digest.delegations().entrySet().stream()
                            .filter(each ->
                                    digest.shows(each.getValue().getFirst().id()))
                            .map(each -> lines.delegation(each.getKey(), each.getValue()));
        }

        private Stream<Line> reports() {
            return sources.of(story).stream().map(source -> lines.report(source, digest.headlines()));
        }
    }
}
