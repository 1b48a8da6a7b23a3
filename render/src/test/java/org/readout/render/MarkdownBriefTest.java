package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.brief.Brief;
import org.readout.engine.story.Version;

class MarkdownBriefTest {

    private final String markdown = MarkdownBrief.render(SmallBrief.brief());

    @Test
    void markupInWordsIsEscaped() {
        assertThat(markdown).contains("We will \\<not\\> wait.").doesNotContain("<not>");
    }

    @Test
    void contactsAreATable() {
        assertThat(markdown)
                .contains("| c1 | Odo Venn, Ilse Karr | call (phone) | Mon 3 Mar 2025 |  | held | \\[1:14-70 2:9-43\\]"
                        + " |");
    }

    @Test
    void claimsStandByStanding() {
        assertThat(markdown.indexOf("## Where they differ"))
                .isPositive()
                .isLessThan(markdown.indexOf("## What they agree on"));
    }

    @Test
    void aLaterVersionSaysOfWhichReport() {
        Brief brief = SmallBrief.brief();
        Brief.Entry later =
                new Brief.Entry(brief.articles().get(1).article(), "s1", Optional.of(new Version("wire", 2)));
        assertThat(MarkdownBrief.render(new Brief(List.of(brief.articles().getFirst(), later), brief.stories())))
                .contains("updated version of \\[1\\]");
    }

    @Test
    void reportsAreCountedByWhoWroteThem() {
        assertThat(markdown).contains("2 reports, 1 independent");
    }
}
