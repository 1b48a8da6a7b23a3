package org.readout.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.readout.engine.article.Article;
import org.readout.input.language.TextLanguage;

/**
 * Files, folders and standard input to articles.
 *
 * <pre>{@code
 * try (Stream<Reading> readings = ArticleReader.read(List.of("reports"), System.in)) {
 *     readings.forEach(reading -> System.out.println(switch (reading) {
 *         case Reading.Read(Article article) -> article.id();
 *         case Reading.Failed(String source, String reason) -> source + ": " + reason;
 *     }));
 * }
 * }</pre>
 */
public final class ArticleReader {

    private ArticleReader() {}

    /**
     * Reads the input, one article at a time, in order. Bad input costs its own article and no other: it comes as
     * {@link Reading.Failed} in its place.
     *
     * @param inputs files and folders, or {@code -} for standard input; a folder is read whole with the folders in it,
     *     in name order, passing over hidden files and files of other kinds
     * @param standardInput what {@code -} reads: any of the formats, told by how it begins
     * @return lazily; ids are unique; close it when it is not read to its end
     */
    public static Stream<Reading> read(List<String> inputs, InputStream standardInput) {
        return read(inputs, standardInput, Limits.DEFAULT);
    }

    static Stream<Reading> read(List<String> inputs, InputStream standardInput, Limits limits) {
        return stream(new Inputs(inputs, standardInput)::next, limits);
    }

    static Stream<Reading> read(Source source, Limits limits) {
        Iterator<Inputs.Entry> only =
                List.<Inputs.Entry>of(new Inputs.Found(source)).iterator();
        return stream(() -> only.hasNext() ? Optional.of(only.next()) : Optional.empty(), limits);
    }

    private static Stream<Reading> stream(Supplier<Optional<Inputs.Entry>> inputs, Limits limits) {
        Readings readings = new Readings(inputs, limits);
        return StreamSupport.stream(readings, false).onClose(readings::close);
    }

    /** Steps through the sources; a flat-mapped stream would hold all articles of a source at once. */
    private static final class Readings extends Spliterators.AbstractSpliterator<Reading> {

        private final Supplier<Optional<Inputs.Entry>> inputs;
        private final Limits limits;
        private final Ids ids = new Ids();
        private final Deque<Open> open = new ArrayDeque<>(1);

        /** @param declares who says which language an article is in */
        private record Open(String name, ArticleSource articles, TextLanguage.Source declares) {}

        Readings(Supplier<Optional<Inputs.Entry>> inputs, Limits limits) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.inputs = inputs;
            this.limits = limits;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Reading> action) {
            Optional<Reading> reading = next();
            reading.ifPresent(action);
            return reading.isPresent();
        }

        private Optional<Reading> next() {
            while (true) {
                if (open.isEmpty()) {
                    Optional<Inputs.Entry> entry = inputs.get();
                    if (entry.isEmpty()) {
                        return Optional.empty();
                    }
                    switch (entry.get()) {
                        case Inputs.Found(Source source) -> open.push(open(source));
                        case Inputs.Missing(Reading.Failed failed) -> {
                            return Optional.of(failed);
                        }
                    }
                }
                Optional<Reading> reading = nextOfSource(open.element());
                if (reading.isPresent()) {
                    return reading;
                }
                close();
            }
        }

        private Open open(Source source) {
            return new Open(
                    source.name(),
                    articles(source),
                    switch (source.format()) {
                        case JSON_LINES, JSON -> TextLanguage.Source.GIVEN;
                        case TEXT, HTML, FEED, WARC -> TextLanguage.Source.PAGE;
                    });
        }

        private static Reading inItsLanguage(Reading reading, TextLanguage.Source declares) {
            return switch (reading) {
                case Reading.Read(Article article) ->
                    new Reading.Read(article.withLanguage(
                            TextLanguage.of(article.text().original(), article.language(), declares)));
                case Reading.Failed failed -> failed;
            };
        }

        private ArticleSource articles(Source source) {
            return switch (source.format()) {
                case TEXT -> new SingleArticle(() -> TextReader.read(source, ids, limits));
                case HTML -> new SingleArticle(() -> HtmlReader.read(source, ids, limits));
                case JSON_LINES -> new JsonLinesReader(source, ids, limits);
                case JSON -> new JsonReader(source, ids, limits);
                case FEED -> new FeedReader(source, ids, limits);
                case WARC -> new WarcReader(source, ids, limits);
            };
        }

        private Optional<Reading> nextOfSource(Open source) {
            try {
                return source.articles().next().map(reading -> inItsLanguage(reading, source.declares()));
            } catch (Unreadable e) {
                return failed(source, e.reason());
            } catch (IOException e) {
                return failed(source, reason(e));
            } catch (UncheckedIOException e) {
                return failed(
                        source,
                        Optional.ofNullable(e.getCause())
                                .map(ArticleReader::reason)
                                .orElse("reading it failed"));
            }
        }

        private Optional<Reading> failed(Open source, String reason) {
            close();
            return Optional.of(new Reading.Failed(source.name(), reason));
        }

        void close() {
            while (!open.isEmpty()) {
                try {
                    open.pop().articles().close();
                } catch (IOException e) {
                    // Everything wanted from the source has been read; there is nothing to mend.
                }
            }
        }
    }

    /** One line for the user, in place of an exception's class and path. */
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no such file or folder; check the name";
            case AccessDeniedException denied -> "it may not be read; check its permissions";
            case CharacterCodingException coding -> "its bytes are no text; save it again as UTF-8";
            default ->
                "reading it failed: "
                        + Optional.ofNullable(e.getMessage())
                                .orElse(e.getClass().getSimpleName())
                                .replaceAll("\\s+", " ");
        };
    }
}
