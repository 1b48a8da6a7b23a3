package org.readout.engine.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.article.Article;
import org.readout.engine.article.Block;
import org.readout.engine.article.Container;
import org.readout.engine.article.Markup;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

class MarkedPageTest {

    private static final String FIRST = "The foreign ministers of Kesh and Dorra met by the lake on Monday, both said.";
    private static final String SECOND =
            "They spoke about the railway that once joined their two capitals for an hour.";
    private static final String ASIDE = "The lake is the deepest in the region and freezes over every other winter.";

    private final StringBuilder text = new StringBuilder();
    private final List<Container> containers = new ArrayList<>();
    private final Map<String, Integer> paths = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    /** A block in elements such as {@code body/div.article-body/p}, the same element where the path is the same. */
    private MarkedPageTest block(String words, Block.Kind kind, int linked, String path) {
        int start = text.length();
        text.append(words).append('\n');
        blocks.add(new Block(new Span(start, start + words.length()), kind, container(path), linked));
        return this;
    }

    private int container(String path) {
        Integer known = paths.get(path);
        if (known != null) {
            return known;
        }
        int slash = path.lastIndexOf('/');
        int parent = slash < 0 ? Container.NONE : container(path.substring(0, slash));
        List<String> names = List.of(path.substring(slash + 1).split("\\."));
        containers.add(new Container(
                parent,
                names.getFirst(),
                names.stream().skip(1).map(name -> name.replace('-', ' ')).toList()));
        paths.put(path, containers.size() - 1);
        return containers.size() - 1;
    }

    private MarkedPageTest paragraph(String words, String path) {
        return block(words, Block.Kind.PARAGRAPH, 0, path + "/p");
    }

    private Body find() {
        return new BodyFinder()
                .find(new Article(
                        "a",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        PublicationDate.UNKNOWN,
                        Text.of(text.toString()),
                        new Markup(containers, blocks)));
    }

    private List<String> body() {
        return find().paragraphs().stream().map(Text.of(text.toString())::slice).toList();
    }

    @Test
    void namesInTheMarkupTellFurniture() {
        block("Home", Block.Kind.LIST_ITEM, 4, "body/nav/ul/li");
        block("Ministers meet by the lake", Block.Kind.HEADING, 0, "body/div/h1");
        paragraph(FIRST, "body/div");
        paragraph(ASIDE, "body/div/div.newsletter-box");
        block("The lake in winter", Block.Kind.CAPTION, 0, "body/div/figure/figcaption");
        paragraph(SECOND, "body/div");
        paragraph("A reader thinks that the railway should never have been closed at all.", "body/div/div.comments");
        assertThat(body()).containsExactly(FIRST, SECOND);
        assertThat(find().headline()).map(Text.of(text.toString())::slice).contains("Ministers meet by the lake");
    }

    @Test
    void aNameAroundAllProseMeansTheLayout() {
        paragraph(FIRST, "body/div.left-sidebar");
        paragraph(SECOND, "body/div.left-sidebar");
        assertThat(body()).containsExactly(FIRST, SECOND);
    }

    @Test
    void thePartThatThePageNamesAsItsArticleIsBelieved() {
        paragraph(ASIDE, "body/div.box");
        paragraph(FIRST, "body/div.article-body");
        block("What was agreed", Block.Kind.HEADING, 0, "body/div.article-body/h2");
        paragraph(SECOND, "body/div.article-body");
        paragraph("Another story of the day begins with a sentence that is as long.", "body/div.box");
        assertThat(body()).containsExactly(FIRST, "What was agreed", SECOND);
    }

    @Test
    void listsOfLinksAreLeftOut() {
        String link = "Five things that travellers should know about the railway by the lake.";
        paragraph(FIRST, "body/div");
        block(link, Block.Kind.LIST_ITEM, link.length(), "body/div/ul/li");
        paragraph(SECOND, "body/div");
        assertThat(body()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aPageOfLinksAloneStillGivesSpans() {
        block("Home", Block.Kind.LIST_ITEM, 4, "nav/li");
        block("World", Block.Kind.LIST_ITEM, 5, "nav/li");
        assertThat(find().paragraphs()).isEmpty();
        assertThat(find().furniture()).hasSize(2);
    }

    @Test
    void commentsMayBeLongerThanTheArticle() {
        paragraph(FIRST, "body/div.story");
        paragraph(SECOND, "body/div.story");
        for (int i = 0; i < 12; i++) {
            paragraph("Reader " + i + " thinks that the railway should never have been closed.", "body/div.comments");
        }
        assertThat(body()).containsExactly(FIRST, SECOND);
    }

    @Test
    void namesThatTellTheLayoutAreNoFurniture() {
        paragraph(FIRST, "body/div.has-sidebar/div.field.label-hidden");
        paragraph(SECOND, "body/div.has-sidebar/div.field.label-hidden");
        paragraph(ASIDE, "body/div.has-sidebar/div.tag-share");
        assertThat(body()).containsExactly(FIRST, SECOND, ASIDE);
    }

    @Test
    void insideTheNamedTextShortLinesAndTablesAreTheArticle() {
        paragraph(FIRST, "body/div.article-body");
        block("Stations", Block.Kind.CELL, 0, "body/div.article-body/table/tr/td");
        block("41", Block.Kind.CELL, 0, "body/div.article-body/table/tr/td");
        paragraph(SECOND, "body/div.article-body");
        paragraph("Open from May", "body/div.article-body");
        assertThat(body()).containsExactly(FIRST, "Stations", "41", SECOND, "Open from May");
    }

    @Test
    void postsThatTheArticleQuotesAreTheArticle() {
        String post = "We are on our way to the lake.";
        paragraph(FIRST, "body/div.article-body");
        block(post, Block.Kind.QUOTE, 0, "body/div.article-body/div.social-embed/blockquote.twitter-tweet");
        paragraph(SECOND, "body/div.article-body");
        assertThat(body()).containsExactly(FIRST, post, SECOND);
    }

    @Test
    void linksToOtherStoriesAmongTheParagraphsAreNot() {
        String link = "Five stations by the lake that nobody knows";
        paragraph(FIRST, "body/div.article-body");
        block(link, Block.Kind.PARAGRAPH, link.length(), "body/div.article-body/p");
        paragraph(SECOND, "body/div.article-body");
        assertThat(body()).containsExactly(FIRST, SECOND);
    }

    @Test
    void theFirstOfSeveralArticlesIsThePagesOwn() {
        paragraph(FIRST, "body/article.one/div.article-body");
        paragraph(SECOND, "body/article.one/div.article-body");
        paragraph(ASIDE, "body/article.two/div.article-body");
        paragraph(
                "The ferry runs twice a day in winter, and the crossing takes an hour.",
                "body/article.two/div.article-body");
        assertThat(body()).containsExactly(FIRST, SECOND);
    }

    @Test
    void whatAListSaysTwiceInOnePlaceIsNoRepeat() {
        String line = "Trains leave at nine in the morning.";
        paragraph(FIRST, "body/div.article-body");
        paragraph(line, "body/div.article-body");
        paragraph(SECOND, "body/div.article-body");
        paragraph(line, "body/div.article-body");
        paragraph(SECOND, "body/div.article-body/div.large");
        assertThat(body()).containsExactly(FIRST, line, SECOND, line);
    }

    @Test
    void aFigureIsACaptionUnlessItHoldsATable() {
        paragraph(FIRST, "body/div.article-body");
        block("Image copyright Lake Agency", Block.Kind.OTHER, 0, "body/div.article-body/figure");
        block("Stations 41", Block.Kind.CELL, 0, "body/div.article-body/figure.wp-block-table/table/tr/td");
        paragraph(SECOND, "body/div.article-body");
        assertThat(body()).containsExactly(FIRST, "Stations 41", SECOND);
    }

    @Test
    void aLineOfMarksPartsTheArticle() {
        paragraph(FIRST, "body/div.article-body");
        paragraph("___", "body/div.article-body");
        paragraph(SECOND, "body/div.article-body");
        paragraph("___", "body/div.article-body");
        assertThat(body()).containsExactly(FIRST, "___", SECOND);
    }

    @Test
    void aStandfirstBelowTheHeadlineIsNoParagraph() {
        block("Ministers meet by the lake", Block.Kind.HEADING, 0, "body/article/h1");
        block("A railway that both capitals want again.", Block.Kind.HEADING, 0, "body/article/h2");
        paragraph(FIRST, "body/article");
        paragraph(SECOND, "body/article");
        assertThat(body()).containsExactly(FIRST, SECOND);
    }
}
