package org.readout.engine.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.article.Article;
import org.readout.engine.article.Block;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

class MarkedPageTest {

    private static final String FIRST = "The foreign ministers of Kesh and Dorra met by the lake on Monday, both said.";
    private static final String SECOND =
            "They spoke about the railway that once joined their two capitals for an hour.";
    private static final String ASIDE = "The lake is the deepest in the region and freezes over every other winter.";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    private MarkedPageTest block(String words, Block.Kind kind, int linked, String hints) {
        int start = text.length();
        text.append(words).append('\n');
        blocks.add(new Block(new Span(start, start + words.length()), kind, List.of(hints.split(" ")), linked));
        return this;
    }

    private MarkedPageTest paragraph(String words, String hints) {
        return block(words, Block.Kind.PARAGRAPH, 0, hints + " p");
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
                        blocks));
    }

    private List<String> body() {
        return find().paragraphs().stream().map(Text.of(text.toString())::slice).toList();
    }

    @Test
    void namesInTheMarkupTellFurniture() {
        block("Home", Block.Kind.LIST_ITEM, 4, "body nav ul li");
        block("Ministers meet by the lake", Block.Kind.HEADING, 0, "body div h1");
        paragraph(FIRST, "body div");
        paragraph(ASIDE, "body div div newsletter box");
        block("The lake in winter", Block.Kind.CAPTION, 0, "body div figure figcaption");
        paragraph(SECOND, "body div");
        paragraph("A reader thinks that the railway should never have been closed at all.", "body div comments");
        assertThat(body()).containsExactly(FIRST, SECOND);
        assertThat(find().headline()).map(Text.of(text.toString())::slice).contains("Ministers meet by the lake");
    }

    @Test
    void aNameAroundAllProseMeansTheLayout() {
        paragraph(FIRST, "body div has sidebar");
        paragraph(SECOND, "body div has sidebar");
        assertThat(body()).containsExactly(FIRST, SECOND);
    }

    @Test
    void thePartThatThePageNamesAsItsArticleIsBelieved() {
        paragraph(ASIDE, "body div box");
        paragraph(FIRST, "body div article body");
        block("What was agreed", Block.Kind.HEADING, 0, "body div article body h2");
        paragraph(SECOND, "body div article body");
        paragraph("Another story of the day begins with a sentence that is as long.", "body div box");
        assertThat(body()).containsExactly(FIRST, "What was agreed", SECOND);
    }

    @Test
    void listsOfLinksAreLeftOut() {
        String link = "Five things that travellers should know about the railway by the lake.";
        paragraph(FIRST, "body div");
        block(link, Block.Kind.LIST_ITEM, link.length(), "body div ul li");
        paragraph(SECOND, "body div");
        assertThat(body()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aPageOfLinksAloneStillGivesSpans() {
        block("Home", Block.Kind.LIST_ITEM, 4, "nav li");
        block("World", Block.Kind.LIST_ITEM, 5, "nav li");
        assertThat(find().paragraphs()).isEmpty();
        assertThat(find().furniture()).hasSize(2);
    }
}
