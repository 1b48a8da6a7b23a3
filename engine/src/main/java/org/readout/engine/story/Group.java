package org.readout.engine.story;

import java.util.Optional;

/**
 * A group of articles by what they add up to. Immutable.
 *
 * <p>Likeness of two groups is the mean cosine of their pairs of articles, times the {@link Evidence} factor, faded by
 * the days between their mean dates. Whether they are one story is judged against how alike each is within itself (a
 * group of two that have nearly everything in common and something else than the third is a story of its own), so the
 * bar moves with the length and style of the texts; the fewer the articles, the more a fixed expectation counts.
 */
final class Group {

    /**
     * Likeness at which two single articles are one story. B-cubed F1 on the development set and on cut, bare and
     * confusable sets hardly moves from 0.04 to 0.08.
     */
    static final double ONE_STORY = 0.055;
    /** Share of the looser group's own mean likeness that two groups must have between them. */
    private static final double OF_WITHIN = 0.8;
    /** So many further articles weigh as much as the expectation. */
    private static final double EXPECTATION = 2;

    private static final double EXPECTED_WITHIN = ONE_STORY / OF_WITHIN;
    /** Groups less alike than this are never one story. */
    private static final double LEAST = ONE_STORY / 2;
    /** Days over which likeness fades towards {@link #LASTING}. */
    private static final double FADING_DAYS = 10;
    /** What is left of likeness however far apart the days are: pages often carry the day of a later edit. */
    private static final double LASTING = 0.5;

    private final TermVector sum;
    private final Evidence evidence;
    private final int size;
    private final double days;
    private final int dated;
    /** Mean likeness of the pairs within, blended with what is expected of any story. */
    private final double within;

    private Group(TermVector sum, Evidence evidence, int size, double days, int dated) {
        this.sum = sum;
        this.evidence = evidence;
        this.size = size;
        this.days = days;
        this.dated = dated;
        this.within = (meanWithin() * (size - 1) + EXPECTED_WITHIN * EXPECTATION) / (size - 1 + EXPECTATION);
    }

    /** @param day of publication, days since 1970 */
    static Group of(TermVector vector, LeadFacts facts, Optional<Long> day) {
        return new Group(
                vector, Evidence.of(facts), 1, day.map(Long::doubleValue).orElse(0.0), day.isPresent() ? 1 : 0);
    }

    Group plus(Group other) {
        return new Group(
                sum.plus(other.sum),
                evidence.plus(other.evidence),
                size + other.size,
                days + other.days,
                dated + other.dated);
    }

    int size() {
        return size;
    }

    TermVector sum() {
        return sum;
    }

    double likeness(Group other) {
        double pairs = (double) size * other.size;
        double mean = sum.dot(other.sum) / pairs;
        if (mean == 0) {
            return 0;
        }
        double likeness = mean * evidence.factor(other.evidence, pairs);
        if (dated == 0 || other.dated == 0) {
            return likeness;
        }
        double apart = Math.abs(days / dated - other.days / other.dated);
        return likeness * (LASTING + (1 - LASTING) * Math.exp(-apart / FADING_DAYS));
    }

    /** Whether two groups of that likeness are one story. */
    boolean joins(Group other, double likeness) {
        return likeness >= LEAST && likeness >= OF_WITHIN * Math.min(within, other.within);
    }

    private double meanWithin() {
        if (size == 1) {
            return 0;
        }
        double pairs = (double) size * (size - 1);
        return Math.max(0, sum.dot(sum) - size) / pairs * evidence.within(pairs);
    }
}
