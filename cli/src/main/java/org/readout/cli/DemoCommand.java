package org.readout.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.engine.brief.Brief;
import org.readout.render.Detail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code readout demo}: the main job on the bundled samples. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Brief the bundled samples to the terminal, and write the page readout-demo.html beside you.")
final class DemoCommand implements Callable<Integer> {

    private static final Path PAGE = Path.of("readout-demo.html");
    /** The samples give no year; the latest that fits and does not lie after this day is meant. */
    private static final LocalDate AS_OF = LocalDate.of(2013, 12, 31);

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        Path reports = Path.of(System.getProperty("readout.home", "."), "samples", "reports");
        PrintWriter err = Objects.requireNonNull(command).commandLine().getErr();
        ArticleSource source = new ArticleSource(List.of(reports.toString()), article -> article, err);
        Analysis analysis = new Analysis(source);
        Brief brief = analysis.engine().brief(analysis.read(source.all()), AS_OF);
        OutputOption.write(Optional.empty(), out -> Format.TERMINAL.print(brief, Detail.BRIEF, out, true));
        OutputOption.write(Optional.of(PAGE), out -> Format.HTML.print(brief, Detail.BRIEF, out, false));
        err.println();
        err.println("The same as one offline page: " + PAGE.toAbsolutePath());
        return source.status();
    }
}
