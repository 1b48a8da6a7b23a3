package org.readout.bench.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeStreamTest {

    @Test
    void aSeedGivesOneStream() {
        assertThat(texts(1)).isEqualTo(texts(1)).isNotEqualTo(texts(2));
    }

    @Test
    void articlesComeInOrderOfTimeAndSomeWithoutDate() {
        List<MadeArticle> articles = articles(1);
        assertThat(articles.stream().flatMap(each -> each.article().published().value().stream()))
                .isSortedAccordingTo(Comparator.naturalOrder())
                .hasSizeBetween(800, 900);
    }

    @Test
    void storiesAreToldOnceOrOften() {
        assertThat(articles(1).stream().map(MadeArticle::story).distinct().count())
                .isBetween(150L, 600L);
    }

    @Test
    void aGroupingIsJudgedByTheStoriesKnown() {
        BCubed fit = BCubed.of(List.of(1, 1, 2, 2), List.of("a", "a", "a", "b"));
        assertThat(fit.precision()).isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4);
        assertThat(fit.recall()).isEqualTo((1 + 1 + 0.5 + 0.5) / 4);
    }

    private static List<String> texts(long seed) {
        return articles(seed).stream()
                .map(each -> each.article().headline() + each.article().text().original())
                .toList();
    }

    private static List<MadeArticle> articles(long seed) {
        List<MadeArticle> articles = new ArrayList<>();
        new MadeStream(1000, seed).forEachRemaining(articles::add);
        return articles;
    }
}
