package org.readout.render;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TIMEX3 values as a reader wants them, and the days they cover. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final int MONTH_LENGTH = 7;
    private static final int YEAR_LENGTH = 4;
    private static final int DATE_LENGTH = 10;
    /** A bare month keeps its year: "Oct 2025". */
    private static final int MONTH_NAME = 3;

    private Days() {}

    /** A stretch of days, both ends in it. */
    record Stretch(LocalDate first, LocalDate last) {}

    /** "Tue 9 Sep 2025", "Oct 2025", "week of 15 Sep 2025"; the value itself where it names no such time. */
    static String show(String value) {
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return stretch(value)
                    .map(days -> "week of " + DAY.format(days.first()).substring(4))
                    .orElse(value);
        }
        if (value.length() == MONTH_LENGTH) {
            return stretch(value).map(days -> MONTH.format(days.first())).orElse(value);
        }
        return day(value).map(DAY::format).orElse(value);
    }

    /** The same without the year where it is the given one, as all that a story tells often is of one year. */
    static String show(String value, Optional<Year> usual) {
        String shown = show(value);
        return usual.map(year -> " " + year)
                .filter(shown::endsWith)
                .filter(year -> shown.length() > year.length() + MONTH_NAME)
                .map(year -> shown.substring(0, shown.length() - year.length()))
                .orElse(shown);
    }

    /** The same without the day of the week: "9 Sep". */
    static String bare(String value, Optional<Year> usual) {
        String shown = show(value, usual);
        return value.length() >= DATE_LENGTH && !shown.equals(value) ? shown.substring(shown.indexOf(' ') + 1) : shown;
    }

    /** The year of a value's first day. */
    static Optional<Year> year(String value) {
        return stretch(value).map(days -> Year.from(days.first()));
    }

    /** The days a value covers, empty where it names none. */
    static Optional<Stretch> stretch(String value) {
        Matcher week = WEEK.matcher(value);
        try {
            if (week.matches()) {
                LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                        .with(DayOfWeek.MONDAY);
                return Optional.of(new Stretch(monday, monday.plusDays(6)));
            }
            if (value.length() == MONTH_LENGTH) {
                YearMonth month = YearMonth.parse(value);
                return Optional.of(new Stretch(month.atDay(1), month.atEndOfMonth()));
            }
            if (value.length() == YEAR_LENGTH) {
                LocalDate first = LocalDate.of(Integer.parseInt(value), 1, 1);
                return Optional.of(new Stretch(first, first.plusYears(1).minusDays(1)));
            }
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
        return day(value).map(day -> new Stretch(day, day));
    }

    private static Optional<LocalDate> day(String value) {
        String date = value.contains("T") ? value.substring(0, value.indexOf('T')) : value;
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
