package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * One benchmark, a subcommand of {@code readout bench} that stands in the list of {@link BenchCommand}. It gives a
 * table, which is printed and written to {@code NAME.tsv}; what else it has to show it writes into the same folder.
 * Nothing is asserted: figures of time hang on the machine.
 */
@Command(mixinStandardHelpOptions = true)
public abstract class Benchmark implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for figures and pictures; default: ${DEFAULT-VALUE}.",
            defaultValue = "target/bench")
    private Path folder = Path.of("target/bench");

    /**
     * Measures.
     *
     * @param out an existing folder
     */
    protected abstract Table measure(Path out) throws IOException;

    @Override
    public final Integer call() throws IOException {
        Files.createDirectories(folder);
        Table table = measure(folder);
        Path figures = folder.resolve((spec == null ? "bench" : spec.name()) + ".tsv");
        Files.writeString(figures, table.tsv());
        System.out.print(table.text());
        System.out.println("figures: " + figures);
        return 0;
    }
}
