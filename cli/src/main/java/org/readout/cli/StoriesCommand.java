package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.readout.contract.StoriesJson;
import org.readout.engine.Readout;
import org.readout.engine.article.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout stories}: which articles tell of the same happening. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Which articles tell of the same happening, and which was copied or rewritten from which,"
                + " as JSON Lines: an article a line, in input order.",
        footer = {
            "",
            "Examples:",
            "  readout stories reports/",
            "  readout stories week.jsonl | jq -r '[.story, .id] | @tsv' | sort",
            "",
            "Exit status: 0 all well, 1 some input could not be read, 2 wrong usage."
        })
final class StoriesCommand implements Callable<Integer> {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Override
    public Integer call() {
        ArticleSource source = input.source();
        List<Article> articles = source.all();
        input.checkPublished(articles.stream().map(Article::id).toList());
        output.write(out -> Readout.stories(articles).forEach(placement -> StoriesJson.write(placement, out)));
        return source.status();
    }
}
