package org.readout.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.article.PublicationDate;

/**
 * The day in a date as documents write it, in its own time zone: ISO 8601 with or without a time, {@code 2031/03/04},
 * {@code 20310304}, {@code Tue, 04 Mar 2031 …}, {@code March 4, 2031}, {@code 4 March 2031}, also behind a time of day.
 * Orders that can be read two ways ({@code 03/04/2031}) give nothing.
 */
final class PublicationDates {

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<year>(?:19|20)\\d\\d)(?<sep>[-/.]?)(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?!\\d).*");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:\\p{L}{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}{3})\\p{L}{0,6}\\.?,? ((?:19|20)\\d\\d)\\b.*");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:\\p{L}{3,9},? )?(\\p{L}{3})\\p{L}{0,6}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b.*");
    private static final DateTimeFormatter NAMED_MONTH = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM uuuu")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** A time of day before the date: "01:38:07 PM IST ". */
    private static final Pattern CLOCK =
            Pattern.compile("^\\d{1,2}:\\d\\d(?::\\d\\d)? ?(?:[AaPp]\\.?[Mm]\\.?)?(?: \\p{Lu}{2,4})?,? (?:on )?");

    /** Longest date that is looked at. */
    private static final int LONGEST = 80;

    private PublicationDates() {}

    static Optional<PublicationDate> given(String date) {
        return day(date).map(PublicationDate::given);
    }

    /** The day that is written, if one is. */
    static Optional<LocalDate> day(String written) {
        if (written.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String date =
                CLOCK.matcher(SPACES.matcher(written.strip()).replaceAll(" ")).replaceFirst("");
        if (date.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher year = YEAR_FIRST.matcher(date);
        if (year.matches()) {
            return of(List.of(year.group("day"), year.group("month"), year.group("year")));
        }
        Matcher day = DAY_FIRST.matcher(date);
        if (day.matches()) {
            return named(day.group(1), day.group(2), day.group(3));
        }
        Matcher month = MONTH_FIRST.matcher(date);
        return month.matches() ? named(month.group(2), month.group(1), month.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> of(List<String> dayMonthYear) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(dayMonthYear.get(2)),
                    Integer.parseInt(dayMonthYear.get(1)),
                    Integer.parseInt(dayMonthYear.get(0))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> named(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.parse(Integer.parseInt(day) + " " + month + " " + year, NAMED_MONTH));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
