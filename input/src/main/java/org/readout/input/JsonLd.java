package org.readout.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The article in a page's JSON-LD: the first object whose type ends in Article, Posting or Report. */
record JsonLd(JsonNode article) {

    /** Pages write line breaks and tabs into strings, which strict JSON forbids. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** Objects looked at in one page, so that a page of nothing but JSON-LD costs no more than another. */
    private static final int MOST_OBJECTS = 10_000;

    /** Parts of an article that are asked whether they are free. */
    private static final int MOST_PARTS = 100;

    /** @param scripts the page's scripts of JSON-LD */
    static JsonLd of(List<String> scripts) {
        for (String script : scripts) {
            Optional<JsonNode> article = parse(script).flatMap(JsonLd::find);
            if (article.isPresent()) {
                return new JsonLd(article.get());
            }
        }
        return new JsonLd(MissingNode.getInstance());
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JacksonException e) {
            // Broken metadata is missing metadata; the page itself can still be read.
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> find(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_OBJECTS; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(child -> {
                if (child.isContainer()) {
                    open.addLast(child);
                }
            });
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        return JsonNames.of(type).stream()
                .anyMatch(name -> name.endsWith("Article") || name.endsWith("Posting") || name.endsWith("Report"));
    }

    Optional<String> url() {
        return JsonNames.first(article.path("url"))
                .or(() -> JsonNames.first(article.path("@id")))
                .filter(url -> url.startsWith("http"));
    }

    Optional<String> publisher() {
        return JsonNames.first(article.path("publisher")).map(JsonLd::plain);
    }

    /** The headline; pages often write it with HTML's character references. */
    Optional<String> headline() {
        return JsonNames.first(article.path("headline")).map(JsonLd::plain);
    }

    List<String> authors() {
        return JsonNames.of(article.path("author")).stream().map(JsonLd::plain).toList();
    }

    Optional<String> language() {
        return JsonNames.first(article.path("inLanguage"));
    }

    Optional<String> published() {
        return JsonNames.first(article.path("datePublished"));
    }

    private static String plain(String text) {
        return Parser.unescapeEntities(text, false).replace('\u00a0', ' ').strip();
    }

    Optional<String> modified() {
        return JsonNames.first(article.path("dateModified"));
    }

    /** Whether all can read it, as "true" or "false"; false too where a part of it is not free. */
    Optional<String> free() {
        Optional<String> whole = flag(article.path("isAccessibleForFree"));
        JsonNode parts = article.path("hasPart");
        boolean closed =
                flag(parts.path("isAccessibleForFree")).filter("false"::equals).isPresent();
        for (int i = 0; i < Math.min(parts.size(), MOST_PARTS) && parts.isArray(); i++) {
            closed |= flag(parts.path(i).path("isAccessibleForFree"))
                    .filter("false"::equals)
                    .isPresent();
        }
        return closed && whole.isEmpty() ? Optional.of("false") : whole;
    }

    /** Pages write the value as a boolean, as "True", or as the address of schema.org's constant. */
    private static Optional<String> flag(JsonNode node) {
        String value = node.isBoolean() ? String.valueOf(node.asBoolean()) : node.isString() ? node.asString() : "";
        String word = value.substring(value.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return word.equals("true") || word.equals("false") ? Optional.of(word) : Optional.empty();
    }
}
