package org.readout.engine.time;

import java.math.BigDecimal;

/** A unit of time and how TIMEX3 writes a length in it. */
enum Unit {
    SECOND("S", true, 1),
    MINUTE("M", true, 1),
    HOUR("H", true, 1),
    DAY("D", false, 1),
    WEEK("W", false, 1),
    FORTNIGHT("W", false, 2),
    WEEKEND("WE", false, 1),
    MONTH("M", false, 1),
    QUARTER("M", false, 3),
    YEAR("Y", false, 1),
    DECADE("Y", false, 10),
    CENTURY("Y", false, 100);

    private final String letter;
    private final boolean clock;
    private final int factor;

    Unit(String letter, boolean clock, int factor) {
        this.letter = letter;
        this.clock = clock;
        this.factor = factor;
    }

    /** Whether the unit is shorter than a day. */
    boolean isClock() {
        return clock;
    }

    /** Whether a length in this unit reckons in calendar months, not in days. */
    boolean isCalendar() {
        return compareTo(MONTH) >= 0;
    }

    /** TIMEX3's designator, behind {@code P} or {@code PT}. */
    String letter() {
        return letter;
    }

    /** TIMEX3's designator where the number is open: decades and centuries have their own. */
    String vagueLetter() {
        return switch (this) {
            case QUARTER -> "Q";
            case DECADE -> "DE";
            case CENTURY -> "CE";
            default -> letter;
        };
    }

    /** The number in terms of {@link #letter()}. */
    BigDecimal scaled(BigDecimal number) {
        return number.multiply(BigDecimal.valueOf(factor));
    }
}
