package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Brief.StoryRecord;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.brief.Evidence;
import org.readout.engine.brief.Readouts;
import org.readout.engine.text.Span;
import org.readout.engine.wording.Alteration;
import org.readout.engine.wording.Comparison.Difference;

/** How changes of sense and both sides' accounts are shown. */
class SidesTest {

    private static final Evidence WIRE = new Evidence("wire", new Span(14, 70));
    private static final Evidence PAPER = new Evidence("paper", new Span(0, 8));

    @Test
    void aChangeOfSenseIsCalledOutInWordsEverywhere() {
        assertThat(TerminalBrief.render(brief(), Detail.FULL, 120, false))
                .contains("words left out inside: “will not wait” [2]")
                .contains("≠ “not” on one side only: “will wait” [2] where [1] has “will <not> wait”");
        assertThat(MarkdownBrief.render(brief(), Detail.FULL)).contains("- ≠ “not” on one side only: “will wait”");
        assertThat(HtmlBrief.render(brief()))
                .contains("<strong>“not” on one side only</strong> “will wait” where [1] has “will &lt;not&gt; wait”");
        assertThat(CsvBrief.render(brief())).contains("s1,alteration,q1,negation");
    }

    @Test
    void bothSidesStandInTwoColumnsAndInLines() {
        String page = HtmlBrief.render(brief());
        assertThat(page)
                .contains("<th scope=\"col\">Tarvia<span class=\"quiet\">by Odo Venn; in 1</span></th>")
                .contains("Both speak of it")
                .contains("Only this side")
                .contains("\">fish</a>");
        assertThat(TerminalBrief.render(brief(), Detail.FULL, 120, false))
                .contains("BOTH SIDES’ ACCOUNTS")
                .contains("only Borland: the price of fish")
                .contains("Tarvia never says: fish");
        assertThat(MarkdownBrief.render(brief(), Detail.FULL)).contains("- Tarvia never says: fish");
    }

    @Test
    void everyLinkOfThePageLeadsSomewhere() {
        String page = HtmlBrief.render(brief());
        List<String> ids = all(page, "id=\"([^\"]+)\"");
        assertThat(all(page, "href=\"#([^\"]+)\""))
                .allSatisfy(id -> assertThat(ids).contains(id));
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static Brief brief() {
        Brief small = SmallBrief.brief();
        StoryRecord story = small.stories().getFirst();
        Readouts.Point first = new Readouts.Point("TRV", "the boats wait", List.of(WIRE));
        Readouts.Point second = new Readouts.Point("BOR", "the price of fish", List.of(PAPER));
        Readouts readouts = new Readouts(
                "c1",
                List.of(
                        new Readouts.Side("TRV", "Tarvia", List.of("a1"), List.of("a1"), List.of("wire")),
                        new Readouts.Side("BOR", "Borland", List.of("a2"), List.of(), List.of("paper"))),
                List.of(new Readouts.Shared(first, second)),
                List.of(second),
                List.of(new Readouts.Avoided("TRV", List.of(new Readouts.Word("fish", PAPER)))));
        return new Brief(
                small.articles(),
                List.of(new StoryRecord(
                        story.id(),
                        story.headline(),
                        story.from(),
                        story.to(),
                        story.articles(),
                        story.derivations(),
                        story.independent(),
                        story.newsrooms(),
                        story.domains(),
                        story.actors(),
                        story.contacts(),
                        List.of(altered(story.statements().getFirst())),
                        story.agenda(),
                        story.events(),
                        story.claims(),
                        story.summary(),
                        List.of(readouts))));
    }

    private static StoryStatement altered(StoryStatement statement) {
        Brief.Variant variant = statement.variants().get(1);
        Brief.Altered altered =
                new Brief.Altered(Alteration.Kind.NEGATION, variant.evidence(), "will wait", WIRE, "will <not> wait");
        return new StoryStatement(
                statement.id(),
                statement.speaker(),
                statement.to(),
                statement.contact(),
                statement.via(),
                statement.kind(),
                statement.text(),
                statement.topics(),
                List.of(
                        statement.variants().getFirst(),
                        new Brief.Variant(
                                variant.evidence(),
                                variant.text(),
                                variant.change(),
                                Optional.of(Difference.CUT),
                                List.of(altered))));
    }
}
