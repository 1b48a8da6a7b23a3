package org.readout.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command reads, and what the caller knows of its dates. */
@SuppressWarnings("FieldCanBeFinal") // the command line parser assigns them
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = {
                "Files and folders, or - for standard input.",
                "Reads .txt .md .html .htm .json .jsonl .ndjson .xml .rss .atom .warc .warc.gz; a folder is read whole."
            })
    private List<String> inputs = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The latest day on which the input can have been published, as 2025-09-10; default: today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--published",
            paramLabel = "ID=DATE",
            description = "The day on which one article was published; may be given for each.")
    private Map<String, LocalDate> published = new LinkedHashMap<>();

    /** The one place where Readout looks at the clock. */
    LocalDate asOf() {
        return asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
    }

    /** Whether all of the input comes over standard input. */
    boolean isStream() {
        return inputs.equals(List.of("-"));
    }

    ArticleSource source() {
        return new ArticleSource(inputs, this::dated, spec().commandLine().getErr());
    }

    /** The article with the date that the caller gives it, if one. */
    private Article dated(Article article) {
        LocalDate day = published.get(article.id());
        return day == null ? article : article.withPublished(PublicationDate.given(day));
    }

    /** @throws CommandLine.ParameterException if a date was given for an article that is not there */
    void checkPublished(List<String> ids) {
        List<String> unknown = new ArrayList<>(published.keySet());
        unknown.removeAll(ids);
        if (!unknown.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec().commandLine(),
                    "--published names no article of the input: "
                            + String.join(", ", unknown) + " (the ids are "
                            + String.join(", ", ids.subList(0, Math.min(ids.size(), 10)))
                            + (ids.size() > 10 ? ", …" : "") + ")");
        }
    }

    private CommandSpec spec() {
        if (command == null) {
            throw new IllegalStateException("the options are not part of a command");
        }
        return command;
    }
}
