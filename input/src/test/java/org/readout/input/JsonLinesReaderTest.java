package org.readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;

class JsonLinesReaderTest {

    private static List<Reading> read(String fixture) throws URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(JsonLinesReaderTest.class.getResource(fixture))
                .toURI());
        try (Stream<Reading> readings = ArticleReader.read(List.of(file.toString()), InputStream.nullInputStream())) {
            return readings.toList();
        }
    }

    private static List<Reading> lines(String text, Limits limits) {
        try (Stream<Reading> readings = ArticleReader.read(
                List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limits)) {
            return readings.toList();
        }
    }

    private static Article article(Reading reading) {
        return ((Reading.Read) reading).article();
    }

    @Test
    void allFieldsAreTakenAndAllMayBeMissing() throws URISyntaxException {
        List<Reading> readings = read("articles-good.jsonl");
        Article first = article(readings.get(0));
        assertThat(first.id()).isEqualTo("a");
        assertThat(first.url()).contains("https://lake.example/1");
        assertThat(first.publisher()).contains("Lake Herald");
        assertThat(first.headline()).contains("Accord holds");
        assertThat(first.authors()).containsExactly("Petra Lowe");
        assertThat(first.language()).contains("en");
        assertThat(first.published()).isEqualTo(PublicationDate.given(LocalDate.of(2031, 3, 4)));
        assertThat(first.text().original()).isEqualTo("The accord holds, both sides said.\nIt has nineteen pages.");
        assertThat(readings)
                .extracting(reading -> article(reading).id())
                .containsExactly("a", "articles-good", "7", "articles-good#2");
        assertThat(article(readings.get(3)).published()).isEqualTo(PublicationDate.UNKNOWN);
    }

    @Test
    void whatTheLineSaysGoesBeforeItsPage() throws URISyntaxException {
        Article page = article(read("articles-good.jsonl").get(2));
        assertThat(page.headline()).contains("Given headline");
        assertThat(page.published()).isEqualTo(PublicationDate.given(LocalDate.of(2031, 3, 4)));
        assertThat(page.text().original()).isEqualTo("A page in a line.");
        assertThat(page.markup().blocks()).hasSize(1);
    }

    @Test
    void aBrokenLineCostsItselfAlone() throws URISyntaxException {
        List<Reading> readings = read("articles-broken.jsonl");
        assertThat(article(readings.get(0)).id()).isEqualTo("whole");
        assertThat(((Reading.Failed) readings.get(1)).source()).endsWith("articles-broken.jsonl line 2");
        assertThat(((Reading.Failed) readings.get(1)).reason())
                .contains("not valid JSON")
                .doesNotContain("\n");
        assertThat(article(readings.get(2)).id()).isEqualTo("after");
    }

    @Test
    void linesThatAreNoArticlesSayWhy() throws URISyntaxException {
        assertThat(read("articles-wrong.jsonl"))
                .map(reading -> ((Reading.Failed) reading).reason())
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("no object"),
                        reason -> assertThat(reason).contains("\"text\"", "\"html\""),
                        reason -> assertThat(reason).contains("\"text\"", "no string"),
                        reason -> assertThat(reason).contains("\"text\"", "\"html\""));
    }

    @Test
    void linesThatAreTooLongAreSkippedAndNotHeld() {
        String text = "{\"text\":\"" + "long ".repeat(500_000) + "\"}\n{\"id\":\"b\",\"text\":\"short\"}";
        List<Reading> readings = lines(text, new Limits(1 << 20, 1 << 20));
        assertThat(((Reading.Failed) readings.get(0)).reason()).contains("1 MB");
        assertThat(article(readings.get(1)).id()).isEqualTo("b");
    }

    @Test
    void deepNestingIsABadLineAndNoCrash() {
        List<Reading> readings = lines("{\"a\":" + "[".repeat(100_000) + "\n{\"text\":\"next\"}", Limits.DEFAULT);
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0)).isInstanceOf(Reading.Failed.class);
    }

    @Test
    void linesEndAsTheyLike() throws IOException {
        for (String text : List.of("a\nb", "a\nb\n", "a\n\nb\n", "\na\nb")) {
            Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 10);
            StringBuilder joined = new StringBuilder();
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                joined.append(lines.number())
                        .append(new String(line.get(), StandardCharsets.UTF_8))
                        .append('|');
            }
            assertThat(joined.toString().replaceAll("\\d\\||\\d", "")).isEqualTo("a|b|");
        }
    }
}
