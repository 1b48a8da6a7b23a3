package org.readout.bench.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.article.Article;
import org.readout.engine.article.Markup;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * A short report of our own with its labels in the words themselves: {@code [met|held|2031-05-06]}.
 *
 * @param group what is held out together: ten reports in a row
 * @param article the report without the marks
 * @param labels of the words that were marked
 */
record MarkedReport(String group, Article article, ContactLabels labels) {

    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([a-z]+)\\|([0-9-]*)\\]");
    private static final int GROUP = 10;

    static List<MarkedReport> read(Path file) throws IOException {
        List<MarkedReport> reports = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                reports.add(of(line, reports.size()));
            }
        }
        return reports;
    }

    private static MarkedReport of(String line, int number) {
        LocalDate day = LocalDate.parse(line.substring(0, 10));
        StringBuilder text = new StringBuilder();
        Map<Span, List<ContactLabels.Labelled>> labels = new TreeMap<>();
        String marked = line.substring(11);
        Matcher mark = MARK.matcher(marked);
        int last = 0;
        while (mark.find()) {
            text.append(marked, last, mark.start());
            int start = text.codePointCount(0, text.length());
            text.append(mark.group(1));
            List<String> days = mark.group(3).isEmpty() ? List.of() : List.of(mark.group(3));
            labels.put(
                    new Span(start, text.codePointCount(0, text.length())),
                    List.of(new ContactLabels.Labelled(days, mark.group(2))));
            last = mark.end();
        }
        text.append(marked.substring(last));
        Article article = new Article(
                "telling-" + (number + 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("en"),
                PublicationDate.given(day),
                Text.of(text.toString()),
                Markup.NONE);
        return new MarkedReport("tellings-" + number / GROUP, article, new ContactLabels(labels));
    }
}
