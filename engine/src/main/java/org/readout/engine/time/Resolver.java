package org.readout.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.readout.engine.time.Meaning.Origin;
import org.readout.engine.time.TimeExpression.Range;
import org.readout.engine.time.TimeExpression.Type;

/**
 * Reckons meanings from a day of publication, the expression before and the tense.
 *
 * @param published the day of publication, where known
 * @param previous the day told of before, which "the same day" means
 * @param period the last date before, of any length, from which "the following month" is reckoned
 * @param tense which way the verb looks
 */
record Resolver(Optional<LocalDate> published, Optional<Reading> previous, Optional<Reading> period, Tense tense) {

    /** A date on the side that the tense speaks against must be this many times nearer to be meant. */
    private static final int AGAINST_TENSE = 8;

    static final Reading UNKNOWN_DATE = Reading.date("");

    Reading read(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Day day -> day(day);
            case Meaning.Month month -> month(month);
            case Meaning.Weekday weekday -> weekday(weekday);
            case Meaning.WeekdayOf weekday -> weekdayOf(weekday);
            case Meaning.NthWeekday nth -> nthWeekday(nth);
            case Meaning.DayOf day -> dayOf(day);
            case Meaning.Year year -> Reading.year(year.year());
            case Meaning.Decade decade -> Reading.years(String.valueOf(decade.first() / 10), decade.first(), 10);
            case Meaning.Century century ->
                Reading.years(
                        String.format(Locale.ROOT, "%02d", century.n() - 1), Math.max(1, (century.n() - 1) * 100), 100);
            case Meaning.NthUnit nth -> periods().nthUnit(nth);
            case Meaning.Half half -> periods().half(half);
            case Meaning.Season season -> periods().season(season);
            case Meaning.Shifted shifted -> shifted(shifted);
            case Meaning.Bare bare -> bare(bare);
            case Meaning.Offset offset -> offset(offset);
            case Meaning.OffsetFrom offset ->
                read(offset.from())
                        .onlyDay()
                        .flatMap(day -> offset.amount().from(day, offset.sign()))
                        .map(Reading::day)
                        .orElse(UNKNOWN_DATE);
            case Meaning.Beside beside ->
                new Reading(Type.DURATION, beside.amount().timex(), Optional.empty());
            case Meaning.Duration duration ->
                new Reading(Type.DURATION, duration.amount().timex(), Optional.empty());
            case Meaning.Repeated repeated -> new Reading(Type.SET, repeated.value(), Optional.empty());
            case Meaning.Ref ref -> Reading.date(ref.reference().name());
            case Meaning.InYear in ->
                read(in.year())
                        .range()
                        .flatMap(year -> Joiner.withYear(in.date(), year.first().getYear()))
                        .map(this::read)
                        .orElseGet(() -> read(in.date()));
            case Meaning.PartOf part -> partOf(part);
            case Meaning.Part part -> UNKNOWN_DATE;
            case Meaning.Ordinal ordinal -> UNKNOWN_DATE;
            case Meaning.Clock clock -> clock(clock);
        };
    }

    private Periods periods() {
        return new Periods(this);
    }

    private Reading day(Meaning.Day day) {
        if (day.year().isPresent()) {
            return Reading.day(LocalDate.of(day.year().getAsInt(), day.month(), day.day()));
        }
        if (published.isEmpty()) {
            return Reading.date(String.format(Locale.ROOT, "XXXX-%02d-%02d", day.month(), day.day()));
        }
        LocalDate about = published.get();
        Optional<LocalDate> best = Optional.empty();
        // Nine years reach over every gap between leap days; any other date comes every year.
        boolean rare = day.weekday().isPresent() || day.month() == 2 && day.day() == 29;
        int reach = rare ? 9 : 1;
        for (int year = about.getYear() - reach; year <= about.getYear() + reach; year++) {
            if (day.day() > YearMonth.of(year, day.month()).lengthOfMonth()) {
                continue;
            }
            LocalDate candidate = LocalDate.of(year, day.month(), day.day());
            if (best.isEmpty() || cost(candidate, day.weekday()) < cost(best.get(), day.weekday())) {
                best = Optional.of(candidate);
            }
        }
        return best.map(Reading::day).orElse(UNKNOWN_DATE);
    }

    /** How far a candidate lies off, weighed by the tense; a weekday that does not fit costs more than a year's way. */
    private long cost(LocalDate candidate, Optional<DayOfWeek> weekday) {
        long away = ChronoUnit.DAYS.between(published.orElseThrow(), candidate);
        boolean fits = weekday.isEmpty() || weekday.get() == candidate.getDayOfWeek();
        return weigh(away) + (fits ? 0 : 4000L);
    }

    private long weigh(long away) {
        boolean against = tense == Tense.PAST && away > 0 || tense == Tense.FUTURE && away < 0;
        return 2 * Math.abs(away) * (against ? AGAINST_TENSE : 1)
                + (away < 0 && tense == Tense.OPEN ? Math.abs(away) : 0);
    }

    private Reading month(Meaning.Month month) {
        if (month.year().isPresent()) {
            return Reading.month(month.year().getAsInt(), month.month());
        }
        if (published.isEmpty()) {
            return Reading.date(String.format(Locale.ROOT, "XXXX-%02d", month.month()));
        }
        YearMonth about = YearMonth.from(published.get());
        int away = month.month() - about.getMonthValue();
        int best = switch (month.turn()) {
            case LAST, BEFORE, PAST -> away < 0 ? away : away - 12;
            case NEXT, AFTER, AHEAD -> away > 0 ? away : away + 12;
            case THIS -> away;
            default -> nearest(away, 12);
        };
        YearMonth found = about.plusMonths(best);
        return Reading.month(found.getYear(), found.getMonthValue());
    }

    /** Of the same date a cycle earlier, now and a cycle later, the nearest as the tense weighs it. */
    int nearest(int away, int cycle) {
        int best = away;
        for (int candidate : new int[] {away - cycle, away + cycle}) {
            if (weigh(candidate) < weigh(best)) {
                best = candidate;
            }
        }
        return best;
    }

    private Reading weekday(Meaning.Weekday weekday) {
        if (published.isEmpty()) {
            return Reading.date("XXXX-WXX-" + weekday.day().getValue());
        }
        LocalDate about = published.get();
        return Reading.day(
                switch (weekday.turn()) {
                    case LAST, PAST, BEFORE -> about.with(TemporalAdjusters.previous(weekday.day()));
                    case NEXT, AHEAD -> about.with(TemporalAdjusters.next(weekday.day()));
                    case AFTER ->
                        previous.flatMap(Reading::onlyDay).orElse(about).with(TemporalAdjusters.next(weekday.day()));
                    case THIS ->
                        about.with(DayOfWeek.MONDAY).plusDays(weekday.day().getValue() - 1L);
                    case NONE, SAME ->
                        tense == Tense.FUTURE || tense == Tense.OPEN
                                ? about.with(TemporalAdjusters.nextOrSame(weekday.day()))
                                : about.with(TemporalAdjusters.previousOrSame(weekday.day()));
                });
    }

    private Reading weekdayOf(Meaning.WeekdayOf weekday) {
        return read(weekday.week())
                .range()
                .map(week -> Reading.day(week.first()
                        .with(DayOfWeek.MONDAY)
                        .plusDays(weekday.day().getValue() - 1L)))
                .orElseGet(() -> Reading.date("XXXX-WXX-" + weekday.day().getValue()));
    }

    private Reading nthWeekday(Meaning.NthWeekday nth) {
        return read(nth.period())
                .range()
                .flatMap(period -> {
                    LocalDate day = nth.n() > 0
                            ? period.first()
                                    .with(TemporalAdjusters.nextOrSame(nth.day()))
                                    .plusWeeks(nth.n() - 1L)
                            : period.last().with(TemporalAdjusters.previousOrSame(nth.day()));
                    return period.contains(day) ? Optional.of(Reading.day(day)) : Optional.empty();
                })
                .orElse(UNKNOWN_DATE);
    }

    private Reading dayOf(Meaning.DayOf day) {
        if (day.month() instanceof Meaning.Month month) {
            return CalendarAtoms.day(month.year(), month.month(), day.day())
                    .map(this::read)
                    .orElse(UNKNOWN_DATE);
        }
        if (published.isEmpty()) {
            return Reading.date(String.format(Locale.ROOT, "XXXX-XX-%02d", day.day()));
        }
        YearMonth about =
                YearMonth.from(read(day.month()).range().map(Range::first).orElse(published.get()));
        int reach = day.month() instanceof Meaning.Bare ? 6 : 0;
        Optional<LocalDate> best = Optional.empty();
        for (int by = -reach; by <= reach; by++) {
            YearMonth month = about.plusMonths(by);
            if (month.isValidDay(day.day())) {
                LocalDate candidate = month.atDay(day.day());
                if (best.isEmpty() || cost(candidate, day.weekday()) < cost(best.get(), day.weekday())) {
                    best = Optional.of(candidate);
                }
            }
        }
        return best.map(Reading::day).orElse(UNKNOWN_DATE);
    }

    private Optional<LocalDate> origin(Origin from, Unit unit) {
        if (from == Origin.PUBLICATION) {
            return published;
        }
        Optional<Reading> told = unit.isCalendar() ? period.or(() -> previous) : previous;
        return told.isPresent() ? told.flatMap(Reading::range).map(Range::first) : published;
    }

    private Reading shifted(Meaning.Shifted shifted) {
        if (shifted.unit() == Unit.DAY
                && shifted.by() == 0
                && shifted.from() == Origin.PREVIOUS
                && previous.isPresent()) {
            return new Reading(Type.DATE, previous.get().value(), previous.get().range());
        }
        return origin(shifted.from(), shifted.unit())
                .map(day -> Calendar.unit(shifted.unit(), day, shifted.by()))
                .orElse(UNKNOWN_DATE);
    }

    private Reading bare(Meaning.Bare bare) {
        if (bare.unit() == Unit.WEEKEND && published.isPresent()) {
            LocalDate saturday = tense == Tense.FUTURE
                    ? published.get().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                    : published.get().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            return Calendar.weekend(saturday);
        }
        return published.map(day -> Calendar.unit(bare.unit(), day, 0)).orElse(UNKNOWN_DATE);
    }

    private Reading offset(Meaning.Offset offset) {
        Amount amount = offset.amount();
        if (amount.finest().isClock()) {
            return hours(offset);
        }
        if (amount.isVague()) {
            boolean past = offset.sign() < 0;
            return Reading.date(
                    past ? "PAST_REF" : offset.from() == Origin.PUBLICATION ? "FUTURE_REF" : amount.timex());
        }
        Optional<LocalDate> origin = origin(offset.from(), amount.finest());
        Optional<LocalDate> day = origin.flatMap(from -> amount.from(from, offset.sign()));
        if (day.isEmpty()) {
            return UNKNOWN_DATE;
        }
        // "seven years ago" names a year, "two months ago" a month; what is counted on to a deadline names a day.
        boolean rounded = offset.sign() < 0 || offset.from() == Origin.PREVIOUS;
        return switch (amount.finest()) {
            case MONTH, QUARTER ->
                rounded
                        ? Reading.month(day.get().getYear(), day.get().getMonthValue())
                        : Reading.day(day.get())
                                .within(
                                        day.get().withDayOfMonth(1),
                                        day.get().with(TemporalAdjusters.lastDayOfMonth()));
            case YEAR, DECADE, CENTURY -> Reading.year(day.get().getYear());
            default -> Reading.day(day.get());
        };
    }

    /** "Hours later" is some time on the day told of. */
    private Reading hours(Meaning.Offset offset) {
        Optional<Reading> from = offset.from() == Origin.PREVIOUS ? previous : Optional.empty();
        Optional<LocalDate> day = from.flatMap(Reading::onlyDay).or(() -> published);
        Optional<LocalDate> moved = day.flatMap(
                at -> offset.amount().isVague() ? day : offset.amount().from(at, offset.sign()));
        return moved.map(at -> new Reading(Type.TIME, Reading.day(at).value(), Optional.of(new Range(at, at))))
                .orElseGet(() -> new Reading(Type.TIME, from.map(Reading::value).orElse(""), Optional.empty()));
    }

    private Reading partOf(Meaning.PartOf part) {
        Reading whole = read(part.period());
        if (whole.range().isEmpty()) {
            return whole;
        }
        LocalDate first = whole.range().get().first();
        LocalDate last = whole.range().get().last();
        long third = (ChronoUnit.DAYS.between(first, last) + 1) / 3;
        return switch (part.portion()) {
            case EARLY -> whole.within(first, first.plusDays(third));
            case MID -> whole.within(first.plusDays(third), last.minusDays(third));
            case LATE -> whole.within(last.minusDays(third), last);
            case EARLIER ->
                published
                        .filter(day -> !day.isAfter(last))
                        .map(day -> whole.within(first, day))
                        .orElse(whole);
            case LATER ->
                published
                        .filter(day -> !day.isBefore(first))
                        .map(day -> whole.within(day, last))
                        .orElse(whole);
        };
    }

    private boolean isAhead(Reading reading) {
        return published.isPresent()
                && reading.range()
                        .filter(range -> range.first().isAfter(published.get()))
                        .isPresent();
    }

    private Reading clock(Meaning.Clock clock) {
        Reading day = clock.day()
                .map(this::read)
                .or(() -> previous.filter(told -> tense != Tense.PAST || !isAhead(told)))
                .or(() -> published.map(Reading::day))
                .orElse(UNKNOWN_DATE);
        return new Reading(Type.TIME, day.value() + "T" + clock.time(), day.range());
    }
}
