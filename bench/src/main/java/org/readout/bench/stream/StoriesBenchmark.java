package org.readout.bench.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.readout.bench.Benchmark;
import org.readout.bench.Table;
import org.readout.bench.stream.LineChart.Line;
import org.readout.bench.stream.LineChart.Point;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout bench stories}: speed, memory and fit on made streams of several sizes. */
@Command(
        name = "stories",
        description = {
            "Grouping of made streams, a month of news each: articles a second, cost of one in the full window",
            "compared with the smallest stream's, memory, B-cubed against the known stories; beside a plain TF-IDF"
                    + " pass."
        })
public final class StoriesBenchmark extends Benchmark {

    private static final long SEED = 20310101;
    private static final int WARM_UP = 2000;

    @Option(
            names = "--articles",
            paramLabel = "N",
            split = ",",
            defaultValue = "10000,100000",
            description = "Articles of each stream, the smallest first; default: ${DEFAULT-VALUE}.")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--only",
            paramLabel = "WHAT",
            split = ",",
            description = "Of stories, copies and TF-IDF only these.")
    private List<String> only = List.of();

    private record Measured(String what, int articles, Run run) {

        String name() {
            return what + ", " + String.format(Locale.ROOT, "%,d", articles);
        }
    }

    @Override
    protected Table measure(Path out) throws IOException {
        Map<String, Supplier<Run.Grouping>> groupings = new LinkedHashMap<>();
        groupings.put("stories", Run.Stories::new);
        groupings.put("copies", Run.Copies::new);
        groupings.put("TF-IDF", Run.Peer::new);
        if (!only.isEmpty()) {
            groupings.keySet().retainAll(only);
        }
        groupings.values().forEach(grouping -> Run.of(WARM_UP, SEED + 1, grouping.get()));
        List<Measured> runs = new ArrayList<>();
        for (int articles : sizes) {
            groupings.forEach((name, grouping) -> {
                Run run = Run.of(articles, SEED, grouping.get());
                runs.add(new Measured(name, articles, run));
                System.err.printf(
                        Locale.ROOT, "%s, %,d: %.3f ms CPU an article late in it%n", name, articles, run.lateCost());
            });
        }
        Path picture = out.resolve("stories.svg");
        Files.writeString(picture, picture(runs));
        System.out.println("picture: " + picture);
        return table(runs);
    }

    private static Table table(List<Measured> runs) {
        Table table =
                new Table("stream", "articles/s", "CPU ms late", "of smallest", "MB live", "B3 P", "B3 R", "B3 F1");
        for (Measured each : runs) {
            double smallest = runs.stream()
                    .filter(other -> other.what().equals(each.what()))
                    .findFirst()
                    .orElse(each)
                    .run()
                    .lateCost();
            Run run = each.run();
            table.row(
                    each.name(),
                    Math.round(run.articlesPerSecond()),
                    run.lateCost(),
                    run.lateCost() / smallest,
                    Math.round(run.mostMemory()),
                    run.fit().precision(),
                    run.fit().recall(),
                    run.fit().f1());
        }
        return table;
    }

    private static String picture(List<Measured> runs) {
        LineChart chart = new LineChart("share of the stream, percent");
        chart.panel(
                "Cost of an article, milliseconds",
                runs.stream()
                        .map(each -> new Line(each.name(), shares(each.run().costs())))
                        .toList());
        chart.panel(
                "Memory in use, megabytes",
                runs.stream()
                        .map(each -> new Line(each.name(), shares(each.run().memory())))
                        .toList());
        return chart.svg();
    }

    private static List<Point> shares(List<Point> points) {
        double whole = points.getLast().x();
        return points.stream()
                .map(point -> new Point(100 * point.x() / whole, point.y()))
                .toList();
    }
}
