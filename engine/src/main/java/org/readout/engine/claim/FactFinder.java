package org.readout.engine.claim;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/** Finds the plain facts of an article. Immutable and safe across threads. */
public final class FactFinder {

    private FactFinder() {}

    public static Facts find(AnalysedArticle article) {
        List<CorrectionNote> notes = CorrectionFinder.find(article);
        List<Sentence> sentences = article.read().sentences().stream()
                .filter(sentence -> notes.stream().noneMatch(note -> note.span().overlaps(sentence.span())))
                .toList();
        NavigableMap<Integer, TimeExpression> times = new TreeMap<>();
        article.times().forEach(time -> times.put(time.span().start(), time));
        List<Count> counts = sentences.stream()
                .flatMap(sentence -> CountFinder.find(article, sentence, within(times, sentence.span())).stream())
                .toList();
        return new Facts(counts, OrdinalFinder.find(sentences), notes);
    }

    private static List<TimeExpression> within(NavigableMap<Integer, TimeExpression> times, Span span) {
        return List.copyOf(times.subMap(span.start(), span.end()).values());
    }
}
