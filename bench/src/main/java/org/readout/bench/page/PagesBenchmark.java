package org.readout.bench.page;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.bench.Benchmark;
import org.readout.bench.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code readout bench pages}: pages a second, and where there is a gold set, how well. */
@Command(
        name = "pages",
        description = "Articles found in pages: speed beside a peer, and F1 where --pages has a gold set beside it.")
public final class PagesBenchmark extends Benchmark {

    private static final double MILLION = 1e6;

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "Folder of .html files; gold is read from DIR-gold.json. Default: ../shared/data/pages-dev of"
                    + " the checkout, else made pages.")
    private @Nullable Path pages;

    @Option(names = "--threads", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.", defaultValue = "2")
    private int threads;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Times that each page is read; the fastest counts. Default: ${DEFAULT-VALUE}.",
            defaultValue = "20")
    private int rounds;

    /**
     * What one extractor did.
     *
     * @param texts of each page
     * @param median processor time of the median page, its fastest round, in milliseconds
     * @param perSecond pages of the whole set, the fastest round
     */
    private record Outcome(List<String> texts, double median, double perSecond) {}

    @Override
    protected Table measure(Path out) throws IOException {
        Path folder = pages != null
                ? pages
                : Path.of(System.getProperty("readout.home", ".")).resolve("../shared/data/pages-dev");
        List<Path> files = files(folder);
        List<Path> read = files.isEmpty() ? MadePages.write(out.resolve("pages")) : files;
        Optional<JsonNode> gold = files.isEmpty() ? Optional.empty() : gold(folder);
        Table table = new Table(
                "extractor",
                "pages",
                "F1",
                "precision",
                "recall",
                "median CPU ms",
                "a second, median page",
                "a second, whole set");
        for (Extractor extractor : Extractor.ALL) {
            Outcome outcome = run(extractor, read);
            Optional<RunScore> score = gold.map(pages -> score(pages, read, outcome.texts()));
            table.row(
                    extractor.name(),
                    read.size(),
                    score.<Object>map(RunScore::f1).orElse("-"),
                    score.<Object>map(RunScore::precision).orElse("-"),
                    score.<Object>map(RunScore::recall).orElse("-"),
                    outcome.median(),
                    Math.round(threads * 1000 / outcome.median()),
                    Math.round(outcome.perSecond()));
        }
        return table;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<JsonNode> gold(Path folder) throws IOException {
        Path gold = folder.resolveSibling(folder.getFileName() + "-gold.json");
        return Files.exists(gold) ? Optional.of(new JsonMapper().readTree(Files.readString(gold))) : Optional.empty();
    }

    private static RunScore score(JsonNode gold, List<Path> files, List<String> texts) {
        RunScore score = new RunScore();
        for (int i = 0; i < texts.size(); i++) {
            String id = files.get(i).getFileName().toString().replace(".html", "");
            if (gold.has(id)) {
                score.add(gold.path(id).path("articleBody").asString(""), texts.get(i));
            }
        }
        return score;
    }

    private Outcome run(Extractor extractor, List<Path> files) {
        String[] texts = new String[files.size()];
        long[] shortest = new long[files.size()];
        Arrays.fill(shortest, Long.MAX_VALUE);
        double best = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                List<Future<?>> open = new ArrayList<>();
                for (int i = 0; i < files.size(); i++) {
                    int page = i;
                    open.add(pool.submit(() -> {
                        long from = processorTime();
                        texts[page] = extractor.text(files.get(page));
                        shortest[page] = Math.min(shortest[page], processorTime() - from);
                    }));
                }
                open.forEach(PagesBenchmark::await);
                best = Math.max(best, files.size() * 1000 * MILLION / (System.nanoTime() - start));
            }
        }
        Arrays.sort(shortest);
        return new Outcome(List.of(texts), shortest[shortest.length / 2] / MILLION, best);
    }

    /** Of this thread: what other programs do on the machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void await(Future<?> page) {
        try {
            page.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a page was read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page could not be read", e.getCause());
        }
    }
}
