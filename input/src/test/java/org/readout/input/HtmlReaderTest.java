package org.readout.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.engine.article.Article;
import org.readout.engine.article.Block;
import org.readout.engine.article.Container;
import org.readout.engine.article.Markup;
import org.readout.engine.article.PublicationDate;

class HtmlReaderTest {

    private static Article fixture(String name) throws IOException, Unreadable {
        try (InputStream in = Objects.requireNonNull(HtmlReaderTest.class.getResourceAsStream(name))) {
            return HtmlReader.article("a", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> blocks(Article article) {
        return article.markup().blocks().stream()
                .map(block -> article.text().slice(block.span()))
                .toList();
    }

    @Test
    void theTextIsWhatThePageShowsInReadingOrder() throws IOException, Unreadable {
        Article article = fixture("page-good.html");
        assertThat(blocks(article))
                .containsExactly(
                        "Home",
                        "World",
                        "Mediators deny secret annex",
                        "Mediators on Thursday denied that the accord 🔒 has a secret annex.",
                        "The lake at dawn",
                        "See the full text here.",
                        "Nineteen pages, all of them public.",
                        "First line\nsecond line",
                        "another paragraph");
        assertThat(article.text().original()).isEqualTo(String.join("\n", blocks(article)));
    }

    @Test
    void blocksCarryTheMarkupsWords() throws IOException, Unreadable {
        Markup markup = fixture("page-good.html").markup();
        List<Block> blocks = markup.blocks();
        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.HEADING,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.CAPTION,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.QUOTE,
                        Block.Kind.OTHER,
                        Block.Kind.OTHER);
        assertThat(path(markup, blocks.get(0))).containsSubsequence("nav", "site nav", "ul", "li");
        assertThat(path(markup, blocks.get(3))).containsSubsequence("article", "article body", "p");
        assertThat(blocks).extracting(Block::linked).containsExactly(4, 5, 0, 0, 0, 13, 0, 0, 0);
    }

    /** The elements around a block and their names, outermost first. */
    private static List<String> path(Markup markup, Block block) {
        Deque<String> path = new ArrayDeque<>();
        for (int c = block.container(); c != Container.NONE; ) {
            Container container = markup.containers().get(c);
            container.names().reversed().forEach(path::addFirst);
            path.addFirst(container.element());
            c = container.parent();
        }
        return List.copyOf(path);
    }

    @Test
    void metadataComesFromTheMostTrustedPlace() throws IOException, Unreadable {
        Article article = fixture("page-good.html");
        assertThat(article.url()).contains("https://www.lakeherald.example/accord");
        assertThat(article.publisher()).contains("The Lake Herald");
        assertThat(article.headline()).contains("Mediators deny secret annex");
        assertThat(article.authors()).containsExactly("Petra Lowe", "Jonas Reik");
        assertThat(article.language()).contains("en-GB");
        assertThat(article.published()).isEqualTo(PublicationDate.page(LocalDate.of(2031, 3, 4)));
    }

    @Test
    void brokenMarkupIsReadAsABrowserWould() throws IOException, Unreadable {
        assertThat(blocks(fixture("page-broken.html")))
                .containsExactly("A paragraph that is never closed and bold", "a cell", "in it & &nosuch; end");
    }

    @Test
    void aPageWithoutTextSaysSo() {
        assertThatThrownBy(() -> fixture("page-wrong.html")).hasMessageContaining("no text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2031-03-04T08:15:00+01:00'>",
                "<meta name=pubdate content='2031/3/4'>",
                "<meta name='DC.date.issued' content=20310304>",
                "<body><span itemprop=datePublished content='March 4, 2031'></span>",
                "<body><article><time datetime='2031-03-04T08:00'>today</time></article>",
                "<script type='application/ld+json'>[{\"@type\":[\"ReportageNewsArticle\"],\"datePublished\":\"4 March"
                        + " 2031\"}]</script>"
            })
    void datesAreFoundWhereverThePagePutsThem(String markup) throws Unreadable {
        assertThat(HtmlReader.article("a", markup + "<p>Text").published())
                .isEqualTo(PublicationDate.page(LocalDate.of(2031, 3, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2031", "yesterday", "2031-13-45", "", "2031", "4 Foo 2031", "31 February 2031"})
    void datesThatSayNoDayAreUnknown(String date) throws Unreadable {
        assertThat(HtmlReader.article("a", "<meta name=date content='" + date + "'><p>Text")
                        .published())
                .isEqualTo(PublicationDate.UNKNOWN);
    }

    @Test
    void brokenMetadataIsMissingMetadata() throws Unreadable {
        Article article = HtmlReader.article(
                "a", "<title>The title</title><script type='application/ld+json'>{\"@type\":</script><p>Text");
        assertThat(article.headline()).contains("The title");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,caf\u00e9", "Shift_JIS,\u4f1a\u8ac7", "UTF-8,\u4f1a\u8ac7 \u2013"})
    void theDeclaredCharsetIsUsed(String charset, String words) throws IOException, Unreadable {
        byte[] page = ("<meta charset=" + charset + "><p>" + words).getBytes(Charset.forName(charset));
        Source source = new Source("a.html", "a", Format.HTML, () -> new ByteArrayInputStream(page));
        assertThat(HtmlReader.read(source, new Ids(), Limits.DEFAULT).text().original())
                .isEqualTo(words);
    }

    @Test
    void brokenBytesOfAPageAreReplaced() throws IOException, Unreadable {
        byte[] page = "<p>caf\u00e9s and \u201cmore\u201d".getBytes(StandardCharsets.UTF_8);
        page[6] = 'x';
        Source source = new Source("a.html", "a", Format.HTML, () -> new ByteArrayInputStream(page));
        assertThat(HtmlReader.read(source, new Ids(), Limits.DEFAULT).text().original())
                .contains("\uFFFD", "\u201cmore");
    }

    @Test
    void noNestingIsTooDeep() throws Unreadable {
        assertThat(HtmlReader.article("a", "<div>".repeat(100_000) + "deep")
                        .text()
                        .original())
                .contains("deep");
        assertThat(HtmlReader.article("a", "<table><tr><td>".repeat(5_000) + "deep")
                        .text()
                        .original())
                .contains("deep");
        assertThat(HtmlReader.article("a", "<b><i>".repeat(20_000) + "deep")
                        .text()
                        .original())
                .contains("deep");
    }

    @Test
    void theLastChangeIsKeptAndNoDateLiesAfterIt() throws Unreadable {
        Article article = HtmlReader.article(
                "a",
                "<meta property='article:modified_time' content='2031-03-05T10:00:00Z'>"
                        + "<meta name=date content='2031-04-01'>"
                        + "<article><time datetime='2031-03-04'>today</time></article><p>Text");
        assertThat(article.modified()).contains(LocalDate.of(2031, 3, 5));
        assertThat(article.published()).isEqualTo(PublicationDate.page(LocalDate.of(2031, 3, 4)));
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>Text', 2031-03-04",
        "'<meta name=date content=2031-03-02><p>Text', 2031-03-02",
        "'<time datetime=2031-03-03>Monday</time><p>Text', 2031-03-03"
    })
    void theAddressTellsTheDayOnlyWhereThePageDoesNot(String markup, LocalDate day) throws Unreadable {
        String link = "<link rel=canonical href='https://lakeherald.example/2031/03/04/accord'>";
        assertThat(HtmlReader.article("a", link + markup).published()).isEqualTo(PublicationDate.page(day));
    }

    @Test
    void aWireThatThePageCreditsIsNotItsPublisher() throws Unreadable {
        String script = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"publisher\":"
                + "{\"name\":\"Northern Press\"},\"headline\":\"Lake &amp; river\"}</script>";
        String page = "<link rel=canonical href='https://www.lakeherald.example/a'>" + script + "<p>Text";
        assertThat(HtmlReader.article("a", "<meta property=og:site_name content='Lake Herald'>" + page)
                        .publisher())
                .contains("Lake Herald");
        assertThat(HtmlReader.article("a", page).publisher()).contains("Northern Press");
        assertThat(HtmlReader.article("a", page).headline()).contains("Lake & river");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{\"@type\":\"Report\",\"isAccessibleForFree\":\"False\"}</script>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"hasPart\":"
                        + "[{\"isAccessibleForFree\":false}]}</script>",
                "<meta name='article:content_tier' content=locked>",
                "<meta itemprop=isAccessibleForFree content=false>"
            })
    void whatIsNotFreeSaysSo(String markup) throws Unreadable {
        assertThat(HtmlReader.article("a", markup + "<p>Text").free()).contains(false);
        assertThat(HtmlReader.article("a", "<p>Text").free()).isEmpty();
    }

    @Test
    void headlinesComeWithoutTheSitesName() throws Unreadable {
        String page =
                "<title>Lake accord holds | Lake Herald</title><meta property=og:site_name content='Lake Herald'>";
        assertThat(HtmlReader.article("a", page + "<p>Text").headline()).contains("Lake accord holds");
    }

    @Test
    void textShownOnDemandIsNotPartOfTheSentence() throws Unreadable {
        String page = "<p>The envoy <span class='tooltip'>born in Velo</span>met <span hidden>x</span>both sides.";
        assertThat(blocks(HtmlReader.article("a", page))).containsExactly("The envoy met both sides.");
    }

    @Test
    void elementsNestedThousandsDeepAreRead() throws Unreadable {
        String page = "<table><tr><td>".repeat(5_000) + "The accord holds." + "<div>".repeat(5_000) + "End";
        assertThat(HtmlReader.article("a", page).text().original()).contains("The accord holds.", "End");
    }
}
