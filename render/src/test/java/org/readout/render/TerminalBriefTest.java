package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.engine.brief.Brief;

class TerminalBriefTest {

    private static final Detail EVIDENCE = new Detail(true, true);

    private static String full(int width) {
        return TerminalBrief.render(SmallBrief.brief(), Detail.FULL, width, false);
    }

    @Test
    void everyLineFitsTheWidth() {
        assertThat(full(60).lines()).allMatch(line -> line.length() <= 60);
        assertThat(TerminalBrief.render(new MadeBrief(40, 300, 12, 60, 9, 4, 30).brief(), Detail.BRIEF, 80, false)
                        .lines())
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void linesCiteTheNumbersOfTheReports() {
        assertThat(full(200)).contains("c1 Mon 3 Mar: Odo Venn and Ilse Karr, phone call, held [1][2]");
    }

    @Test
    void charactersAreCitedOnlyWhereAskedFor() {
        assertThat(full(200)).doesNotContain("14-70");
        assertThat(TerminalBrief.render(SmallBrief.brief(), EVIDENCE, 200, false))
                .contains("phone call, held [1:14-70 2:9-43]");
        assertThat(TerminalBrief.render(
                        new MadeBrief(2, 300, 1, 0, 0, 0, 0).brief(), new Detail(false, true), 200, false))
                .contains("phone call, held [1:1-6 2:1-6]");
    }

    @Test
    void ofManyReportsTheFirstAreCitedAndTheRestCounted() {
        assertThat(TerminalBrief.render(new MadeBrief(9, 300, 1, 0, 0, 0, 0).brief(), Detail.BRIEF, 200, false))
                .contains("held [1][2][3][4][5][6]+3");
    }

    @Test
    void disputedValuesNameTheReportsThatHoldThem() {
        assertThat(full(200)).contains("Mon 3 Mar [1] against Tue 4 Mar [2]");
    }

    @Test
    void reportsWithoutADateAreNamedUnderTheTitle() {
        assertThat(full(80).lines().limit(3)).last().isEqualTo("Undated: [1][2] (day unknown)");
        assertThat(TerminalBrief.render(new MadeBrief(2, 300, 1, 0, 0, 0, 0).brief(), Detail.BRIEF, 80, false))
                .doesNotContain("Undated");
    }

    @Test
    void ofSeveralStoriesAnIndexStandsFirst() {
        Brief first = new MadeBrief(2, 300, 1, 1, 0, 0, 0).brief("s1", 1);
        Brief second = new MadeBrief(1, 300, 1, 1, 0, 0, 0).brief("s2", 3);
        Brief both = new Brief(
                Stream.concat(first.articles().stream(), second.articles().stream())
                        .toList(),
                Stream.concat(first.stories().stream(), second.stories().stream())
                        .toList());
        assertThat(TerminalBrief.render(both, Detail.BRIEF, 120, false).lines().limit(3))
                .containsExactly(
                        "3 reports of 2 stories",
                        "  s1 Mon 3 Mar 2025: Call between Odo Venn and Ilse Karr (2 reports, 2 newsrooms)",
                        "  s2 Mon 3 Mar 2025: Call between Odo Venn and Ilse Karr (1 report, 1 newsroom)");
    }

    @Test
    void theIndexGivesTheDayOfTheNewsNotOfWhatIsRecalled() {
        Brief.StoryRecord story =
                new MadeBrief(2, 300, 2, 1, 0, 0, 0).brief().stories().getFirst();
        assertThat(Phrases.newsDay(story)).isEqualTo("Mon 3 Mar 2025");
        Brief.StoryRecord recalling = new Brief.StoryRecord(
                story.id(),
                story.headline(),
                Optional.of("2024-01-01"),
                story.to(),
                story.articles(),
                story.derivations(),
                story.independent(),
                story.newsrooms(),
                story.domains(),
                story.actors(),
                story.contacts(),
                story.statements(),
                story.agenda(),
                story.events(),
                story.claims(),
                story.summary());
        assertThat(Phrases.newsDay(recalling)).isEqualTo("Mon 3 Mar 2025");
    }

    @Test
    void withoutColourNoControlCharacterIsPrinted() {
        assertThat(full(80)).doesNotContain("\u001b");
        assertThat(TerminalBrief.render(SmallBrief.brief(), Detail.BRIEF, 80, true))
                .contains("\u001b[1m");
    }

    @Test
    void wordsInControlCharactersCannotReachTheTerminal() {
        Lines lines = new Lines(80, false);
        lines.add(0, 0, List.of(Run.plain("a\u001b[31mb\u0007\u009b")));
        assertThat(lines.toString()).isEqualTo("a[31mb\n");
    }
}
