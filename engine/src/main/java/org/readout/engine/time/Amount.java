package org.readout.engine.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A length of time, as counted: "1 month and 21 days".
 *
 * @param counts at least one
 */
record Amount(List<Count> counts) {

    /**
     * A number of units.
     *
     * @param number empty where it is open: "several days"
     */
    record Count(Optional<BigDecimal> number, Unit unit) {}

    /** No calendar reaches further; a longer one is not reckoned with. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(100_000);

    Amount {
        counts = List.copyOf(counts);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("an amount without a count");
        }
    }

    static Amount of(BigDecimal number, Unit unit) {
        return new Amount(List.of(new Count(Optional.of(number), unit)));
    }

    static Amount vague(Unit unit) {
        return new Amount(List.of(new Count(Optional.empty(), unit)));
    }

    boolean isVague() {
        return counts.stream().anyMatch(count -> count.number().isEmpty());
    }

    /** The coarsest unit, which comes first in English. */
    Unit unit() {
        return counts.getFirst().unit();
    }

    /** The finest unit. */
    Unit finest() {
        return counts.getLast().unit();
    }

    /** TIMEX3's value, such as {@code P1M21D} or {@code PTXH}. */
    String timex() {
        StringBuilder date = new StringBuilder();
        StringBuilder clock = new StringBuilder();
        for (Count count : counts) {
            String figure = count.number()
                    .map(number ->
                            count.unit().scaled(number).stripTrailingZeros().toPlainString()
                                    + count.unit().letter())
                    .orElse("X" + count.unit().vagueLetter());
            (count.unit().isClock() ? clock : date).append(figure);
        }
        return "P" + date + (clock.isEmpty() ? "" : "T" + clock);
    }

    /**
     * The day that lies this much after, or before, another.
     *
     * @param sign 1 or -1
     * @return empty where the amount is open or beyond any calendar
     */
    Optional<LocalDate> from(LocalDate day, int sign) {
        LocalDate at = day;
        for (Count count : counts) {
            if (count.number().isEmpty() || count.number().get().compareTo(LONGEST) > 0) {
                return Optional.empty();
            }
            BigDecimal number = count.unit().scaled(count.number().get()).multiply(BigDecimal.valueOf(sign));
            at = switch (count.unit()) {
                case SECOND, MINUTE -> at;
                case HOUR ->
                    at.plusDays(number.divide(BigDecimal.valueOf(24), RoundingMode.DOWN)
                            .longValue());
                case DAY -> at.plusDays(number.longValue());
                case WEEK, FORTNIGHT, WEEKEND ->
                    at.plusDays(number.multiply(BigDecimal.valueOf(7)).longValue());
                case MONTH, QUARTER -> at.plusMonths(number.longValue());
                case YEAR, DECADE, CENTURY ->
                    at.plusMonths(number.multiply(BigDecimal.valueOf(12)).longValue());
            };
        }
        return Optional.of(at);
    }
}
