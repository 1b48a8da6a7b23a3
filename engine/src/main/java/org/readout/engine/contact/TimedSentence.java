package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/**
 * A sentence of an article with its clauses and the times it tells.
 *
 * @param tree its clauses
 * @param times in text order
 */
record TimedSentence(ClauseTree tree, List<At> times) {

    /** A time, from its first token to the one after its last. */
    record At(int from, int to, TimeExpression time) {}

    TimedSentence {
        times = List.copyOf(times);
    }

    /** The sentences of an article, in order. */
    static List<TimedSentence> of(List<Sentence> sentences, List<TimeExpression> times) {
        List<TimeExpression> ordered = times.stream()
                .sorted(Comparator.comparing(TimeExpression::span))
                .toList();
        List<TimedSentence> found = new ArrayList<>();
        int next = 0;
        for (ClauseTree tree : ClauseTree.of(sentences)) {
            List<At> own = new ArrayList<>();
            Span span = tree.sentence().span();
            while (next < ordered.size() && ordered.get(next).span().start() < span.end()) {
                TimeExpression time = ordered.get(next++);
                tokens(tree.sentence(), time.span())
                        .ifPresent(stretch -> own.add(new At(stretch.start(), stretch.end(), time)));
            }
            found.add(new TimedSentence(tree, own));
        }
        return List.copyOf(found);
    }

    /** The tokens that share a character with the span, as a stretch of tokens; empty where none does. */
    static Optional<Span> tokens(Sentence sentence, Span span) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).span().overlaps(span)) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(new Span(from, to));
    }

    int index() {
        return tree.sentence().index();
    }

    /** The token of a stretch that hangs on one outside it; the last where none does. */
    int top(int from, int to) {
        for (int i = from; i < to; i++) {
            int head = tree.head(i);
            if (head < from || head >= to) {
                if (!tree.token(i).isPunctuation() && !tree.token(i).isPreposition()) {
                    return i;
                }
            }
        }
        return to - 1;
    }
}
