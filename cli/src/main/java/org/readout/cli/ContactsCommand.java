package org.readout.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.contract.ContactsJson;
import org.readout.engine.article.Article;
import org.readout.render.ContactLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout contacts}: who called or met whom, across all stories. */
@Command(
        name = "contacts",
        mixinStandardHelpOptions = true,
        description =
                "Who called, met or wrote to whom, across all stories of the input: a line a contact, the earliest"
                    + " first, those of no known day last. \"A to B\" says that A sought it. What is planned, proposed"
                    + " or cancelled is told so, and so is what some report denies.",
        footer = {
            "",
            "Examples:",
            "  readout contacts reports/",
            "  readout contacts reports/ -o contacts.csv       for a spreadsheet",
            "  readout contacts reports/ --format jsonl | jq -r '[.date.value, .status] | @tsv'",
            "",
            "Exit status: 0 all well, 1 some input could not be read or the output not written, 2 wrong usage."
        })
final class ContactsCommand implements Callable<Integer> {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: by the ending of -o FILE, else terminal.")
    private @Nullable Form format;

    /** How the ledger is printed. */
    enum Form {
        TERMINAL,
        CSV,
        JSONL;

        private static Optional<Form> ofEnding(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            return switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "csv" -> Optional.of(CSV);
                case "jsonl", "ndjson" -> Optional.of(JSONL);
                default -> Optional.empty();
            };
        }

        private void print(ContactLedger ledger, OutputStream out, boolean toTerminal) {
            switch (this) {
                case TERMINAL ->
                    OutputOption.print(ledger.table(Terminal.columns(), toTerminal && Terminal.OUT.colour()), out);
                case CSV -> OutputOption.print(ledger.csv(), out);
                case JSONL ->
                    ledger.entries()
                            .forEach(entry -> ContactsJson.write(
                                    entry.story(), entry.contact(), entry.outlets(), entry.dispute(), out));
            }
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        ArticleSource source = input.source();
        Analysis analysis = new Analysis(source);
        List<Article> articles = source.all();
        input.checkPublished(articles.stream().map(Article::id).toList());
        ContactLedger ledger = ContactLedger.of(analysis.brief(articles, input.asOf()));
        Form chosen = format == null ? output.file().flatMap(Form::ofEnding).orElse(Form.TERMINAL) : format;
        output.write(out -> chosen.print(ledger, out, output.file().isEmpty()));
        return source.status();
    }
}
