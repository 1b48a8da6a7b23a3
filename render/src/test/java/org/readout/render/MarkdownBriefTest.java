package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.brief.Brief;
import org.readout.engine.story.Version;

class MarkdownBriefTest {

    private final String markdown = MarkdownBrief.render(SmallBrief.brief(), Detail.FULL);

    @Test
    void markupInWordsIsEscaped() {
        assertThat(markdown).contains("We will \\<not\\> wait.").doesNotContain("<not>");
    }

    @Test
    void contactsAreItemsThatCiteReports() {
        assertThat(markdown).contains("- c1 **Mon 3 Mar:** Odo Venn and Ilse Karr, phone call, held [1][2]");
    }

    @Test
    void claimsStandByStanding() {
        assertThat(markdown.indexOf("## Disputed")).isPositive().isLessThan(markdown.indexOf("## What they agree on"));
    }

    @Test
    void aLaterVersionSaysOfWhichReport() {
        Brief brief = SmallBrief.brief();
        Brief.Entry later =
                new Brief.Entry(brief.articles().get(1).article(), "s1", Optional.of(new Version("wire", 2)));
        assertThat(MarkdownBrief.render(
                        new Brief(List.of(brief.articles().getFirst(), later), brief.stories()), Detail.FULL))
                .contains("updated version of \\[1\\]");
    }

    @Test
    void reportsAreCountedByWhoWroteThem() {
        assertThat(markdown).contains("2 reports, 1 independent");
    }
}
