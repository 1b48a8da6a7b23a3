package org.readout.engine.claim;

/**
 * A stretch of numbers that an expression leaves open: "24" is one number, "more than 20" everything above it.
 *
 * @param low the least
 * @param high the greatest, not below {@code low}; may be infinite
 */
public record Amount(double low, double high) {

    /** How far "about" reaches, as a share of the number. */
    private static final double ABOUT = 0.15;
    /** The farthest that a round number can stand from what it rounds, as a share of it. */
    private static final double ROUNDED = 0.1;

    public Amount {
        if (!(low <= high)) {
            throw new IllegalArgumentException(low + " to " + high + " runs backwards");
        }
    }

    /**
     * A number as written.
     *
     * @param step the worth of its last digit that is not a mere zero: 10 for 40, a million for 18 million
     */
    static Amount written(double value, double step) {
        double open = Math.min(step / 2, ROUNDED * value);
        return new Amount(value - open, value + open);
    }

    static Amount about(double value) {
        return new Amount(value * (1 - ABOUT), value * (1 + ABOUT));
    }

    static Amount nearly(double value) {
        return new Amount(value * (1 - ABOUT), value);
    }

    static Amount justOver(double value) {
        return new Amount(value, value * (1 + ABOUT));
    }

    static Amount atLeast(double value) {
        return new Amount(value, Double.POSITIVE_INFINITY);
    }

    static Amount atMost(double value) {
        return new Amount(0, value);
    }

    /** Whether no number is in both. */
    public boolean contradicts(Amount other) {
        return low > other.high || other.low > high;
    }

    /** How much it leaves open; the less, the exacter. */
    public double width() {
        return high - low;
    }

    Amount times(double factor) {
        return new Amount(low * factor, high * factor);
    }
}
