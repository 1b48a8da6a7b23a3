package org.readout.bench.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.bench.Benchmark;
import org.readout.bench.Table;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.score.FeatureList;
import org.readout.engine.score.LinearModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout bench learn}: renews the weights of scored decisions. */
@Command(
        name = "learn",
        description = {
            "Learns the weights of scored decisions from the rows in bench/labels, and measures them on groups held"
                    + " out.",
            "Writes engine/src/main/resources/org/readout/engine/STAGE/weights.tsv, the same bytes for the same rows."
        })
public final class LearnCommand extends Benchmark {

    @Parameters(paramLabel = "STAGE", arity = "0..*", description = "Only these of the folders of bench/labels.")
    private final List<String> only = new ArrayList<>();

    @Option(names = "--groups", description = "A line for each month or outlet, too.")
    private boolean groups;

    @Option(names = "--dry", description = "Measure and leave the weights as they are.")
    private boolean dry;

    @Override
    protected Table measure(Path out) throws IOException {
        Path home = Path.of(System.getProperty("readout.home", "."));
        Table table = CrossValidation.table();
        for (Path labels : stages(home.resolve("bench/labels"))) {
            String stage = labels.getFileName().toString();
            if (only.isEmpty() || only.contains(stage)) {
                Path resources = home.resolve("engine/src/main/resources/org/readout/engine")
                        .resolve(stage);
                FeatureList declared = declared(resources.resolve(FeatureList.FILE));
                List<FeatureRow> rows = FeatureRow.read(labels);
                for (Decision decision : Decision.of(declared, rows)) {
                    new CrossValidation(declared, groups).measure(decision, table);
                }
                if (!dry) {
                    Path file = resources.resolve(LinearModels.FILE);
                    Files.writeString(file, weights(stage, declared, rows, WeightFile.lines(file)));
                }
            }
        }
        return table;
    }

    private static List<Path> stages(Path labels) throws IOException {
        try (Stream<Path> found = Files.list(labels)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The declarations of a stage, from its source. */
    static FeatureList declared(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return FeatureList.of(WordList.read(file.toString(), reader));
        }
    }

    /**
     * The text of a stage's weights; what was dropped against its sign is told on standard error.
     *
     * @param before the lines of the weights so far, by decision: those of a decision without rows stay
     */
    static String weights(
            String stage, FeatureList declared, List<FeatureRow> rows, SortedMap<String, List<String>> before) {
        SortedMap<String, Weights> weights = new TreeMap<>();
        for (Decision decision : Decision.of(declared, rows)) {
            weights.putAll(decision.learn(declared, decision.rows()));
        }
        weights.forEach((model, learnt) -> {
            if (!learnt.dropped().isEmpty()) {
                System.err.println(
                        model + ": against their sign and without weight: " + String.join(", ", learnt.dropped()));
            }
        });
        SortedMap<String, List<String>> kept = new TreeMap<>(before);
        kept.keySet().retainAll(declared.decisions());
        kept.keySet().removeAll(weights.keySet());
        return WeightFile.text(stage, declared, weights, kept);
    }
}
