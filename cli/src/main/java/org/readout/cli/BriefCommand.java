package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.engine.article.Article;
import org.readout.engine.brief.Brief;
import org.readout.render.Detail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout brief}: one sourced record of many reports. */
@SuppressWarnings("FieldCanBeFinal") // the command line parser assigns them
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "One sourced record of many reports: who called or met whom, when and over which channel;"
                + " what each side said, in which words; what is planned next; where outlets agree and differ.",
        footer = {
            "",
            "Examples:",
            "  readout brief reports/",
            "  readout brief reports/ --full               all of the record, not only what is worth a first look",
            "  readout brief reports/ -o brief.html        one offline page",
            "  readout brief reports/ --format json | jq '.stories[0].contacts'",
            "  readout brief a.txt b.html --published a=2025-09-10 --as-of 2025-12-31",
            "",
            "Exit status: 0 all well, 1 some input could not be read or the output not written, 2 wrong usage."
        })
final class BriefCommand implements Callable<Integer> {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: by the ending of -o FILE, else terminal.")
    private @Nullable Format format;

    @Option(
            names = "--full",
            description = "On the terminal and in Markdown: all of the record, not only what fits a quarter of the"
                    + " reports' words (half, of fewer than five reports).")
    private boolean full;

    @Option(
            names = "--evidence",
            description = "On the terminal and in Markdown: cite the characters of each place, as [1:933-947], in place"
                    + " of the report's number.")
    private boolean evidence;

    @Override
    public Integer call() {
        ArticleSource source = input.source();
        Analysis analysis = new Analysis(source);
        List<Article> articles = source.all();
        input.checkPublished(articles.stream().map(Article::id).toList());
        Brief brief = analysis.brief(articles, input.asOf());
        Format chosen = format == null ? output.file().flatMap(Format::ofEnding).orElse(Format.TERMINAL) : format;
        output.write(out -> chosen.print(
                brief, new Detail(full, evidence), out, output.file().isEmpty()));
        return source.status();
    }
}
