package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.engine.brief.Brief;

/** Characters that would break what is printed never reach it. */
class PrintableTest {

    private static final String BAD = "a\u001b\u0008\ud83d\udc00\ud83d\uffff\u009bb";

    @Test
    void controlCharactersAndHalvesOfPairsGoAndAllElseStays() {
        assertThat(Printable.of("a\u001bb\u0000c\u0085d\ufffee\ud800f")).isEqualTo("abcdef");
        assertThat(Printable.of("tab\tline\n\ud83d\udea2 ship – “ok”"))
                .isEqualTo("tab\tline\n\ud83d\udea2 ship – “ok”");
    }

    @Test
    void noFormatIsBrokenByThem() {
        Brief brief = bad();
        assertThat(List.of(
                        TerminalBrief.render(brief, Detail.FULL, 80, false),
                        MarkdownBrief.render(brief, Detail.FULL),
                        HtmlBrief.render(brief),
                        CsvBrief.render(brief),
                        CalendarBrief.render(brief),
                        AtomBrief.render(brief),
                        ContactLedger.of(brief).table(80, false),
                        ContactLedger.of(brief).csv()))
                .allSatisfy(text -> assertThat(Printable.of(text)).isEqualTo(text));
    }

    /** The small brief with such characters in its headline, its names and its words. */
    private static Brief bad() {
        Brief small = SmallBrief.brief();
        Brief.StoryRecord story = small.stories().getFirst();
        Brief.StoryActor actor = story.actors().getFirst();
        Brief.StoryStatement said = story.statements().getFirst();
        Brief.StoryAgenda plan = story.agenda().getFirst();
        return new Brief(
                small.articles(),
                List.of(new Brief.StoryRecord(
                        story.id(),
                        story.headline() + BAD,
                        story.from(),
                        story.to(),
                        story.articles(),
                        story.derivations(),
                        story.independent(),
                        story.newsrooms(),
                        story.domains(),
                        List.of(
                                new Brief.StoryActor(
                                        actor.id(),
                                        actor.name() + BAD,
                                        List.of(BAD),
                                        actor.type(),
                                        actor.country(),
                                        actor.roles(),
                                        actor.evidence()),
                                story.actors().get(1)),
                        story.contacts(),
                        List.of(new Brief.StoryStatement(
                                said.id(),
                                said.speaker(),
                                said.to(),
                                said.contact(),
                                said.via(),
                                said.kind(),
                                said.text() + BAD,
                                List.of(BAD),
                                said.variants())),
                        List.of(new Brief.StoryAgenda(
                                plan.id(),
                                plan.what() + BAD,
                                plan.kind(),
                                plan.date(),
                                plan.place(),
                                plan.status(),
                                plan.evidence())),
                        story.events(),
                        story.claims(),
                        story.summary())));
    }
}
