package org.readout.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.readout.engine.time.TimeExpression.Range;

/** Reckons parts of years and months: "the first week of September", "the third quarter", "last summer". */
record Periods(Resolver by) {

    Reading nthUnit(Meaning.NthUnit nth) {
        Optional<Range> within = nth.period().flatMap(period -> by.read(period).range());
        if (nth.unit() == Unit.QUARTER && nth.n() >= 1 && nth.n() <= 4) {
            return quarter(nth.n(), within);
        }
        if (within.isEmpty()) {
            return nth.period().map(by::read).orElse(Resolver.UNKNOWN_DATE);
        }
        LocalDate first = within.get().first();
        LocalDate last = within.get().last();
        int n = nth.n() - 1;
        return switch (nth.unit()) {
            // The n-th seven days, and the ISO week that holds most of them.
            case WEEK -> nth.n() < 0 ? Calendar.week(last.minusDays(3)) : Calendar.week(first.plusDays(n * 7L + 3));
            case WEEKEND ->
                nth.n() < 0
                        ? Calendar.weekend(last.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)))
                        : Calendar.weekend(first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                                .plusWeeks(n));
            case DAY -> Reading.day(nth.n() < 0 ? last : first.plusDays(n));
            case MONTH -> {
                YearMonth month = nth.n() < 0
                        ? YearMonth.from(last)
                        : YearMonth.from(first).plusMonths(n);
                yield Reading.month(month.getYear(), month.getMonthValue());
            }
            default -> nth.period().map(by::read).orElse(Resolver.UNKNOWN_DATE);
        };
    }

    private Reading quarter(int n, Optional<Range> within) {
        if (within.isPresent()) {
            return Calendar.quarter(within.get().first().getYear(), n);
        }
        if (by.published().isEmpty()) {
            return Reading.date("XXXX-Q" + n);
        }
        int now = by.published().get().get(IsoFields.QUARTER_OF_YEAR);
        int best = by.nearest(n - now, 4);
        return Calendar.quarter(Math.floorDiv(by.published().get().getYear() * 4 + now - 1 + best, 4), n);
    }

    Reading half(Meaning.Half half) {
        Optional<Reading> whole = half.year().map(by::read);
        if (whole.isEmpty() || whole.get().range().isEmpty()) {
            return whole.orElse(Resolver.UNKNOWN_DATE);
        }
        LocalDate first = whole.get().range().get().first();
        LocalDate last = whole.get().range().get().last();
        LocalDate middle = last.getMonth() == first.getMonth()
                ? first.plusDays(14)
                : first.plusMonths(6).minusDays(1);
        LocalDate from = half.n() == 1 ? first : middle.plusDays(1);
        LocalDate to = half.n() == 1 ? middle : last;
        boolean year = last.getMonth() != first.getMonth();
        return Reading.date(
                year ? first.getYear() + "-H" + half.n() : whole.get().value(), from, to);
    }

    Reading season(Meaning.Season season) {
        Optional<Integer> told = season.year()
                .flatMap(year -> by.read(year).range())
                .map(range -> range.first().getYear());
        if (told.isEmpty() && by.published().isEmpty()) {
            return Reading.date("XXXX-" + season.code());
        }
        int year = told.orElseGet(
                () -> seasonYear(season, YearMonth.from(by.published().orElseThrow())));
        LocalDate first = LocalDate.of(year, season.firstMonth(), 1);
        return Reading.date(
                year + "-" + season.code(), first, first.plusMonths(3).minusDays(1));
    }

    private int seasonYear(Meaning.Season season, YearMonth about) {
        int away = season.firstMonth() + 1 - about.getMonthValue();
        return switch (season.turn()) {
            case LAST, BEFORE, PAST -> away < -1 ? about.getYear() : about.getYear() - 1;
            case NEXT, AFTER, AHEAD -> away > 1 ? about.getYear() : about.getYear() + 1;
            case THIS -> about.getYear();
            default -> about.plusMonths(by.nearest(away, 12)).minusMonths(1).getYear();
        };
    }
}
