package org.readout.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.readout.contract.ArticleJson;
import org.readout.engine.analysis.ReadArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout extract}: what each article says. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "What each article says, as JSON Lines: an article a line, in input order.",
        footer = {
            "",
            "Examples:",
            "  readout extract report.txt",
            "  readout extract pages/ -o pages.jsonl",
            "  cat articles.jsonl | readout extract - | jq -c '.statements[]'",
            "",
            "Exit status: 0 all well, 1 some input could not be read or the output not written, 2 wrong usage."
        })
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Override
    public Integer call() {
        ArticleSource source = input.source();
        Analysis analysis = new Analysis(source);
        LocalDate asOf = input.asOf();
        Set<String> ids = new HashSet<>();
        output.write(out -> source.batches(batch -> {
            for (ReadArticle read : analysis.read(batch)) {
                ids.add(read.article().id());
                analysis.extract(read, asOf).ifPresent(analysed -> ArticleJson.write(analysed, out));
            }
            OutputOption.flush(out);
        }));
        input.checkPublished(List.copyOf(ids));
        return source.status();
    }
}
