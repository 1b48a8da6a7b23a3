package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.engine.article.Article;
import org.readout.engine.brief.Brief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout brief}: one sourced record of many reports. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "One sourced record of many reports: who called or met whom, when and over which channel;"
                + " what each side said, in which words; what is planned next; where outlets agree and differ.",
        footer = {
            "",
            "Examples:",
            "  readout brief reports/",
            "  readout brief reports/ -o brief.html        one offline page",
            "  readout brief reports/ --format json | jq '.stories[0].contacts'",
            "  readout brief a.txt b.html --published a=2025-09-10 --as-of 2025-12-31",
            "",
            "Exit status: 0 all well, 1 some input could not be read, 2 wrong usage."
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

    @Override
    public Integer call() {
        ArticleSource source = input.source();
        Analysis analysis = new Analysis(source);
        List<Article> articles = source.all();
        input.checkPublished(articles.stream().map(Article::id).toList());
        Brief brief = analysis.brief(articles, input.asOf());
        Format chosen = format == null ? output.file().flatMap(Format::ofEnding).orElse(Format.TERMINAL) : format;
        output.write(out -> chosen.print(brief, out, output.file().isEmpty()));
        return source.status();
    }
}
