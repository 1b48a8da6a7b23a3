package org.readout.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.article.Article;
import org.readout.engine.contact.Contact;
import org.readout.engine.score.Explanation;
import org.readout.engine.score.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code readout explain}: why the articles' contacts are told as they are. Whatever carries an {@link Explanation} can
 * be shown so; contacts are the first that do.
 */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Why each article's contacts, their days and their statuses are what they are: what spoke for and"
                + " against each, with its weight. 69 doubles the odds, -69 halves them; from the threshold on a"
                + " value is taken.",
        footer = {
            "",
            "Examples:",
            "  readout explain report.txt",
            "  readout explain reports/ --article courier       one article of them",
            "",
            "Exit status: 0 all well, 1 some input could not be read or the output not written, 2 wrong usage."
        })
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--article", paramLabel = "ID", description = "Only this article.")
    private String only = "";

    @Override
    public Integer call() {
        ArticleSource source = input.source();
        Analysis analysis = new Analysis(source);
        LocalDate asOf = input.asOf();
        List<Article> articles = source.all();
        List<String> lines = new ArrayList<>();
        for (var read : analysis.read(articles)) {
            if (only.isEmpty() || read.article().id().equals(only)) {
                analysis.extract(read, asOf).ifPresent(article -> explain(article, lines));
            }
        }
        output.write(out -> OutputOption.print(String.join("\n", lines) + "\n", out));
        return source.status();
    }

    private static void explain(AnalysedArticle article, List<String> lines) {
        int number = 0;
        for (Contact contact : article.contacts()) {
            List<String> names = contact.participants().stream()
                    .map(id ->
                            article.actors().byId(id).map(actor -> actor.name()).orElse(id))
                    .toList();
            number++;
            lines.add(article.id() + ", contact " + number + ": " + String.join(", ", names));
            String words =
                    article.read().article().text().slice(contact.evidence()).strip();
            lines.add("  told by: " + words.replaceAll("\\s+", " "));
            contact.why().forEach(why -> explain(why, lines));
            lines.add("");
        }
    }

    private static void explain(Explanation why, List<String> lines) {
        lines.add(String.format(
                Locale.ROOT,
                "  %s: %s (sum %d, taken from %d on)",
                why.question(),
                why.answer(),
                why.score().sum(),
                why.score().threshold()));
        for (Reason reason : why.score().reasons()) {
            if (reason.weight() != 0) {
                lines.add(String.format(Locale.ROOT, "  %+6d  %s", reason.weight(), reason.gloss()));
            }
        }
    }
}
