package org.readout.bench;

import java.util.concurrent.Callable;
import org.readout.bench.derivation.DerivationsBenchmark;
import org.readout.bench.dispute.DisputesBenchmark;
import org.readout.bench.learn.LearnCommand;
import org.readout.bench.learn.RowsCommand;
import org.readout.bench.page.PagesBenchmark;
import org.readout.bench.peer.PeersBenchmark;
import org.readout.bench.stream.StoriesBenchmark;
import org.readout.bench.wording.WordingsBenchmark;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code readout bench}: lists the benchmarks; each is a subcommand. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {"Measures quality and speed on texts of our own and on made streams; no floors, no verdict.", ""
        },
        subcommands = {
            DerivationsBenchmark.class,
            DisputesBenchmark.class,
            LearnCommand.class,
            StoriesBenchmark.class,
            PagesBenchmark.class,
            PeersBenchmark.class,
            RowsCommand.class,
            WordingsBenchmark.class
        },
        synopsisSubcommandLabel = "NAME",
        footer = {
            "",
            "Examples:",
            "  readout bench NAME --help",
            "  readout bench NAME --out figures",
            "",
            "Exit status: 0 measured, 1 it could not be, 2 wrong usage."
        })
final class BenchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // the command line parser assigns it
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(System.out, CommandLine.Help.Ansi.OFF);
        return CommandLine.ExitCode.OK;
    }
}
