package org.readout.engine.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.engine.article.Article;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * Pages in the manner of many outlets, each line with what it is: {@code kind<TAB>line}, the kind {@code body} for the
 * article itself. {@code dateline+body} has the dateline in a column of its own; {@code ⏎} breaks a line inside a
 * paragraph. Whether furniture is furniture is held exactly; of the kinds only those that say something for certain.
 */
class PageStylesTest {

    /** Kinds that later stages or readers rely on; the others shade into each other. */
    private static final List<String> CERTAIN = List.of("headline", "repeat", "caption", "disclaimer", "advertisement");

    private record Line(String kind, Span span, Span dateline) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public-broadcaster",
                "wire-dash",
                "wire-bracket",
                "agency-slashes",
                "agency-enditem",
                "government-readout",
                "paywall",
                "live-blog",
                "cookie-wall",
                "newsletter-box",
                "also-read",
                "share-bar",
                "ticker-and-player",
                "captions-inside",
                "legal-wrapped",
                "trust-box",
                "printed-twice",
                "bare-report",
                "subheadings-stay"
            })
    void eachLineIsWhatItIs(String page) throws IOException {
        check(page, "\n");
        check(page, "\n\n");
    }

    private static void check(String page, String between) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (String row : rows(page)) {
            String[] columns = row.split("\t");
            int start = text.length();
            text.append(columns[1].replace('⏎', '\n'));
            int body = text.length();
            if (columns.length > 2) {
                text.append(columns[2]);
            }
            lines.add(new Line(columns[0], new Span(start, text.length()), new Span(start, body)));
            text.append(between);
        }
        Article article = Article.ofText(page, text.toString());
        Body found = new BodyFinder().find(article);
        lines.forEach(line -> check(article.text(), found, line));
    }

    private static void check(Text text, Body found, Line line) {
        String words = text.slice(line.span());
        boolean body = line.kind().endsWith("body");
        assertThat(found.paragraphs().stream().anyMatch(line.span()::overlaps))
                .as(words)
                .isEqualTo(body);
        if (line.kind().equals("dateline+body")) {
            assertThat(found.furniture())
                    .as(words)
                    .contains(new Furniture(text.trim(line.dateline()), Furniture.Kind.DATELINE));
        } else if (body) {
            assertThat(found.paragraphs()).as(words).contains(line.span());
        } else if (CERTAIN.contains(line.kind())) {
            assertThat(found.furniture())
                    .as(words)
                    .contains(new Furniture(
                            line.span(), Furniture.Kind.valueOf(line.kind().toUpperCase(Locale.ROOT))));
        }
    }

    private static List<String> rows(String page) throws IOException {
        try (InputStream in = PageStylesTest.class.getResourceAsStream("pages/" + page + ".tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
