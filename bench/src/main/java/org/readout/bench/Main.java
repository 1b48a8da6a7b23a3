package org.readout.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What measures Readout and is no part of what is shipped: {@code readout eval} and {@code readout bench}. */
@Command(
        name = "readout",
        mixinStandardHelpOptions = true,
        description = "Measures Readout.",
        subcommands = {EvalCommand.class, BenchCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
