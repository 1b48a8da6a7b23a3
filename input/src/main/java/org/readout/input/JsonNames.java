package org.readout.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Names as JSON and JSON-LD give them: a string, an object with a {@code name}, or a list of such. */
final class JsonNames {

    private JsonNames() {}

    static List<String> of(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each -> name(each).ifPresent(names::add));
        } else {
            name(node).ifPresent(names::add);
        }
        return List.copyOf(names);
    }

    static Optional<String> first(JsonNode node) {
        return of(node).stream().findFirst();
    }

    private static Optional<String> name(JsonNode node) {
        JsonNode name = node.isObject() ? node.path("name") : node;
        if (name.isArray() && !name.isEmpty()) {
            name = name.get(0);
        }
        return name.isString()
                ? Optional.of(name.asString().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
