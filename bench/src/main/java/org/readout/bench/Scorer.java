package org.readout.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs a suite's scorer, a Python script whose first line of output is a JSON object of figures. */
public final class Scorer {

    private static final JsonMapper JSON = new JsonMapper();

    private Scorer() {}

    /**
     * The figures, those of inner objects as {@code outer.inner}.
     *
     * @throws IOException if the scorer cannot be run or refuses the output; the message holds its own words
     */
    public static Map<String, Double> score(Suite suite, Path output) throws IOException {
        Process process = new ProcessBuilder(
                        "python3", suite.scorer().toString(), suite.gold().toString(), output.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!printed.startsWith("{")) {
            throw new IOException(suite.scorer() + " gave no figures: "
                    + printed.lines().findFirst().orElse("nothing"));
        }
        Map<String, Double> figures = new TreeMap<>();
        flatten("", JSON.readTree(printed.lines().findFirst().orElseThrow()), figures);
        return figures;
    }

    private static void flatten(String prefix, JsonNode node, Map<String, Double> figures) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = prefix + field.getKey();
            if (field.getValue().isObject()) {
                flatten(name + ".", field.getValue(), figures);
            } else if (field.getValue().isNumber()) {
                figures.put(name, field.getValue().asDouble());
            }
        }
    }
}
