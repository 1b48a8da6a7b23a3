package org.readout.engine.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.engine.article.Article;
import org.readout.engine.article.Markup;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.text.Text;

class WholenessTest {

    private static final String LEAD =
            "The foreign ministers of Kesh and Dorra met by the lake on Monday, both ministries said.";

    private static boolean isPartial(String text) {
        return new BodyFinder().find(Article.ofText("a", text)).partial();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribe to continue reading this article.",
                "This article is for subscribers only.\nSubscribe",
                "Share\nLog in to read the full story",
                "To continue reading, subscribe to The Lake Herald",
                "You've reached your limit of free articles."
            })
    void aWallAfterTheTextMakesItPartial(String wall) {
        assertThat(isPartial(LEAD + "\n\n" + wall)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They spoke about the railway that once joined their two capitals…",
                "They spoke about the railway that once joined their two ...",
                "They spoke about the railway that once joined their two […]",
                "They spoke about the railway that once joined their two… [+2140 chars]"
            })
    void aTextThatBreaksOffIsPartial(String last) {
        assertThat(isPartial(LEAD + "\n\n" + last)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign up for our newsletter",
                "Subscribe",
                "“And so it goes…” he said as the train left the old station by the lake.",
                "And so…"
            })
    void boxesAndEllipsesOfOtherKindsDoNot(String last) {
        assertThat(isPartial(LEAD + "\n\n" + LEAD.replace("met", "dined") + "\n\n" + last))
                .isFalse();
    }

    @Test
    void aShortTextOfAnArticleThatIsNotFreeIsPartial() {
        assertThat(declared(false, LEAD)).isTrue();
        assertThat(declared(true, LEAD)).isFalse();
        StringBuilder whole = new StringBuilder();
        for (int day = 1; day <= 20; day++) {
            whole.append("On day ").append(day).append(" the ministers met again and spoke about the railway.\n");
        }
        assertThat(declared(false, whole.toString())).isFalse();
    }

    private static boolean declared(boolean free, String text) {
        Article article = new Article(
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                PublicationDate.UNKNOWN,
                Optional.empty(),
                Optional.of(free),
                Text.of(text),
                Markup.NONE);
        return new BodyFinder().find(article).partial();
    }
}
