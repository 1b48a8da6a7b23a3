package org.readout.bench.dispute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.engine.article.Article;
import org.readout.engine.article.Markup;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.text.Text;

/**
 * Some reports of one happening and what is to be shown of their differences.
 *
 * @param sort the file it stands in
 * @param wanted what sort of difference
 * @param values that cannot both hold; of a correction the old one first; empty where none is to be shown
 */
record DisputeCase(String sort, String name, Wanted wanted, List<String> values, List<Article> articles) {

    /** What a reader is to be shown. */
    enum Wanted {
        DISPUTED,
        CORRECTED,
        NONE
    }

    DisputeCase {
        values = List.copyOf(values);
        articles = List.copyOf(articles);
    }

    /** Reads each {@code .txt} of a folder, in name order. */
    static List<DisputeCase> all(Path folder) throws IOException {
        List<DisputeCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String sort = file.getFileName().toString().replaceFirst("^\\d+-(.*)\\.txt$", "$1");
                for (String part : Files.readString(file).split("(?m)^== ")) {
                    if (!part.isBlank()) {
                        cases.add(read(sort.replace('-', ' '), part));
                    }
                }
            }
        }
        return cases;
    }

    private static DisputeCase read(String sort, String part) throws IOException {
        String[] texts = part.split("(?m)^-- ");
        List<String> head = texts[0].lines().toList();
        if (head.size() < 2 || texts.length < 2) {
            throw new IOException("a case wants a name, what is to be shown, and reports, not " + texts[0]);
        }
        String[] shown = head.get(1).split(": ", 2);
        List<Article> articles = new ArrayList<>();
        for (String text : Arrays.asList(texts).subList(1, texts.length)) {
            articles.add(article("r" + (articles.size() + 1), text.lines().toList()));
        }
        return new DisputeCase(
                sort,
                head.getFirst(),
                Wanted.valueOf(shown[0].toUpperCase(Locale.ROOT)),
                shown.length == 1 ? List.of() : List.of(shown[1].split(" ~ ")),
                articles);
    }

    private static Article article(String id, List<String> lines) {
        List<String> head = new ArrayList<>(List.of(lines.getFirst().split(" ")));
        LocalDate day = LocalDate.parse(head.removeFirst());
        Optional<String> address =
                head.getLast().startsWith("http") ? Optional.of(head.removeLast()) : Optional.empty();
        return new Article(
                id,
                address,
                Optional.of(String.join(" ", head)),
                Optional.of(lines.get(1)),
                List.of(),
                Optional.of("en"),
                PublicationDate.given(day),
                Text.of(String.join("\n\n", lines.subList(2, lines.size())).strip()),
                Markup.NONE);
    }
}
