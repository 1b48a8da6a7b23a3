package org.readout.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout eval}: the quality gate. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Scores the command on development data and compares with the floors in bench/floors.tsv.",
        footer = {
            "",
            "Examples:",
            "  readout eval ../shared",
            "  readout eval ../shared --suite seeds --suite times",
            "  readout eval ../shared --update                       raise the floors to what is reached",
            "",
            "Exit status: 0 no floor is broken, 1 one is or a suite could not be run, 2 wrong usage."
        })
@SuppressWarnings("FieldCanBeFinal") // the command line parser assigns them
final class EvalCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SHARED", description = "The folder that holds gold/, seeds/, data/ and eval/.")
    private Path shared = Path.of("../shared");

    @Option(names = "--suite", paramLabel = "NAME", description = "Only this suite; may be given again.")
    private Set<String> only = new HashSet<>();

    @Option(names = "--update", description = "Raise floors to the figures reached, and set those that are missing.")
    private boolean update;

    @Option(names = "--allow-regression", description = "With --update: lower floors too.")
    private boolean allowRegression;

    @Option(names = "--keep", paramLabel = "DIR", description = "Keep what the command printed in this folder.")
    private Path keep = Path.of("");

    private boolean broken;

    @Override
    public Integer call() throws IOException {
        Path home = Path.of(System.getProperty("readout.home", "."));
        Floors floors = Floors.read(home.resolve("bench/floors.tsv"));
        Path folder = keep.toString().isEmpty() ? Files.createTempDirectory("readout-eval") : keep;
        Files.createDirectories(folder);
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT, "%-16s %-28s %7s %7s %7s  %s%n", "suite", "figure", "now", "floor", "target", "verdict");
        int suites = 0;
        for (Suite suite : Suite.all(shared, home)) {
            if (only.isEmpty() || only.contains(suite.name())) {
                run(suite, floors, folder).forEach(out::println);
                suites++;
            }
        }
        if (suites == 0) {
            System.err.println("readout eval: no suite is called " + String.join(" or ", only));
            return CommandLine.ExitCode.USAGE;
        }
        if (update) {
            floors.write();
        }
        return broken ? 1 : 0;
    }

    private List<String> run(Suite suite, Floors floors, Path folder) throws IOException {
        if (!suite.missing().isEmpty()) {
            broken = true;
            return List.of(suite.name() + ": cannot be run, missing " + suite.missing());
        }
        Path output = folder.resolve(suite.name() + ".json");
        long start = System.nanoTime();
        int status = org.readout.cli.Main.run(suite.arguments(output).toArray(String[]::new));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            broken = true;
            return List.of(suite.name() + ": the command ended with status " + status);
        }
        List<String> rows = new ArrayList<>();
        Map<String, Double> figures = Scorer.score(suite, output);
        String fingerprint = Floors.fingerprint(suite.gold());
        suite.figures()
                .forEach((figure, target) ->
                        rows.add(row(suite, figure, figures.getOrDefault(figure, 0.0), target, floors, fingerprint)));
        rows.set(0, rows.getFirst() + String.format(Locale.ROOT, "  (%.1f s)", seconds));
        return rows;
    }

    private String row(Suite suite, String figure, double now, double target, Floors floors, String fingerprint) {
        OptionalDouble floor = floors.floor(suite.name(), figure);
        boolean below = floor.isPresent() && now < floor.getAsDouble() - Floors.EPSILON;
        boolean stale = floors.stale(suite.name(), figure, fingerprint);
        boolean settled = update;
        if (update && (floor.isEmpty() || now > floor.getAsDouble() || (below && allowRegression) || stale)) {
            floors.set(suite.name(), figure, now, fingerprint);
        } else if (below || stale || floor.isEmpty()) {
            broken = true;
            settled = false;
        }
        String verdict = below ? "BROKEN" : now >= target - Floors.EPSILON ? "target met" : "";
        if (settled) {
            return verdict(suite, figure, now, floor, target, verdict);
        }
        if (stale) {
            verdict += " the gold has changed since the floor was set: run with --update";
        } else if (floor.isEmpty()) {
            verdict += " no floor is set: run with --update";
        }
        return verdict(suite, figure, now, floor, target, verdict);
    }

    private static String verdict(
            Suite suite, String figure, double now, OptionalDouble floor, double target, String verdict) {
        return String.format(
                Locale.ROOT,
                "%-16s %-28s %7.3f %7s %7.3f  %s",
                suite.name(),
                figure,
                now,
                floor.isPresent() ? String.format(Locale.ROOT, "%.3f", floor.getAsDouble()) : "-",
                target,
                verdict.strip());
    }
}
