package org.readout.bench.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.bench.Benchmark;
import org.readout.bench.Table;
import org.readout.corenlp.CoreNlp;
import org.readout.engine.Readout;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ArticleAnalyser;
import org.readout.engine.article.Article;
import org.readout.engine.article.OfficialPublisher;
import org.readout.engine.contact.TriggerFeatures;
import org.readout.input.ArticleReader;
import org.readout.input.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout bench rows}: makes the rows that weights are learnt from. */
@Command(
        name = "rows",
        description = {
            "Makes the rows of bench/labels/contact from the labelled reports of bench/briefs and from labelled"
                    + " articles:",
            "ARTICLES.jsonl beside ARTICLES-gold.jsonl.",
            "Only whoever has the articles needs it: the rows stand in the repository."
        })
@SuppressWarnings("FieldCanBeFinal") // the command line parser assigns them
public final class RowsCommand extends Benchmark {

    @Parameters(paramLabel = "ARTICLES", arity = "1..*", description = "JSON Lines of articles, each beside its gold.")
    private List<Path> sources = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The latest day of publication.")
    private LocalDate asOf = LocalDate.of(2026, 12, 31);

    @Override
    protected Table measure(Path out) throws IOException {
        Path home = Path.of(System.getProperty("readout.home", "."));
        Path folder = Files.createDirectories(home.resolve("bench/labels/contact"));
        CoreNlp language = CoreNlp.load();
        Readout readout = Readout.with(language);
        Map<String, List<String>> lines = new TreeMap<>();
        Table table = new Table("decision", "rows");
        for (Path source : sources) {
            Map<String, ContactLabels> labels =
                    ContactLabels.read(Path.of(source.toString().replace(".jsonl", "-gold.jsonl")));
            for (Article article : articles(source)) {
                ContactLabels own = labels.get(article.id());
                if (own != null) {
                    AnalysedArticle analysed = readout.extract(readout.read(article), asOf);
                    add(rows(group(analysed), analysed, own), lines);
                }
            }
        }
        ArticleAnalyser analyser = new ArticleAnalyser(language);
        Path briefs = home.resolve("bench/briefs/calls");
        BriefLabels labels = BriefLabels.read(briefs.resolve("gold.json"));
        for (Article article : articles(briefs.resolve("reports"))) {
            labels.published(article.id()).ifPresent(published -> {
                AnalysedArticle analysed = analyser.interpret(analyser.read(article), published);
                add(rows(group(analysed), analysed, labels.of(analysed)), lines);
            });
        }
        for (MarkedReport report : MarkedReport.read(home.resolve("bench/briefs/circumstances/tellings.txt"))) {
            AnalysedArticle analysed = readout.extract(readout.read(report.article()), asOf);
            add(rows(report.group(), analysed, report.labels()), lines);
        }
        lines.forEach((decision, rows) -> {
            table.row(decision, rows.size());
            write(folder.resolve(decision + ".tsv"), header(decision) + String.join("\n", rows) + "\n");
        });
        return table;
    }

    private static List<Article> articles(Path source) {
        try (Stream<Reading> readings = ArticleReader.read(List.of(source.toString()), System.in)) {
            return readings.map(reading -> switch (reading) {
                        case Reading.Read(Article article) -> article;
                        case Reading.Failed(String name, String reason) ->
                            throw new IllegalStateException(name + ": " + reason);
                    })
                    .toList();
        }
    }

    private static void add(List<FeatureRow> rows, Map<String, List<String>> lines) {
        rows.forEach(row ->
                lines.computeIfAbsent(row.decision(), any -> new ArrayList<>()).add(row.line()));
    }

    private static List<FeatureRow> rows(String group, AnalysedArticle article, ContactLabels labels) {
        return TriggerFeatures.of(
                        article.read().sentences(),
                        article.times(),
                        article.published(),
                        isOfficial(article),
                        List.copyOf(labels.contacts().keySet()))
                .stream()
                .flatMap(trigger -> labels.rows(group, article.id(), trigger).stream())
                .toList();
    }

    /** The month of an official page, the happening of a report of our own. */
    private static String group(AnalysedArticle article) {
        String day = article.published().value().map(LocalDate::toString).orElse("undated");
        return isOfficial(article) && day.length() == 10
                ? day.substring(0, 7)
                : article.id().replaceAll("-.*", "");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static boolean isOfficial(AnalysedArticle article) {
        return OfficialPublisher.is(
                article.publisher(), article.read().article().url());
    }

    private static String header(String decision) {
        return "# Rows of the decision \"" + decision
                + "\" on contacts, made by `./readout bench rows`; see ../README.md.\n"
                + "# Columns: decision, group, article, start, end, candidate, label, features.\n";
    }
}
