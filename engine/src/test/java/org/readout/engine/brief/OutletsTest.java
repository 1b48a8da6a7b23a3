package org.readout.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.engine.actor.Actors;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ReadArticle;
import org.readout.engine.article.Article;
import org.readout.engine.article.Markup;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.BodyFinder;
import org.readout.engine.story.Derivation;
import org.readout.engine.story.Story;
import org.readout.engine.story.Version;
import org.readout.engine.text.Text;

class OutletsTest {

    private static final String PLAIN = "The lock of the canal was closed on Tuesday, the waterways office said.";
    private static final String SIGNED = "TERRAVIN, May 6 (Lumen Wire) - " + PLAIN;

    @Test
    void anOutletByNameAndByHostIsOne() {
        List<AnalysedArticle> articles = List.of(
                article("a", "The Lake Herald", "", PLAIN),
                article("b", "lakeherald.example", "", PLAIN),
                article("c", "", "https://www.lake-herald.co.example/lock", PLAIN),
                article("d", "Lake Herald", "https://lakeherald.example/2", PLAIN));
        assertThat(new Outlets(articles).domains(articles)).isEqualTo(1);
    }

    @Test
    void anAgencyAndItsInitialsAreOne() {
        List<AnalysedArticle> articles =
                List.of(article("a", "Northern News Agency", "", PLAIN), article("b", "nna.example", "", PLAIN));
        assertThat(new Outlets(articles).domains(articles)).isEqualTo(1);
    }

    @Test
    void aSignedReportIsTheAgencysWhereverItStands() {
        List<AnalysedArticle> articles = List.of(
                article("a", "Lake Herald", "", SIGNED),
                article("b", "Hill Post", "", SIGNED),
                article("c", "Lumen Wire", "", SIGNED));
        assertThat(new Outlets(articles).domains(articles)).isEqualTo(3);
        assertThat(new Outlets(articles).newsrooms(articles)).isEqualTo(1);
    }

    @Test
    void outletsThatNothingNamesCountForEachArticle() {
        List<AnalysedArticle> articles = List.of(article("a", "", "", PLAIN), article("b", "", "", PLAIN));
        assertThat(new Outlets(articles).domains(articles)).isEqualTo(2);
    }

    @Test
    void anArticleThatChangedIsIndependentOnce() {
        List<AnalysedArticle> articles = Stream.of("a", "a2", "b", "c", "b2")
                .map(id -> article(id, "", "", PLAIN))
                .toList();
        Story story = new Story(
                "s1",
                articles,
                List.of(new Derivation("b2", "a", Derivation.Kind.COPY, 1)),
                Map.of("a2", new Version("a", 2), "b2", new Version("b", 2)));
        assertThat(story.independent()).extracting(AnalysedArticle::id).containsExactly("a", "c");
    }

    private static AnalysedArticle article(String id, String publisher, String url, String text) {
        Article article = new Article(
                id,
                Optional.of(url).filter(given -> !given.isEmpty()),
                Optional.of(publisher).filter(given -> !given.isEmpty()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                PublicationDate.UNKNOWN,
                Text.of(text),
                Markup.NONE);
        return new AnalysedArticle(
                new ReadArticle(article, new BodyFinder().find(article), List.of()),
                PublicationDate.UNKNOWN,
                List.of(),
                new Actors(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
