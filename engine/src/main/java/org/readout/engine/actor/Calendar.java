package org.readout.engine.actor;

import java.util.Set;

/** Capitalised words of the calendar, which are part of no name. */
final class Calendar {

    private static final Set<String> NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.",
            "jan",
            "feb",
            "sept",
            "oct",
            "nov",
            "dec",
            "easter",
            "christmas",
            "ramadan");

    private Calendar() {}

    static boolean names(String lower) {
        return NAMES.contains(lower);
    }
}
