package org.readout.bench.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.bench.derivation.Happening.Report;
import org.readout.engine.article.Article;
import org.readout.engine.article.Markup;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.text.Text;

/**
 * A small stream and what is to be found in it.
 *
 * @param articles in order of arrival
 * @param derived the article that was taken from another and that other's id; empty where none was
 */
record DerivationCase(String kind, boolean copy, List<Article> articles, Map<String, String> derived) {

    /** What the stream tells beside the texts. */
    enum Known {
        DATES,
        OUTLETS,
        NOTHING
    }

    DerivationCase {
        articles = List.copyOf(articles);
        derived = Map.copyOf(derived);
    }

    /**
     * An agency's report, what was made of it, and the independent reports of the happening.
     *
     * @param turned whether the derived report arrives first and has the smaller id
     */
    static DerivationCase of(Happening happening, Transformation transformation, Known known, boolean turned) {
        String wire = turned ? "b" : "a";
        String taken = turned ? "a" : "b";
        Map<String, Article> byId = new TreeMap<>();
        byId.put(wire, article(wire, happening.wire(), known));
        byId.put(taken, article(taken, transformation.of(happening), known));
        List<Article> articles = new ArrayList<>(byId.values());
        for (Report report : happening.independents()) {
            articles.add(article("c" + articles.size(), report, known));
        }
        return new DerivationCase(name(transformation, known), transformation.isCopy(), articles, Map.of(taken, wire));
    }

    /** Every report of the happening but its rewrite: nothing is to be found. */
    static DerivationCase independent(Happening happening, Happening.Kind kind, Known known) {
        List<Article> articles = new ArrayList<>();
        articles.add(article("a", happening.wire(), known));
        for (Report report : happening.of(kind)) {
            articles.add(article("b" + articles.size(), report, known));
        }
        return new DerivationCase(name(kind, known), false, articles, Map.of());
    }

    private static String name(Enum<?> kind, Known known) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name
                + switch (known) {
                    case DATES -> ", dated";
                    case OUTLETS -> ", undated";
                    case NOTHING -> ", bare";
                };
    }

    static Article article(String id, Report report, Known known) {
        return new Article(
                id,
                Optional.empty(),
                Optional.of(report.outlet()).filter(outlet -> known != Known.NOTHING),
                Optional.of(report.headline()),
                List.of(),
                Optional.of("en"),
                known == Known.DATES ? PublicationDate.given(report.day()) : PublicationDate.UNKNOWN,
                Text.of(String.join("\n\n", report.paragraphs())),
                Markup.NONE);
    }
}
