package org.readout.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.readout.contract.StoriesJson;
import org.readout.engine.Readout;
import org.readout.engine.article.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout stories}: which articles tell of the same happening. */
@SuppressWarnings("FieldCanBeFinal") // the command line parser assigns them
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Which articles tell of the same happening, and which was copied or rewritten from which,"
                + " as JSON Lines: an article a line, in input order. Files are read whole and grouped once; standard"
                + " input and --follow give each article's story as it arrives, in order of arrival.",
        footer = {
            "",
            "Examples:",
            "  readout stories reports/",
            "  tail -f feed.jsonl | readout stories --follow -",
            "  readout stories week.jsonl | jq -r '[.story, .id] | @tsv' | sort",
            "",
            "Exit status: 0 all well, 1 some input could not be read, 2 wrong usage."
        })
final class StoriesCommand implements Callable<Integer> {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--follow",
            description =
                    "Print each article's story as it arrives, and a further line for each article that a later one"
                        + " moves to another story: was, and correction merge or split; the last line of an id holds.")
    private boolean follow;

    @Override
    public Integer call() {
        ArticleSource source = input.source();
        Set<String> ids = new HashSet<>();
        if (follow || input.isStream()) {
            output.write(out -> {
                Following following = new Following(out, follow);
                source.each(article -> {
                    ids.add(article.id());
                    following.add(article);
                });
                following.end();
            });
        } else {
            List<Article> articles = source.all();
            articles.forEach(article -> ids.add(article.id()));
            output.write(out -> Readout.stories(articles).forEach(placement -> StoriesJson.write(placement, out)));
        }
        input.checkPublished(List.copyOf(ids));
        return source.status();
    }
}
