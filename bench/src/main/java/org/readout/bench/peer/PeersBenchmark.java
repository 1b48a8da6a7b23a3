package org.readout.bench.peer;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.bench.Benchmark;
import org.readout.bench.Scorer;
import org.readout.bench.Suite;
import org.readout.bench.Table;
import org.readout.cli.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code readout bench peers}: other programs on the development data, beside Readout, by the data's own scorers. */
@Command(
        name = "peers",
        description = "Other programs on the development data, scored as Readout is, in the same run (minutes).")
@SuppressWarnings("FieldCanBeFinal") // the command line parser assigns them
public final class PeersBenchmark extends Benchmark {

    private static final JsonMapper JSON = new JsonMapper();

    @Option(
            names = "--shared",
            paramLabel = "DIR",
            description = "The folder that holds data/ and eval/; default: ${DEFAULT-VALUE}.",
            defaultValue = "../shared")
    private Path shared = Path.of("../shared");

    @Override
    protected Table measure(Path out) throws IOException {
        Path home = Path.of(System.getProperty("readout.home", "."));
        Table table = new Table("suite", "figure", "program", "value", "seconds");
        for (Suite suite : Suite.all(shared, home)) {
            List<Peer> peers = Peer.ALL.stream()
                    .filter(peer -> peer.suite().equals(suite.name()))
                    .toList();
            if (peers.isEmpty()) {
                continue;
            }
            if (!suite.missing().isEmpty()) {
                throw new IOException(suite.name() + " cannot be run, missing " + suite.missing());
            }
            Path ours = out.resolve(suite.name() + "-readout.jsonl");
            long start = System.nanoTime();
            Main.run(suite.arguments(ours).toArray(String[]::new));
            rows(table, suite, "Readout", ours, start);
            for (Peer peer : peers) {
                Path theirs = out.resolve(suite.name() + "-peer.jsonl");
                long begun = System.nanoTime();
                analyse(suite.input(), peer.load().get(), theirs);
                rows(table, suite, peer.name(), theirs, begun);
            }
        }
        return table;
    }

    private static void rows(Table table, Suite suite, String program, Path output, long start) throws IOException {
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, Double> figures = Scorer.score(suite, output);
        suite.figures()
                .keySet()
                .forEach(figure -> table.row(
                        suite.name(), figure, program, figures.getOrDefault(figure, 0.0), Math.round(seconds)));
    }

    private static void analyse(Path input, Peer.Analyser analyser, Path output) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<String> articles = Files.lines(input)) {
            articles.filter(line -> !line.isBlank()).forEach(lines::add);
        }
        try (Writer writer = Files.newBufferedWriter(output)) {
            for (String line : lines) {
                JsonNode article = JSON.readTree(line);
                ObjectNode found = JSON.createObjectNode();
                found.put("id", article.path("id").asString());
                found.put("text", article.path("text").asString());
                analyser.analyse(article, found);
                writer.write(JSON.writeValueAsString(found));
                writer.write('\n');
            }
        }
    }
}
