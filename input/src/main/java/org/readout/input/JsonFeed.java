package org.readout.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.engine.article.PublicationDate;
import tools.jackson.databind.JsonNode;

/**
 * A JSON Feed, version 1 or 1.1.
 *
 * @param place what messages call it
 */
record JsonFeed(String place, JsonNode feed) {

    private static final String VERSION = "https://jsonfeed.org/version/";

    static boolean is(JsonNode node) {
        return node.path("version").asString("").startsWith(VERSION)
                && node.path("items").isArray();
    }

    /** One or more: a feed without entries is a failure. */
    List<Reading> readings(Source source, Ids ids) {
        List<Reading> readings = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            try {
                readings.add(new Reading.Read(entry(item).article().withId(ids.unique(source.id()))));
            } catch (Unreadable e) {
                readings.add(new Reading.Failed(place + " entry " + (readings.size() + 1), e.reason()));
            }
        }
        return readings.isEmpty() ? List.of(new Reading.Failed(place, "the feed has no entries")) : readings;
    }

    private Entry entry(JsonNode item) {
        List<String> authors = Stream.of(
                        item.path("authors"), item.path("author"), feed.path("authors"), feed.path("author"))
                .map(JsonNames::of)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new Entry(
                text(item, "url", "external_url", "id").filter(url -> url.startsWith("http")),
                text(feed, "title"),
                text(item, "title"),
                authors,
                text(item, "language").or(() -> text(feed, "language")),
                text(item, "date_published").flatMap(PublicationDates::given).orElse(PublicationDate.UNKNOWN),
                text(item, "date_modified").flatMap(PublicationDates::day),
                text(item, "content_html", "content_text", "summary"));
    }

    private static Optional<String> text(JsonNode node, String... names) {
        return Stream.of(names)
                .map(name -> node.path(name).asString("").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
