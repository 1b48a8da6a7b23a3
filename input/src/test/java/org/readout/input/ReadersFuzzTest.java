package org.readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.netpreserve.jwarc.WarcCompression;
import org.readout.engine.article.Article;
import org.readout.engine.article.Block;

/**
 * Any bytes give articles or reasons, never a crash. A normal build runs the seeds below and the inputs kept in
 * {@code src/test/resources/…/ReadersFuzzTestInputs}; {@code JAZZER_FUZZ=1 mvn test -Dtest='ReadersFuzzTest#pages'}
 * looks for new ones.
 */
class ReadersFuzzTest {

    private static final Limits LIMITS = new Limits(1 << 16, 1 << 12);

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "The accord holds.\r\n\r\nBoth sides said so",
                        "\uFEFF“Curly” – café",
                        "<!DOCTYPE html><meta charset=utf-8><title>T</title><p>One<br>two<br><br>three<a"
                                + " href=x>link</a>",
                        "<html><script"
                                + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{}]}</script>"
                                + "<table><td>x",
                        "<div hidden>\u0000</div><pre>\n a\n</pre><svg><text>no</text></svg>&#x1F512;&bad;",
                        """
                        {"id":1,"text":"a","datePublished":"2031-03-04"}
                        {"html":"<p>b"}
                        []
                        {"text":"\\ud800"}
                        """,
                        "{\"a\":" + "[".repeat(2_000))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "1m")
    void texts(byte[] bytes) {
        check(Format.TEXT, bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "1m")
    void pages(byte[] bytes) {
        check(Format.HTML, bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "1m")
    void jsonLines(byte[] bytes) {
        check(Format.JSON_LINES, bytes);
    }

    static Stream<byte[]> feeds() {
        return Stream.of(FeedReaderTest.RSS, FeedReaderTest.ATOM, FeedReaderTest.SITEMAP, FeedReaderTest.JSON_FEED)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("feeds")
    @FuzzTest(maxDuration = "1m")
    void xml(byte[] bytes) {
        check(Format.FEED, bytes);
    }

    @MethodSource("feeds")
    @FuzzTest(maxDuration = "1m")
    void jsonDocuments(byte[] bytes) {
        check(Format.JSON, bytes);
    }

    static Stream<byte[]> archives() throws IOException {
        return Stream.of(WarcReaderTest.sample(WarcCompression.NONE), WarcReaderTest.sample(WarcCompression.GZIP));
    }

    @MethodSource("archives")
    @FuzzTest(maxDuration = "1m")
    void webArchives(byte[] bytes) {
        check(Format.WARC, bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "1m")
    void standardInput(byte[] bytes) {
        try (Stream<Reading> readings = ArticleReader.read(List.of("-"), new ByteArrayInputStream(bytes), LIMITS)) {
            check(readings.toList());
        }
    }

    private static void check(Format format, byte[] bytes) {
        Source source = new Source("fuzz", "fuzz", format, () -> new ByteArrayInputStream(bytes));
        try (Stream<Reading> readings = ArticleReader.read(source, LIMITS)) {
            check(readings.toList());
        }
    }

    private static void check(List<Reading> readings) {
        Set<String> ids = new HashSet<>();
        assertThat(readings).isNotEmpty();
        for (Reading reading : readings) {
            switch (reading) {
                case Reading.Read(Article article) -> {
                    assertThat(ids.add(article.id())).isTrue();
                    check(article);
                }
                case Reading.Failed(String source, String reason) ->
                    assertThat(reason).isNotBlank().doesNotContain("\n");
            }
        }
    }

    private static void check(Article article) {
        int end = 0;
        for (Block block : article.markup().blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
            assertThat(article.text().slice(block.span())).isNotBlank();
        }
        assertThat(end).isLessThanOrEqualTo(article.text().length());
    }
}
