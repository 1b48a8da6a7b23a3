package org.readout.engine.claim;

import java.util.ArrayList;
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
        List<Count> counts = new ArrayList<>();
        List<Length> lengths = new ArrayList<>();
        List<Initiative> initiatives = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<TimeExpression> own = within(times, sentence.span());
            counts.addAll(CountFinder.find(article, sentence, own));
            lengths.addAll(LengthFinder.find(sentence, own));
            initiatives.addAll(InitiativeFinder.find(article.actors(), sentence));
        }
        return new Facts(counts, OrdinalFinder.find(sentences), lengths, initiatives, notes);
    }

    private static List<TimeExpression> within(NavigableMap<Integer, TimeExpression> times, Span span) {
        return List.copyOf(times.subMap(span.start(), span.end()).values());
    }
}
