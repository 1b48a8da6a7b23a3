package org.readout.engine.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The day in a page's address, year first or with the month's name: {@code /2024/05/31/}, {@code 2024-05-31},
 * {@code /politics/20240531-talks}, {@code /2024/may/31/}, {@code 31-May-2024}. Outlets put the day of publication
 * there. Figures whose order could be another ({@code 05-06-2024}) tell nothing, nor does a year and a month alone.
 */
final class AddressDate {

    private static final String YEAR = "(?<year>(?:19[89]|20[0-9])[0-9])";
    private static final String MONTH = "(?<month>0?[1-9]|1[0-2])";
    private static final String DAY = "(?<day>0?[1-9]|[12][0-9]|3[01])";
    private static final String NAME = "(?<name>[A-Za-z]{3,9})";
    private static final String NO_FIGURE_BEFORE = "(?<![0-9])";
    private static final String NO_FIGURE_AFTER = "(?![0-9])";

    private static final List<Pattern> FORMS = List.of(
            form(YEAR + "(?<mark>[-/_.])" + MONTH + "\\k<mark>" + DAY),
            form(YEAR + "(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12][0-9]|3[01])"),
            form(YEAR + "(?<mark>[-/_.])" + NAME + "\\k<mark>" + DAY),
            form(DAY + "(?<mark>[-/_.])" + NAME + "\\k<mark>" + YEAR));

    private AddressDate() {}

    private static Pattern form(String middle) {
        return Pattern.compile(NO_FIGURE_BEFORE + middle + NO_FIGURE_AFTER);
    }

    /**
     * The day of the form that stands first in the list of forms and in the address.
     *
     * @param latest a later day is no day of publication
     */
    static Optional<LocalDate> of(String address, LocalDate latest) {
        return FORMS.stream()
                .flatMap(form -> form.matcher(address).results())
                .flatMap(found -> day(found).stream())
                .filter(day -> !day.isAfter(latest))
                .findFirst();
    }

    private static Optional<LocalDate> day(MatchResult found) {
        OptionalInt month = month(found);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group("year")), month.getAsInt(), Integer.parseInt(found.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt month(MatchResult found) {
        return found.namedGroups().containsKey("month")
                ? OptionalInt.of(Integer.parseInt(found.group("month")))
                : Vocabulary.english()
                        .month(found.group("name").toLowerCase(Locale.ROOT))
                        .map(name -> OptionalInt.of(name.number()))
                        .orElseGet(OptionalInt::empty);
    }
}
