package org.readout.engine.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.readout.engine.time.TimeExpression.Range;
import org.readout.engine.time.TimeExpression.Type;

/**
 * What an expression means once reckoned.
 *
 * @param type TIMEX3's type
 * @param value TIMEX3's value, empty where it cannot be known
 * @param range the days it can mean
 */
record Reading(Type type, String value, Optional<Range> range) {

    static Reading date(String value) {
        return new Reading(Type.DATE, value, Optional.empty());
    }

    static Reading date(String value, LocalDate first, LocalDate last) {
        return new Reading(Type.DATE, value, Optional.of(new Range(first, last)));
    }

    static Reading day(LocalDate day) {
        return date(iso(day), day, day);
    }

    static Reading month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return date(
                String.format(Locale.ROOT, "%04d-%02d", year, month),
                first,
                first.plusMonths(1).minusDays(1));
    }

    static Reading year(int year) {
        return date(String.format(Locale.ROOT, "%04d", year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A value of years whose last digits are left out: {@code 199} for the 1990s. */
    static Reading years(String value, int first, int count) {
        return date(value, LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }

    private static String iso(LocalDate day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The one day it means. */
    Optional<LocalDate> onlyDay() {
        return range.filter(days -> days.first().equals(days.last())).map(Range::first);
    }

    Reading within(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? this : new Reading(type, value, Optional.of(new Range(first, last)));
    }
}
