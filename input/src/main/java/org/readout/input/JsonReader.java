package org.readout.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one JSON document: a JSON Feed, an article as in JSON Lines, or a list of articles; or else JSON Lines. */
final class JsonReader implements ArticleSource {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Source source;
    private final Ids ids;
    private final Limits limits;
    private final Deque<Reading> waiting = new ArrayDeque<>();
    private Optional<JsonLinesReader> lines = Optional.empty();
    private boolean read;

    JsonReader(Source source, Ids ids, Limits limits) {
        this.source = source;
        this.ids = ids;
        this.limits = limits;
    }

    @Override
    public Optional<Reading> next() throws IOException, Unreadable {
        if (!read) {
            read = true;
            read(source.bytes(limits.document()));
        }
        return lines.isPresent() ? lines.get().next() : Optional.ofNullable(waiting.poll());
    }

    private void read(byte[] bytes) throws Unreadable {
        JsonNode document;
        try {
            document = JSON.readTree(Decoder.decode(bytes, Optional.empty()));
        } catch (JacksonException e) {
            Source again =
                    new Source(source.name(), source.id(), Format.JSON_LINES, () -> new ByteArrayInputStream(bytes));
            lines = Optional.of(new JsonLinesReader(again, ids, limits));
            return;
        }
        if (JsonFeed.is(document)) {
            waiting.addAll(new JsonFeed(source.name(), document).readings(source, ids));
        } else if (document.isArray()) {
            document.forEach(each -> waiting.add(reading(source.name() + " entry " + (waiting.size() + 1), each)));
        } else {
            waiting.add(reading(source.name(), document));
        }
        if (waiting.isEmpty()) {
            throw new Unreadable("the list is empty; give one with an article in it");
        }
    }

    private Reading reading(String place, JsonNode fields) {
        JsonArticle given = new JsonArticle(fields);
        try {
            Optional<String> id = given.id();
            return new Reading.Read(
                    given.article().withId(id.isPresent() ? ids.given(id.get()) : ids.unique(source.id())));
        } catch (Unreadable e) {
            return new Reading.Failed(place, e.reason());
        }
    }

    @Override
    public void close() throws IOException {
        if (lines.isPresent()) {
            lines.get().close();
        }
    }
}
