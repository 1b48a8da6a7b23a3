package org.readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;

class FeedReaderTest {

    static final String RSS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>Lake Herald</title><link>https://lake.example/</link><language>en-gb</language>
        <item>
          <media:title>A picture</media:title>
          <title>Accord &amp;amp; pact &lt;b&gt;hold&lt;/b&gt;</title>
          <link>https://lake.example/1</link>
          <guid isPermaLink="false">17</guid>
          <pubDate>Tue, 04 Mar 2031 23:30:00 -0500</pubDate>
          <dc:creator>Petra Lowe</dc:creator>
          <description>The accord holds.</description>
          <content:encoded><![CDATA[<p>The accord holds.</p><p>It has&nbsp;nineteen pages.</p>]]></content:encoded>
        </item>
        <item>
          <guid>https://lake.example/2</guid>
          <author>odo@lake.example (Odo Venn)</author>
          <description>&lt;p&gt;Only a &lt;em&gt;summary&lt;/em&gt;.&lt;/p&gt;</description>
        </item>
        <item><title>Only a headline</title><description>&lt;img src="x"/&gt;</description></item>
        <item><link>https://lake.example/4</link></item>
        </channel></rss>
        """;

    static final String ATOM = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>Port Gazette</title><link rel="self" href="https://port.example/feed"/>
        <author><name>The desk</name></author>
        <entry>
          <title type="html">Talks &amp;amp; tea</title>
          <link rel="enclosure" href="https://port.example/a.mp3"/><link href="https://port.example/a"/>
          <id>tag:port.example,2031:a</id>
          <published>2031-03-04T09:00:00Z</published><updated>2031-03-05T09:00:00Z</updated>
          <author><name>Ilse Karr</name><email>i@port.example</email></author><author><name>Ada Moor</name></author>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They met.</p><p>They had tea.</p></div></content>
        </entry>
        <entry xml:lang="de"><title>B</title><updated>2031-03-06</updated><summary>Nur kurz.</summary></entry>
        </feed>
        """;

    static final String SITEMAP = """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
            xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://lake.example/about</loc></url>
        <url><loc>https://lake.example/1</loc><news:news>
          <news:publication><news:name>Lake Herald</news:name><news:language>en</news:language></news:publication>
          <news:publication_date>2031-03-04</news:publication_date><news:title>Accord holds</news:title>
        </news:news></url>
        </urlset>
        """;

    static final String JSON_FEED = """
        {
          "version": "https://jsonfeed.org/version/1.1", "title": "Lake Herald", "language": "en",
          "authors": [{"name": "The desk"}],
          "items": [
            {"id": "1", "url": "https://lake.example/1", "title": "Accord holds",
             "content_html": "<p>The accord <i>holds</i>.</p>", "date_published": "2031-03-04T09:00:00Z",
             "authors": [{"name": "Petra Lowe"}]},
            {"id": "2", "content_text": "Less than a < b."},
            {"id": "3"}
          ]
        }
        """;

    private static List<Reading> read(byte[] bytes, Format format) {
        Source source = new Source("f.xml", "f", format, () -> new ByteArrayInputStream(bytes));
        try (Stream<Reading> readings = ArticleReader.read(source, Limits.DEFAULT)) {
            return readings.toList();
        }
    }

    private static List<Reading> read(String feed) {
        return read(feed.getBytes(StandardCharsets.UTF_8), Format.FEED);
    }

    private static List<Reading> standardInput(String text) {
        try (Stream<Reading> readings =
                ArticleReader.read(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            return readings.toList();
        }
    }

    private static Article article(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    private static String text(Reading reading) {
        return switch (reading) {
            case Reading.Read(Article article) -> article.text().original();
            case Reading.Failed failed -> "failed";
        };
    }

    private static String reason(List<Reading> readings) {
        assertThat(readings).singleElement().isInstanceOf(Reading.Failed.class);
        return ((Reading.Failed) readings.getFirst()).reason();
    }

    @Test
    void anRssItemGivesAllItsFields() {
        Article article = article(read(RSS).getFirst());
        assertThat(article.id()).isEqualTo("f");
        assertThat(article.url()).contains("https://lake.example/1");
        assertThat(article.publisher()).contains("Lake Herald");
        assertThat(article.headline()).contains("Accord & pact hold");
        assertThat(article.authors()).containsExactly("Petra Lowe");
        assertThat(article.language()).contains("en-GB");
        assertThat(article.published()).isEqualTo(PublicationDate.given(LocalDate.of(2031, 3, 4)));
        assertThat(article.text().original()).isEqualTo("The accord holds.\nIt has nineteen pages.");
    }

    @Test
    void lessThanAllIsEnoughAndNothingIsNamed() {
        List<Reading> readings = read(RSS);
        assertThat(readings).extracting(FeedReaderTest::text).endsWith("Only a summary.", "Only a headline", "failed");
        assertThat(article(readings.get(1)).url()).contains("https://lake.example/2");
        assertThat(article(readings.get(1)).authors()).containsExactly("Odo Venn");
        assertThat(article(readings.get(1)).published()).isEqualTo(PublicationDate.UNKNOWN);
        assertThat(readings.get(3).toString()).contains("f.xml entry 4", "neither a text nor a title");
    }

    @Test
    void anAtomEntryGivesAllItsFields() {
        List<Reading> readings = read(ATOM);
        Article article = article(readings.getFirst());
        assertThat(article.url()).contains("https://port.example/a");
        assertThat(article.headline()).contains("Talks & tea");
        assertThat(article.authors()).containsExactly("Ilse Karr", "Ada Moor");
        assertThat(article.published().value()).contains(LocalDate.of(2031, 3, 4));
        assertThat(article.modified()).contains(LocalDate.of(2031, 3, 5));
        assertThat(article.text().original()).isEqualTo("They met.\nThey had tea.");
        Article second = article(readings.get(1));
        assertThat(second.id()).isEqualTo("f#2");
        assertThat(second.language()).contains("de");
        assertThat(second.published().value()).contains(LocalDate.of(2031, 3, 6));
    }

    @Test
    void rdfItemsStandBesideTheirChannel() {
        List<Reading> readings = read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://lake.example/"><title>Lake Herald</title><dc:language>en</dc:language>
              <items><rdf:Seq><rdf:li resource="https://lake.example/1"/></rdf:Seq></items></channel>
            <item rdf:about="https://lake.example/1"><title>Accord holds</title><dc:date>2031-03-04</dc:date>
              <description>The accord holds.</description></item></rdf:RDF>
            """);
        Article article = article(readings.getFirst());
        assertThat(readings).hasSize(1);
        assertThat(article.url()).contains("https://lake.example/1");
        assertThat(article.publisher()).contains("Lake Herald");
        assertThat(article.language()).contains("en");
        assertThat(article.published().value()).contains(LocalDate.of(2031, 3, 4));
    }

    @Test
    void aNewsSitemapGivesHeadlines() {
        List<Reading> readings = read(SITEMAP);
        Article article = article(readings.getFirst());
        assertThat(readings).hasSize(1);
        assertThat(article.url()).contains("https://lake.example/1");
        assertThat(article.publisher()).contains("Lake Herald");
        assertThat(article.headline()).contains("Accord holds");
        assertThat(article.language()).contains("en");
        assertThat(article.published().value()).contains(LocalDate.of(2031, 3, 4));
        assertThat(article.text().original()).isEqualTo("Accord holds");
    }

    @Test
    void aJsonFeedIsReadInOneLineOrMany() {
        List<Reading> readings = read(JSON_FEED.getBytes(StandardCharsets.UTF_8), Format.JSON);
        assertThat(readings)
                .extracting(FeedReaderTest::text)
                .containsExactly("The accord holds.", "Less than a < b.", "failed");
        Article article = article(readings.getFirst());
        assertThat(article.url()).contains("https://lake.example/1");
        assertThat(article.publisher()).contains("Lake Herald");
        assertThat(article.headline()).contains("Accord holds");
        assertThat(article.authors()).containsExactly("Petra Lowe");
        assertThat(article(readings.get(1)).authors()).containsExactly("The desk");
        assertThat(article.published().value()).contains(LocalDate.of(2031, 3, 4));
        assertThat(standardInput(JSON_FEED))
                .extracting(FeedReaderTest::text)
                .first()
                .isEqualTo("The accord holds.");
        assertThat(standardInput("{\"text\":\"one\"}\n" + JSON_FEED.replace("\n", " ") + "\n{\"text\":\"two\"}"))
                .extracting(FeedReaderTest::text)
                .containsExactly("one", "The accord holds.", "Less than a < b.", "failed", "two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"text\":\"one\"},{\"text\":\"two\"}]|2",
                "{\"text\":\"one\"}|1",
                "{\"text\":\"one\"}\\n{\"text\":\"two\"}|2",
                "[]|1"
            })
    void aJsonDocumentMayHoldArticles(String json, int articles) {
        assertThat(read(json.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8), Format.JSON))
                .hasSize(articles);
    }

    @Test
    void standardInputIsKnownForAFeed() {
        for (String feed : List.of(RSS, ATOM, SITEMAP)) {
            assertThat(standardInput(feed)).first().isInstanceOf(Reading.Read.class);
        }
        assertThat(standardInput("<?xml version='1.0'?><html><p>A page.</html>"))
                .extracting(FeedReaderTest::text)
                .containsExactly("A page.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<sitemapindex><sitemap><loc>https://lake.example/s</loc></sitemap></sitemapindex>|index of sitemaps",
                "<urlset><url><loc>https://lake.example/</loc></url></urlset>|no news",
                "<rss><channel/></rss>|no entries",
                "<project><name>x</name></project>|root is <project>",
                "no markup|no feed"
            })
    void whatIsNoFeedIsNamed(String xml, String reason) {
        assertThat(reason(read(xml))).contains(reason).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><item><title>a &x;"
                        + " b</title></item></rss>",
                "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY x \"&a;&a;\">]><rss><item><title>a &x;"
                        + " b</title></item></rss>"
            })
    void entitiesAreNeitherFetchedNorExpanded(String xml) {
        assertThat(article(read(xml).getFirst()).headline()).contains("a &x; b");
    }

    @Test
    void malformedFeedsAreReadAsFarAsTheyGo() {
        assertThat(read("<rss><channel><item><title>A & B &nbsp; C</title><item><title>Two</item></channel"))
                .isNotEmpty()
                .first()
                .isInstanceOf(Reading.Read.class);
        assertThat(read("<a>".repeat(20_000) + "<item><title>Deep</title></item>"))
                .isNotEmpty();
    }

    @Test
    void theDeclaredCharsetIsRespected() {
        String feed = "<?xml version='1.0' encoding='windows-1251'?><rss><item><title>Министры</title></item></rss>";
        assertThat(read(feed.getBytes(Charset.forName("windows-1251")), Format.FEED))
                .extracting(FeedReaderTest::text)
                .containsExactly("Министры");
    }

    @Property(tries = 200)
    void aFeedCutOffAnywhereGivesArticlesOrReasons(@ForAll @IntRange(max = 2_000) int length) {
        for (String feed : List.of(RSS, ATOM, SITEMAP, JSON_FEED)) {
            byte[] bytes = feed.substring(0, Math.min(length, feed.length())).getBytes(StandardCharsets.UTF_8);
            assertThat(read(bytes, feed.startsWith("{") ? Format.JSON : Format.FEED))
                    .isNotEmpty();
        }
    }
}
