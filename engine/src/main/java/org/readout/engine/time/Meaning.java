package org.readout.engine.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/** What the words of a time expression say before a publication date is put to them. */
sealed interface Meaning {

    /** Where a unit, weekday or month lies. */
    enum Turn {
        NONE,
        LAST,
        THIS,
        NEXT,
        /** The one before the expression before. */
        BEFORE,
        /** That of the expression before. */
        SAME,
        /** The one after the expression before. */
        AFTER,
        /** The stretch that ends at publication. */
        PAST,
        /** The stretch that begins at publication. */
        AHEAD
    }

    /** What an offset is reckoned from. */
    enum Origin {
        PUBLICATION,
        /** The expression before, failing that publication. */
        PREVIOUS
    }

    /** A part of a period. */
    enum Portion {
        EARLY,
        MID,
        LATE,
        /** Before now, inside the period. */
        EARLIER,
        /** After now, inside the period. */
        LATER
    }

    /** Which of the references without a value TIMEX3 knows. */
    enum Reference {
        PAST_REF,
        PRESENT_REF,
        FUTURE_REF
    }

    /** A day of a month, where known of a year. */
    record Day(OptionalInt year, int month, int day, Optional<DayOfWeek> weekday) implements Meaning {}

    /** A month. */
    record Month(OptionalInt year, int month, Turn turn) implements Meaning {}

    /** A day of the week. */
    record Weekday(DayOfWeek day, Turn turn) implements Meaning {}

    /** The weekday of a week: "Friday next week". */
    record WeekdayOf(DayOfWeek day, Meaning week) implements Meaning {}

    /** The n-th weekday of a period, -1 for the last. */
    record NthWeekday(int n, DayOfWeek day, Meaning period) implements Meaning {}

    /** The day of a month, by number: "20th of next month"; with a weekday to check the month by. */
    record DayOf(int day, Optional<DayOfWeek> weekday, Meaning month) implements Meaning {}

    /** A year. */
    record Year(int year) implements Meaning {}

    /** The ten years from one that ends in 0. */
    record Decade(int first) implements Meaning {}

    /** The n-th century. */
    record Century(int n) implements Meaning {}

    /** The n-th unit of a period, -1 for the last: "the first week of September", "the fourth quarter". */
    record NthUnit(int n, Unit unit, Optional<Meaning> period) implements Meaning {}

    /** The n-th half of a period. */
    record Half(int n, Optional<Meaning> year) implements Meaning {}

    /** A season by its code and first month. */
    record Season(String code, int firstMonth, Optional<Meaning> year, Turn turn) implements Meaning {}

    /** A unit so many away: "last week" is a week and -1. */
    record Shifted(Unit unit, int by, Origin from) implements Meaning {}

    /** The unit about, with nothing to place it: "the day". Means something only with a portion. */
    record Bare(Unit unit) implements Meaning {}

    /** So much before or after. */
    record Offset(Amount amount, int sign, Origin from) implements Meaning {}

    /** So much before or after another expression: "3 days from Tuesday". */
    record OffsetFrom(Amount amount, int sign, Meaning from) implements Meaning {}

    /** So much before or after something that the next words name: "a week after the vote". A duration by itself. */
    record Beside(Amount amount, int sign) implements Meaning {}

    /** A length of time. */
    record Duration(Amount amount) implements Meaning {}

    /** What comes again each such period. */
    record Repeated(String value) implements Meaning {}

    /** A reference with no value. */
    record Ref(Reference reference) implements Meaning {}

    /** A date whose year is told by another expression: "in June last year". */
    record InYear(Meaning date, Meaning year) implements Meaning {}

    /** A portion of a period. */
    record PartOf(Portion portion, Meaning period) implements Meaning {}

    /** A portion that still wants its period, with "of" before it or not. */
    record Part(Portion portion, boolean wantsOf) implements Meaning {}

    /** An ordinal or a number that still wants its month. */
    record Ordinal(int n) implements Meaning {}

    /** A time of day: {@code 08:00} or {@code MO}. */
    record Clock(String time, Optional<Meaning> day) implements Meaning {}

    /** Whether the words name one day. */
    default boolean isDay() {
        return switch (this) {
            case Day day -> true;
            case Weekday day -> true;
            case WeekdayOf day -> true;
            case NthWeekday day -> true;
            case DayOf day -> true;
            case Shifted shifted -> shifted.unit() == Unit.DAY;
            case InYear in -> in.date().isDay();
            case Offset offset ->
                !offset.amount().finest().isCalendar()
                        && !offset.amount().finest().isClock()
                        && !offset.amount().isVague();
            case OffsetFrom offset -> true;
            case Ordinal ordinal -> false;
            default -> false;
        };
    }
}
