package org.readout.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    static JsonLd of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonNode> article = parse(script.data()).flatMap(JsonLd::find);
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
        return JsonNames.first(article.path("publisher"));
    }

    Optional<String> headline() {
        return JsonNames.first(article.path("headline"));
    }

    List<String> authors() {
        return JsonNames.of(article.path("author"));
    }

    Optional<String> language() {
        return JsonNames.first(article.path("inLanguage"));
    }

    Optional<String> published() {
        return JsonNames.first(article.path("datePublished"));
    }
}
