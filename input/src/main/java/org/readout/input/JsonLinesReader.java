package org.readout.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.readout.engine.article.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an article a line, as it comes: {@code id}, {@code url}, {@code publisher}, {@code headline},
 * {@code datePublished}, {@code author}, {@code inLanguage}, and {@code text} or {@code html}; all but the last may be
 * missing. A line may hold a JSON Feed. A bad line costs itself and no other. Blank lines are passed over.
 */
final class JsonLinesReader implements ArticleSource {

    private static final JsonMapper JSON = new JsonMapper();

    private final Source source;
    private final Ids ids;
    private final Limits limits;
    private Optional<Lines> lines = Optional.empty();
    /** Further articles of the line that was read last. */
    private final Deque<Reading> waiting = new ArrayDeque<>(1);

    private boolean empty = true;

    JsonLinesReader(Source source, Ids ids, Limits limits) {
        this.source = source;
        this.ids = ids;
        this.limits = limits;
    }

    @Override
    public Optional<Reading> next() throws IOException, Unreadable {
        if (!waiting.isEmpty()) {
            return Optional.of(waiting.pop());
        }
        Lines all = open();
        for (Optional<byte[]> line = all.next(); line.isPresent(); line = all.next()) {
            if (!isBlank(line.get())) {
                empty = false;
                waiting.addAll(readings(all, line.get()));
                return Optional.of(waiting.pop());
            }
        }
        if (empty) {
            empty = false;
            throw new Unreadable("it is empty; give a file with an article on each line");
        }
        return Optional.empty();
    }

    private Lines open() throws IOException {
        if (lines.isEmpty()) {
            lines = Optional.of(new Lines(source.opener().open(), limits.line()));
        }
        return lines.get();
    }

    /** The article of a line, or the articles of the feed that it holds. */
    private List<Reading> readings(Lines all, byte[] line) {
        String place = source.name() + " line " + all.number();
        try {
            if (all.wasTooLong()) {
                throw new Unreadable(
                        "the line is longer than " + Limits.megabytes(limits.line()) + ", the limit of one article");
            }
            JsonNode given = parse(line);
            return JsonFeed.is(given)
                    ? new JsonFeed(place, given).readings(source, ids)
                    : List.of(new Reading.Read(article(given)));
        } catch (Unreadable e) {
            return List.of(new Reading.Failed(place, e.reason()));
        }
    }

    private Article article(JsonNode fields) throws Unreadable {
        JsonArticle given = new JsonArticle(fields);
        Optional<String> id = given.id();
        return given.article().withId(id.isPresent() ? ids.given(id.get()) : ids.unique(source.id()));
    }

    private static JsonNode parse(byte[] line) throws Unreadable {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            // Rare enough to be read twice: a line in another charset, or one that is damaged.
            return parse(Decoder.decode(line, Optional.empty()));
        }
    }

    private static JsonNode parse(String line) throws Unreadable {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new Unreadable("it is not valid JSON at column "
                    + (e.getLocation() == null ? 1 : e.getLocation().getColumnNr())
                    + "; each line must be one article");
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        if (lines.isPresent()) {
            lines.get().close();
        }
    }
}
