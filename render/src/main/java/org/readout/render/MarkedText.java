package org.readout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.body.Furniture;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** A report's text, cut where furniture or a cited place begins or ends. */
final class MarkedText {

    private MarkedText() {}

    /**
     * A stretch of the text that is marked in one way.
     *
     * @param furniture what kind of furniture it is, empty where it is the article itself
     * @param places HTML ids of the cited places it is part of
     * @param opened ids of the places that begin here
     * @param cited the lines that cite the places that end here
     */
    record Stretch(String words, String furniture, List<String> places, List<String> opened, List<Anchors.Line> cited) {

        String placeIds() {
            return String.join(" ", places);
        }
    }

    static List<Stretch> of(Sources.Source source, Anchors anchors) {
        AnalysedArticle article = source.article();
        Text text = article.read().article().text();
        Map<Span, Set<Anchors.Line>> places = anchors.of(article.id());
        List<Furniture> furniture = article.read().body().furniture();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        furniture.forEach(
                each -> cuts.addAll(List.of(each.span().start(), each.span().end())));
        places.keySet().forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
        List<Stretch> stretches = new ArrayList<>();
        int start = cuts.pollFirst();
        for (int end : cuts) {
            stretches.add(stretch(new Span(start, end), text, furniture, places, source.number()));
            start = end;
        }
        return stretches;
    }

    private static Stretch stretch(
            Span span, Text text, List<Furniture> furniture, Map<Span, Set<Anchors.Line>> places, int report) {
        String kind = furniture.stream()
                .filter(each -> each.span().contains(span))
                .findFirst()
                .map(each -> Phrases.word(each.kind()))
                .orElse("");
        List<String> within = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        List<Anchors.Line> cited = new ArrayList<>();
        places.forEach((place, lines) -> {
            if (place.contains(span)) {
                within.add(Anchors.place(report, place));
            }
            if (place.start() == span.start()) {
                opened.add(Anchors.place(report, place));
            }
            if (place.end() == span.end()) {
                lines.stream().filter(line -> !cited.contains(line)).forEach(cited::add);
            }
        });
        return new Stretch(text.slice(span), kind, within, opened, cited);
    }
}
