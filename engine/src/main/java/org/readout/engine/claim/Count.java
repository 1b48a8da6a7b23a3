package org.readout.engine.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression.Range;

/**
 * How many or how much of something, as one sentence of an article tells it.
 *
 * @param amount what the number leaves open
 * @param unit the stem of the noun that is counted, {@code percent}, or a currency
 * @param noun that noun as written
 * @param qualifiers stems of the words between number and noun, and of what the noun is made of
 * @param outcome what became of those counted ("dead"), where a word says so
 * @param grows whether such a count goes up while the news does
 * @param direction the preposition before a share or sum that tells its part in a change: from, to, by; else empty
 * @param subject the actor, by its id in the article, that does what the clause tells
 * @param verb the stem of that clause's verb, empty where it has none
 * @param clause stems of the clause's other words that carry meaning
 * @param sentenceWords the same of the whole sentence
 * @param days days that the sentence names
 * @param span the number, its hedge and its noun
 * @param sentence where the sentence stands
 */
public record Count(
        Amount amount,
        String unit,
        String noun,
        Set<String> qualifiers,
        Optional<String> outcome,
        boolean grows,
        String direction,
        Optional<String> subject,
        String verb,
        Set<String> clause,
        Set<String> sentenceWords,
        List<Range> days,
        Span span,
        Span sentence) {

    /** Words that two clauses about one thing share at least, beside what is counted. */
    private static final int CLAUSE_WORDS = 2;
    /** Share of the shorter clause's words that are in both. */
    private static final double SAME_CLAUSE = 0.6;

    private static final int SENTENCE_WORDS = 4;
    private static final double SAME_SENTENCE = 0.5;
    /** Sentences that name days farther apart than this, in days, tell of two things. */
    private static final long APART = 20;

    public Count {
        qualifiers = Set.copyOf(qualifiers);
        clause = Set.copyOf(clause);
        sentenceWords = Set.copyOf(sentenceWords);
        days = List.copyOf(days);
    }

    /** Whether the two can count the same things in the same happening. */
    public boolean isOneWith(Count other) {
        return unit.equals(other.unit)
                && direction.equals(other.direction)
                && outcome.equals(other.outcome)
                && (qualifiers.isEmpty() || other.qualifiers.isEmpty() || overlaps(qualifiers, other.qualifiers))
                && !isApart(other)
                && tellsTheSame(other);
    }

    private boolean tellsTheSame(Count other) {
        boolean sameVerb = verb.isEmpty() || other.verb.isEmpty() || verb.equals(other.verb) || outcome.isPresent();
        int shared = common(clause, other.clause);
        int shorter = Math.min(clause.size(), other.clause.size());
        boolean sameClause = sameVerb && shared >= CLAUSE_WORDS && shared >= SAME_CLAUSE * shorter;
        int sharedWords = common(sentenceWords, other.sentenceWords);
        int shorterSentence = Math.min(sentenceWords.size(), other.sentenceWords.size());
        return sameClause || sharedWords >= SENTENCE_WORDS && sharedWords >= SAME_SENTENCE * shorterSentence;
    }

    private boolean isApart(Count other) {
        if (days.isEmpty() || other.days.isEmpty()) {
            return false;
        }
        return days.stream().allMatch(one -> other.days.stream().allMatch(day -> gap(one, day) > APART));
    }

    private static long gap(Range one, Range other) {
        return one.overlaps(other)
                ? 0
                : Math.min(
                        Math.abs(one.first().toEpochDay() - other.last().toEpochDay()),
                        Math.abs(other.first().toEpochDay() - one.last().toEpochDay()));
    }

    private static boolean overlaps(Set<String> one, Set<String> other) {
        return common(one, other) > 0;
    }

    private static int common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }
}
