package org.readout.bench.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.engine.score.FeatureList;
import org.readout.engine.score.LinearModel;

/** What was learnt of a stage, as its {@code weights.tsv}. */
final class WeightFile {

    private static final String HEADER = """
        # The weights of this stage's scored decisions. Columns: decision, feature, weight, sign (+, -, free) that
        # features.tsv demands. A weight is in hundredths of a natural logarithm of odds: 69 doubles them. A candidate is
        # taken from its decision's threshold on. Learnt from the rows of bench/labels/STAGE by L2 logistic regression, where
        # a decision has rows there; a feature whose weight came out against its sign weighs 0.
        # Written by `./readout bench learn STAGE`, which renews it to the bit; never change it by hand.
        """;

    private WeightFile() {}

    /** The lines of a file by decision, none where there is no file. */
    static SortedMap<String, List<String>> lines(Path file) throws IOException {
        SortedMap<String, List<String>> lines = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.computeIfAbsent(line.substring(0, line.indexOf('\t')), any -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        return lines;
    }

    /**
     * The file's text.
     *
     * @param weights of each model, by name
     * @param kept the lines of decisions that were not learnt, by name
     */
    static String text(
            String stage,
            FeatureList declared,
            SortedMap<String, Weights> weights,
            SortedMap<String, List<String>> kept) {
        StringBuilder text = new StringBuilder(HEADER.replace("STAGE", stage));
        kept.values().forEach(lines -> lines.forEach(line -> text.append(line).append('\n')));
        weights.forEach((model, learnt) -> {
            line(text, model, LinearModel.BASE, learnt.base(), "free");
            line(text, model, FeatureList.THRESHOLD, learnt.threshold(), "free");
            for (Map.Entry<String, Integer> weight : learnt.features().entrySet()) {
                String sign = declared.feature(model, weight.getKey())
                        .orElseThrow()
                        .sign()
                        .written();
                line(text, model, weight.getKey(), weight.getValue(), sign);
            }
        });
        return text.toString();
    }

    private static void line(StringBuilder text, String model, String feature, int weight, String sign) {
        text.append(model)
                .append('\t')
                .append(feature)
                .append('\t')
                .append(weight)
                .append('\t')
                .append(sign)
                .append('\n');
    }
}
