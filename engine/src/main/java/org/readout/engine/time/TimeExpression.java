package org.readout.engine.time;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.engine.text.Span;

/**
 * An expression of time, as TIMEX3.
 *
 * @param span its words
 * @param type TIMEX3's type
 * @param value TIMEX3's value, such as {@code 2025-09-09}, {@code 2025-W38}, {@code P90D}, {@code PAST_REF}; empty
 *     where the publication date is needed and not known
 * @param range the days it can mean, where it means days
 */
public record TimeExpression(Span span, Type type, String value, Optional<Range> range) {

    /** TIMEX3's types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /**
     * A stretch of days.
     *
     * @param first the first day
     * @param last the last day, not before the first
     */
    public record Range(LocalDate first, LocalDate last) {
        public Range {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(first + " to " + last + " runs backwards");
            }
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        public boolean overlaps(Range other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }
}
