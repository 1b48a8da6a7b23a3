package org.readout.engine.brief;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.readout.engine.time.TimeExpression;
import org.readout.engine.time.TimeExpression.Range;

/** How two times of one thing stand to each other. */
enum Days {
    /** One contains the other, or they share days: nothing against their being the same. */
    AGREE,
    /** Next to each other: one thing over two time zones, or two outlets that differ. */
    ADJACENT,
    APART,
    /** At least one says no day. */
    UNKNOWN;

    /** Days by which outlets in other time zones can differ over one event. */
    private static final int TIME_ZONES = 1;

    static Days between(Optional<Range> one, Optional<Range> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        if (one.get().overlaps(other.get())) {
            return AGREE;
        }
        long gap = Math.min(
                Math.abs(ChronoUnit.DAYS.between(one.get().last(), other.get().first())),
                Math.abs(ChronoUnit.DAYS.between(other.get().last(), one.get().first())));
        return gap <= TIME_ZONES ? ADJACENT : APART;
    }

    static Optional<Range> range(Optional<TimeExpression> time) {
        return time.flatMap(TimeExpression::range);
    }

    /** Length in days, more than any real one where nothing is known. */
    static long length(Optional<TimeExpression> time) {
        return range(time)
                .map(range -> ChronoUnit.DAYS.between(range.first(), range.last()) + 1)
                .orElse((long) Integer.MAX_VALUE);
    }

    /** Whether the time names one day. */
    static boolean isOneDay(Optional<TimeExpression> time) {
        return length(time) == 1;
    }
}
