package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
