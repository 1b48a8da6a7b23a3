package org.readout.render;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.article.Article;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;

/** The reports of a brief, numbered from 1 in input order, and how a line cites them. */
final class Sources {

    /** Places cited on a line before the rest is counted. */
    private static final int CITED = 6;

    private final Map<String, Source> byId = new LinkedHashMap<>();

    Sources(Brief brief) {
        for (Brief.Entry entry : brief.articles()) {
            byId.put(
                    entry.article().id(),
                    new Source(byId.size() + 1, entry.article(), entry.story(), updated(brief, entry)));
        }
    }

    /** "updated version of [1]"; "version 3 of [1]". */
    private static Optional<String> updated(Brief brief, Brief.Entry entry) {
        List<String> ids =
                brief.articles().stream().map(each -> each.article().id()).toList();
        return entry.version()
                .map(version -> (version.number() == 2 ? "updated version" : "version " + version.number()) + " of ["
                        + (ids.indexOf(version.of()) + 1) + "]");
    }

    /**
     * One report.
     *
     * @param number from 1, in input order
     * @param updated what it is an updated version of, in words
     */
    record Source(int number, AnalysedArticle article, String story, Optional<String> updated) {

        /** The outlet's name where it is known, else the report's id. */
        String outlet() {
            return article.publisher().orElse(article.id());
        }

        Optional<String> headline() {
            return article.headline();
        }

        /**
         * "Wed 10 Sep 2025, inferred"; behind it, what of the report is missing, and of one that nothing was taken
         * from, why.
         */
        String published() {
            return Stream.concat(Stream.of(date()), notes().stream()).collect(Collectors.joining(" · "));
        }

        /** "updated version of [1]", "partial text", "in German, not analysed". */
        List<String> notes() {
            Article arrived = article.read().article();
            Optional<String> foreign = arrived.language()
                    .filter(language -> arrived.isForeign())
                    .map(Locale::forLanguageTag)
                    .map(language -> "in " + language.getDisplayLanguage(Locale.ENGLISH) + ", not analysed");
            Optional<String> partial = article.read().body().partial() ? Optional.of("partial text") : Optional.empty();
            return Stream.of(updated, partial, foreign)
                    .flatMap(Optional::stream)
                    .toList();
        }

        /** "10 Sep": the day alone, and without its year where that is the usual one. */
        String day(Optional<Year> usual) {
            return article.published()
                    .value()
                    .map(day -> Days.bare(day.toString(), usual))
                    .orElse("day unknown");
        }

        /** "Wed 10 Sep 2025, inferred". */
        String date() {
            return article.published()
                    .value()
                    .map(LocalDate::toString)
                    .map(day -> Days.show(day)
                            + switch (article.published().basis()) {
                                case INFERRED -> ", inferred";
                                case PAGE -> ", from the page";
                                case GIVEN -> ", as given";
                                case UNKNOWN -> "";
                            })
                    .orElse("date unknown");
        }
    }

    Source source(String id) {
        Source source = byId.get(id);
        if (source == null) {
            throw new IllegalArgumentException("the brief cites the article " + id + ", which it does not hold");
        }
        return source;
    }

    List<Source> of(Brief.StoryRecord story) {
        return story.articles().stream().map(this::source).toList();
    }

    /** "[1:933-947 2:817-928 +3]": report and code points of each place. */
    String cite(List<Evidence> evidence) {
        List<String> places = new ArrayList<>();
        for (Evidence each : evidence.subList(0, Math.min(CITED, evidence.size()))) {
            places.add(source(each.article()).number() + ":" + each.span().start() + "-"
                    + each.span().end());
        }
        if (evidence.size() > CITED) {
            places.add("+" + (evidence.size() - CITED));
        }
        return places.isEmpty() ? "" : "[" + String.join(" ", places) + "]";
    }

    /** "[1][2][5]", of more than six "[1][2][3][4][5][6]+3": the numbers of the reports. */
    String marks(Collection<String> articles) {
        TreeSet<Integer> numbers = new TreeSet<>();
        articles.forEach(id -> numbers.add(source(id).number()));
        return numbers.stream().limit(CITED).map(number -> "[" + number + "]").collect(Collectors.joining())
                + (numbers.size() > CITED ? "+" + (numbers.size() - CITED) : "");
    }

    /** The last day on which a report of the story is known to have been published, else the story's first day. */
    Optional<LocalDate> lastPublished(Brief.StoryRecord story) {
        return of(story).stream()
                .flatMap(source -> source.article().published().value().stream())
                .max(Comparator.naturalOrder())
                .or(() -> story.from().flatMap(Days::stretch).map(Days.Stretch::first));
    }

    /** "wire:933-947; daily:817-928": article and code points of every place, for programs. */
    static String places(List<Evidence> evidence) {
        return evidence.stream()
                .map(each -> each.article() + ":" + each.span().start() + "-"
                        + each.span().end())
                .collect(Collectors.joining("; "));
    }

    /** "1, 2, 5": the numbers of the reports. */
    String numbers(List<String> articles) {
        TreeSet<Integer> numbers = new TreeSet<>();
        articles.forEach(id -> numbers.add(source(id).number()));
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    /** The words at a place. */
    String words(Evidence evidence) {
        return source(evidence.article()).article().read().article().text().slice(evidence.span());
    }
}
