package org.readout.engine.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.article.Article;
import org.readout.engine.article.Markup;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.BodyFinder;
import org.readout.engine.story.StoryGrouper.Item;
import org.readout.engine.story.StoryGrouper.Placement;
import org.readout.engine.text.Text;

/** An invented report of a lock on a canal, as it stood in the morning, at noon and in the evening. */
class VersionFinderTest {

    private static final String MORNING = """
        The upper lock of the Lumen canal was closed on Tuesday after a barge laden with salt had struck its gate, the waterways office in Terravin said.

        Nobody was hurt. Divers were looking at the gate, and some forty ships lay waiting on either side of it.\
        """;
    private static final String NOON = """
        The upper lock of the Lumen canal will stay closed until Friday after a barge laden with salt struck its gate, the waterways office in Terravin said.

        Nobody was hurt. Divers found a crack two metres long, and some seventy ships lay waiting on either side of the gate.\
        """;
    private static final String OTHER = """
        Pike have been caught in the southern lake for the first time, anglers reported, and the whitefish may soon be gone.\
        """;

    @Test
    void onePageWithAChangedTextIsALaterVersion() {
        List<Placement> placements = place(
                article("a", "https://lake.example/lock", MORNING),
                article("b", "http://www.lake.example/lock/?utm_source=mail", NOON),
                article("c", "https://lake.example/lock/amp", NOON + " The office spoke of sabotage."));
        assertThat(placements)
                .extracting(Placement::version)
                .containsExactly(Optional.empty(), Optional.of(new Version("a", 2)), Optional.of(new Version("a", 3)));
        assertThat(placements).extracting(Placement::story).containsOnly("s1");
        assertThat(placements).allSatisfy(each -> assertThat(each.derivation()).isEmpty());
    }

    @Test
    void anIdGivenAgainIsALaterVersion() {
        assertThat(place(article("a", "", MORNING), article("a@2", "", NOON))
                        .getLast()
                        .version())
                .contains(new Version("a", 2));
    }

    @Test
    void oneTextOnTwoHostsIsACopy() {
        Placement copy = place(
                        article("a", "https://lake.example/lock", MORNING),
                        article("b", "https://hill.example/lock", MORNING))
                .getLast();
        assertThat(copy.version()).isEmpty();
        assertThat(copy.derivation()).map(Derivation::from).contains("a");
    }

    @Test
    void anotherTextInTheSamePlaceIsAnotherArticle() {
        assertThat(place(
                        article("a", "https://lake.example/latest", MORNING),
                        article("b", "https://lake.example/latest", OTHER)))
                .extracting(Placement::version)
                .containsOnly(Optional.empty());
    }

    @Test
    void aVersionBringsItsStoryAlong() {
        List<Placement> placements = place(
                article("x", "", OTHER),
                article("a", "https://lake.example/lock", MORNING),
                article("y", "", "Council elects a mayor in the third round."),
                article("b", "https://lake.example/lock", NOON));
        assertThat(placements).extracting(Placement::story).containsExactly("s1", "s2", "s3", "s2");
    }

    private static List<Placement> place(Article... articles) {
        BodyFinder bodies = new BodyFinder();
        return new StoryGrouper()
                .place(List.of(articles).stream()
                        .map(article -> new Item(article, bodies.find(article), article.published()))
                        .toList());
    }

    private static Article article(String id, String url, String text) {
        return new Article(
                id,
                Optional.of(url).filter(given -> !given.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                PublicationDate.UNKNOWN,
                Text.of(text),
                Markup.NONE);
    }
}
