package org.readout.engine.brief;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A day in as many words as reports answer for. A year or month that was only worked out from a report's supposed day
 * is not told: of "on Tuesday" in a report of unknown day there is left "on Tuesday".
 */
final class SureDay {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern MONTH =
            Pattern.compile("(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)"
                    + "(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\b");
    private static final Pattern WHOLE_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final Pattern WHOLE_MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern WHOLE_YEAR = Pattern.compile("\\d{4}");

    private SureDay() {}

    /** Whether words name a month: "Feb. 6", "6 February 2031". */
    static boolean namesMonth(String words) {
        return MONTH.matcher(words).find();
    }

    /** Whether words name a day of the week. */
    static boolean namesWeekday(String words) {
        return Arrays.stream(DayOfWeek.values()).anyMatch(day -> names(words, day));
    }

    private static boolean names(String words, DayOfWeek day) {
        return Arrays.asList(words.split("\\W+")).contains(name(day));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /**
     * With its preposition and a blank before it: " on 4 March 2031", " on 4 March", " on Tuesday"; empty where nothing
     * is sure.
     *
     * @param value TIMEX3
     * @param told the reports' own words for it
     * @param dated whether one of those reports has a day that is known and not worked out
     */
    static String when(String value, List<String> told, boolean dated) {
        boolean year =
                dated || told.stream().anyMatch(words -> YEAR.matcher(words).find());
        boolean month = told.stream().anyMatch(SureDay::namesMonth);
        if (year) {
            return Phrasing.when(value);
        }
        if (WHOLE_DAY.matcher(value).matches()) {
            LocalDate day = LocalDate.parse(value.substring(0, 10));
            if (month) {
                return " on " + day.getDayOfMonth() + " "
                        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            }
            String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            boolean named = told.stream()
                    .anyMatch(words -> Arrays.asList(words.split("\\W+")).contains(weekday));
            return named ? " on " + weekday : "";
        }
        if (month && WHOLE_MONTH.matcher(value).matches()) {
            String name = Phrasing.when(value);
            return WHOLE_YEAR.matcher(name.substring(name.length() - 4)).matches()
                    ? name.substring(0, name.length() - 5)
                    : name;
        }
        return "";
    }
}
