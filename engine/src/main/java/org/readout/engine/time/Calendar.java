package org.readout.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Weeks, quarters and other units about a day, as TIMEX3 writes them. */
final class Calendar {

    private Calendar() {}

    /** The ISO week of a day: weeks begin on Monday, and the first holds January 4. */
    static Reading week(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return Reading.date(weekOf(day), monday, monday.plusDays(6));
    }

    /** The weekend of the ISO week of a day. */
    static Reading weekend(LocalDate day) {
        LocalDate saturday = day.with(DayOfWeek.SATURDAY);
        return Reading.date(weekOf(day) + "-WE", saturday, saturday.plusDays(1));
    }

    private static String weekOf(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static Reading quarter(int year, int n) {
        LocalDate first = LocalDate.of(year, 3 * n - 2, 1);
        return Reading.date(year + "-Q" + n, first, first.plusMonths(3).minusDays(1));
    }

    /** The unit that lies so many after the one of a day. */
    static Reading unit(Unit unit, LocalDate day, int by) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> Reading.day(day.plusDays(by));
            case WEEK -> week(day.plusWeeks(by));
            case FORTNIGHT -> week(day.plusWeeks(2L * by));
            case WEEKEND -> weekend(day.plusWeeks(by));
            case MONTH -> {
                LocalDate moved = day.plusMonths(by);
                yield Reading.month(moved.getYear(), moved.getMonthValue());
            }
            case QUARTER -> {
                LocalDate moved = day.plusMonths(3L * by);
                yield quarter(moved.getYear(), moved.get(IsoFields.QUARTER_OF_YEAR));
            }
            case YEAR -> Reading.year(day.getYear() + by);
            case DECADE -> {
                int decade = day.getYear() / 10 + by;
                yield Reading.years(String.valueOf(decade), decade * 10, 10);
            }
            case CENTURY -> {
                int century = day.getYear() / 100 + by;
                yield Reading.years(String.valueOf(century), century * 100, 100);
            }
        };
    }
}
