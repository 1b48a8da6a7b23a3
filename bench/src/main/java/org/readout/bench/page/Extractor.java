package org.readout.bench.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.readout.engine.article.Article;
import org.readout.engine.body.Body;
import org.readout.engine.body.BodyFinder;
import org.readout.input.ArticleReader;
import org.readout.input.Reading;

/** Finds the article's text in the file of a page. */
sealed interface Extractor {

    List<Extractor> ALL = List.of(new Own(), new Readability());

    String name();

    String text(Path page);

    /** This program. */
    final class Own implements Extractor {

        private final BodyFinder bodies = new BodyFinder();

        @Override
        public String name() {
            return "readout";
        }

        @Override
        public String text(Path page) {
            try (Stream<Reading> readings =
                    ArticleReader.read(List.of(page.toString()), InputStream.nullInputStream())) {
                return readings.map(reading -> switch (reading) {
                            case Reading.Read(Article article) -> text(article, bodies.find(article));
                            case Reading.Failed failed -> "";
                        })
                        .collect(Collectors.joining("\n"));
            }
        }

        private static String text(Article article, Body body) {
            return body.paragraphs().stream().map(article.text()::slice).collect(Collectors.joining("\n"));
        }
    }

    /** Readability4J: Mozilla's Readability, the reader view of browsers, in Kotlin. */
    final class Readability implements Extractor {

        @Override
        public String name() {
            return "readability4j";
        }

        @Override
        public String text(Path page) {
            try {
                String html = new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
                String text = new Readability4J("https://pages.example/", html)
                        .parse()
                        .getTextContent();
                return text == null ? "" : text;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
