package org.readout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The front door of the command line. */
@Command(
        name = "readout",
        version = "readout 0.1.0",
        mixinStandardHelpOptions = true,
        description = {"Many reports of one happening in, one sourced record out.", ""},
        subcommands = {
            BriefCommand.class,
            ContactsCommand.class,
            ExplainCommand.class,
            ExtractCommand.class,
            StoriesCommand.class,
            DemoCommand.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  readout demo                              brief the bundled samples",
            "  readout brief reports/                    one brief of a folder, on the terminal",
            "  readout brief reports/ -o brief.html      the same as one offline page",
            "  readout contacts reports/                 who called or met whom, a line each",
            "  readout extract page.html | jq .actors    what one article says",
            "  source <(readout completion)              completion for bash and zsh",
            "",
            "Exit status: 0 all well, 1 some input could not be read or the output not written, 2 wrong usage."
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        StandardOutput out = StandardOutput.ofProcess();
        System.setOut(out);
        System.exit(written(out, run(arguments)));
    }

    /** The exit status once it is known whether all that was printed, help included, has been written. */
    static int written(StandardOutput out, int status) {
        if (out.fault().isEmpty()) {
            return status;
        }
        if (out.isClosedPipe()) {
            return StandardOutput.CLOSED_PIPE;
        }
        if (status == CommandLine.ExitCode.OK) {
            System.err.println("readout: "
                    + OutputOption.refused(out.fault().orElseThrow()).getMessage());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Runs one command line and gives its exit status. */
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion.setCommandName("completion");
        completion.getCommandSpec().usageMessage().description("Print a completion script for bash and zsh.");
        line.addSubcommand("completion", completion);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.OUT.colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.clamp(Terminal.columns(), 60, 100));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Main::wrongUsage);
        line.setExecutionExceptionHandler(Main::failed);
        return line.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    }

    private static int wrongUsage(CommandLine.ParameterException fault, String[] arguments) {
        CommandLine line = fault.getCommandLine();
        line.getErr()
                .println("readout: "
                        + String.valueOf(fault.getMessage()).lines().findFirst().orElse("wrong usage"));
        CommandLine.UnmatchedArgumentException.printSuggestions(fault, line.getErr());
        line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
        if (System.out instanceof StandardOutput out && out.isClosedPipe()) {
            // Whoever read has seen enough.
            return StandardOutput.CLOSED_PIPE;
        }
        line.getErr().println("readout: " + (fault instanceof Refused ? fault.getMessage() : fault.toString()));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
