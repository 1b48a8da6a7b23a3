package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Dispute.Said;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.text.Span;

/**
 * Outlets that count the same things differently in sentences that otherwise tell the same. A rounded number or one
 * that is given as a bound is no contradiction.
 */
final class NumberDisputes implements Dispute.Rule {

    /** Share of the shorter sentence's meaning words that two sentences about one thing have in common. */
    private static final double SAME_SENTENCE = 0.5;

    private static final int LEAST_WORDS = 5;
    /** Numbers that lie closer than this may be one number, rounded. */
    private static final double ROUNDED = 0.1;

    private static final int NOUN_REACH = 4;
    private static final Set<String> HEDGES = Set.of(
            "about",
            "some",
            "around",
            "nearly",
            "almost",
            "roughly",
            "approximately",
            "over",
            "than",
            "least",
            "most",
            "under",
            "up",
            "estimated",
            "dozen",
            "dozens");

    private record Count(
            AnalysedArticle article, double number, String unit, Span span, boolean hedged, Set<String> context) {}

    @Override
    public List<Dispute> find(StoryMatter matter) {
        List<Count> counts = matter.articles().stream()
                .flatMap(article -> counts(article).stream())
                .toList();
        List<Dispute> disputes = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++) {
                Count one = counts.get(i);
                Count other = counts.get(j);
                if (contradict(one, other) && done.add(one.unit())) {
                    Dispute.of("the number of " + noun(one), List.of(said(one), said(other)))
                            .ifPresent(disputes::add);
                }
            }
        }
        return disputes;
    }

    private static String noun(Count count) {
        String words = count.article().read().article().text().slice(count.span());
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static Said said(Count count) {
        String words =
                count.article().read().article().text().slice(count.span()).replaceAll("\\s+", " ");
        return new Said(
                Double.toString(count.number()),
                words,
                new Evidence(count.article().id(), count.span()));
    }

    private static boolean contradict(Count one, Count other) {
        if (one.article().id().equals(other.article().id())
                || !one.unit().equals(other.unit())
                || one.number() == other.number()
                || one.hedged()
                || other.hedged()) {
            return false;
        }
        double larger = Math.max(one.number(), other.number());
        boolean rounding = Math.abs(one.number() - other.number()) <= ROUNDED * larger
                && (isRound(one.number()) || isRound(other.number()));
        Set<String> shared = new HashSet<>(one.context());
        shared.retainAll(other.context());
        int shorter = Math.min(one.context().size(), other.context().size());
        return !rounding && shared.size() >= LEAST_WORDS && shared.size() >= SAME_SENTENCE * shorter;
    }

    private static boolean isRound(double number) {
        return number >= 10 && number % 10 == 0;
    }

    private static List<Count> counts(AnalysedArticle article) {
        List<Count> counts = new ArrayList<>();
        for (Sentence sentence : article.read().sentences()) {
            List<Count> own = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                count(article, sentence, i).ifPresent(own::add);
            }
            // Two counts of one unit in a sentence ("three of the ten ships") cannot be told apart across outlets.
            own.stream()
                    .filter(one -> own.stream()
                                    .filter(other -> other.unit().equals(one.unit()))
                                    .count()
                            == 1)
                    .forEach(counts::add);
        }
        return counts;
    }

    private static Optional<Count> count(AnalysedArticle article, Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean inTime = article.times().stream().anyMatch(time -> time.span().overlaps(token.span()));
        Optional<Double> number = token.tag().equals("CD") && !inTime ? Numbers.value(token.text()) : Optional.empty();
        if (number.isEmpty() || at > 0 && sentence.token(at - 1).tag().equals("CD")) {
            return Optional.empty();
        }
        double value = number.get();
        for (int i = at + 1; i < Math.min(sentence.size(), at + 1 + NOUN_REACH); i++) {
            Token next = sentence.token(i);
            if (Numbers.multiplier(next.text()).isPresent()) {
                value *= Numbers.multiplier(next.text()).get();
            } else if (next.isNoun() && !next.isProperNoun()) {
                boolean compound =
                        i + 1 < sentence.size() && sentence.token(i + 1).isNoun();
                if (!compound) {
                    boolean hedged =
                            at > 0 && HEDGES.contains(sentence.token(at - 1).lemma());
                    return Optional.of(new Count(
                            article,
                            value,
                            Stemmer.stem(next.text()),
                            token.span().cover(next.span()),
                            hedged,
                            context(article, sentence)));
                }
            } else if (!next.tag().startsWith("JJ") && !next.isNoun()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Set<String> context(AnalysedArticle article, Sentence sentence) {
        Set<String> words =
                new HashSet<>(Words.content(article.read().article().text().slice(sentence.span())));
        words.removeIf(word -> Character.isDigit(word.charAt(0)));
        return words;
    }
}
