package org.readout.engine.story;

import java.util.Arrays;

/**
 * How far the articles of two groups agree on weekdays, months and numbers: for each kind a factor on their likeness,
 * the mean over all pairs of articles, where a pair of which one says nothing counts as 1. What each group holds adds
 * up, so a factor costs the same however large the groups are. Immutable.
 */
final class Evidence {

    /** Factors of pairs that agree wholly, and of pairs that both say something and do not agree at all. */
    private static final double SAME_WEEKDAY = 1.3;

    private static final double OTHER_WEEKDAY = 0.6;
    private static final double SAME_NUMBERS = 1.2;
    private static final double OTHER_NUMBERS = 0.85;
    private static final double SAME_MONTH = 1.1;
    private static final double OTHER_MONTH = 0.6;
    /** How far two days in a row agree: the later report of one happening says "on Tuesday", too. */
    private static final double NEXT_DAY = 0.3;

    private static final int DAYS = 7;
    private static final int MONTHS = 12;

    /** For each kind: how many articles say something of it, and the sum of each article's agreement with itself. */
    private final double[] saying;

    private final double[] itself;
    private final float[] weekdays;
    private final float[] months;
    private final TermVector numbers;

    private Evidence(double[] saying, double[] itself, float[] weekdays, float[] months, TermVector numbers) {
        this.saying = saying;
        this.itself = itself;
        this.weekdays = weekdays;
        this.months = months;
        this.numbers = numbers;
    }

    static Evidence of(LeadFacts facts) {
        float[] weekdays = spread(facts.weekdays(), DAYS);
        float[] months = spread(facts.months(), MONTHS);
        boolean numbers = !facts.numbers().isEmpty();
        return new Evidence(
                new double[] {facts.weekdays() == 0 ? 0 : 1, facts.months() == 0 ? 0 : 1, numbers ? 1 : 0},
                new double[] {agreeWeekdays(weekdays, weekdays), dot(months, months), numbers ? 1 : 0},
                weekdays,
                months,
                facts.numbers());
    }

    Evidence plus(Evidence other) {
        return new Evidence(
                sum(saying, other.saying),
                sum(itself, other.itself),
                sum(weekdays, other.weekdays),
                sum(months, other.months),
                numbers.plus(other.numbers));
    }

    /**
     * The factor between two groups.
     *
     * @param pairs the product of their sizes
     */
    double factor(Evidence other, double pairs) {
        return factor(
                        saying[0] * other.saying[0],
                        agreeWeekdays(weekdays, other.weekdays),
                        pairs,
                        OTHER_WEEKDAY,
                        SAME_WEEKDAY)
                * factor(saying[1] * other.saying[1], dot(months, other.months), pairs, OTHER_MONTH, SAME_MONTH)
                * factor(saying[2] * other.saying[2], numbers.dot(other.numbers), pairs, OTHER_NUMBERS, SAME_NUMBERS);
    }

    /**
     * The factor inside one group.
     *
     * @param pairs of different articles, each counted twice
     */
    double within(double pairs) {
        return factor(
                        saying[0] * saying[0] - saying[0],
                        agreeWeekdays(weekdays, weekdays) - itself[0],
                        pairs,
                        OTHER_WEEKDAY,
                        SAME_WEEKDAY)
                * factor(
                        saying[1] * saying[1] - saying[1],
                        dot(months, months) - itself[1],
                        pairs,
                        OTHER_MONTH,
                        SAME_MONTH)
                * factor(
                        saying[2] * saying[2] - saying[2],
                        numbers.dot(numbers) - itself[2],
                        pairs,
                        OTHER_NUMBERS,
                        SAME_NUMBERS);
    }

    private static double factor(double both, double agreeing, double pairs, double other, double same) {
        return 1 + both / pairs * (other - 1) + agreeing / pairs * (same - other);
    }

    /** The bits as a vector of length one. */
    private static float[] spread(int bits, int size) {
        float[] vector = new float[size];
        for (int i = 0; i < size; i++) {
            vector[i] = (bits & 1 << i) == 0 ? 0 : (float) (1 / Math.sqrt(Integer.bitCount(bits)));
        }
        return vector;
    }

    private static double agreeWeekdays(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < DAYS; i++) {
            sum += one[i] * (other[i] + NEXT_DAY * (other[(i + 1) % DAYS] + other[(i + DAYS - 1) % DAYS]));
        }
        return sum;
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static float[] sum(float[] one, float[] other) {
        float[] sum = Arrays.copyOf(one, one.length);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    private static double[] sum(double[] one, double[] other) {
        double[] sum = Arrays.copyOf(one, one.length);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }
}
