package org.readout.cli;

import java.io.OutputStream;
import java.util.ArrayList;
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
                + " as JSON Lines: an article a line, in input order. Files are read whole and grouped once (more than"
                + " 20,000 articles: in one pass, so put them in order of time); standard"
                + " input and --follow give each article's story as it arrives, in order of arrival.",
        footer = {
            "",
            "Examples:",
            "  readout stories reports/",
            "  tail -f feed.jsonl | readout stories --follow -",
            "  readout stories week.jsonl | jq -r '[.story, .id] | @tsv' | sort",
            "",
            "Exit status: 0 all well, 1 some input could not be read or the output not written, 2 wrong usage."
        })
final class StoriesCommand implements Callable<Integer> {

    /** Articles of files up to which all are compared at once. */
    private static final int MOST_HELD = 20_000;

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
                Following following = new Following(new Following.Printed(out, follow));
                source.each(article -> {
                    ids.add(article.id());
                    following.add(article);
                });
                following.end();
            });
        } else {
            Batch batch = new Batch();
            source.each(article -> {
                ids.add(article.id());
                batch.add(article);
            });
            output.write(batch::write);
        }
        input.checkPublished(List.copyOf(ids));
        return source.status();
    }

    /** Articles that are grouped together at the end; more than can be held are grouped in one pass. */
    private static final class Batch {

        private final List<Article> held = new ArrayList<>();
        private final Following.Kept places = new Following.Kept();
        private final Following following = new Following(places);
        private boolean overflown;

        void add(Article article) {
            if (overflown) {
                following.add(article);
                return;
            }
            held.add(article);
            if (held.size() > MOST_HELD) {
                overflown = true;
                held.forEach(following::add);
                held.clear();
            }
        }

        void write(OutputStream out) {
            if (overflown) {
                following.end();
                places.write(out);
            } else {
                Readout.stories(held).forEach(placement -> StoriesJson.write(placement, out));
            }
        }
    }
}
