package org.readout.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.engine.time.Meaning.Origin;
import org.readout.engine.time.Meaning.Turn;

/** Puts neighbours together: "Friday" and "next week", "8 p.m." and "today", "the first week" and "September". */
final class Joiner {

    /** No words between two neighbours are ever more than this. */
    private static final int LONGEST_GAP = 2;

    private static final Set<String> SIDE = Set.of("from", "before", "after", "from the", "before the", "after the");
    private static final Set<String> YEAR = Set.of("", ",", "of", "of the", "in", "the");
    private static final Set<String> PERIOD = Set.of("", ",", "of", "of the", "in", "in the", "the");
    private static final Set<String> WEEK = Set.of("", "of", "of the", "on", "on the", "the", "in the");
    private static final Set<String> CLOCK =
            Set.of("", ",", "at", "on", "in", "of", "in the", "of the", "on the", "-", "–");
    private static final Set<String> PORTION =
            Set.of("", "of", "in", "on", "the", "of the", "in the", "on the", "-", "that", "at");
    private static final Set<String> WEEKDAY = Set.of("", ",", "the", ", the");

    private Joiner() {}

    /** Joins until nothing joins any more. */
    static List<Atom> join(Pieces p, List<Atom> atoms) {
        List<Atom> joined = new ArrayList<>();
        for (Atom atom : atoms) {
            Atom last = atom;
            // What was joined may now join what stands before it: "late" + ("June" + "2016").
            while (!joined.isEmpty()) {
                Optional<Atom> both = pair(p, joined.getLast(), last);
                if (both.isEmpty()) {
                    break;
                }
                joined.removeLast();
                last = both.get();
            }
            joined.add(last);
        }
        return joined;
    }

    private static Optional<Atom> pair(Pieces p, Atom a, Atom b) {
        if (b.from() - a.to() > LONGEST_GAP) {
            return Optional.empty();
        }
        String gap = b.from() == a.to()
                ? ""
                : b.from() - a.to() == 1 ? p.word(a.to()) : p.word(a.to()) + " " + p.word(a.to() + 1);
        return meaning(a.meaning(), b.meaning(), gap).map(meaning -> Atom.sure(a.from(), b.to(), meaning));
    }

    private static Optional<Meaning> meaning(Meaning a, Meaning b, String gap) {
        return clock(a, b, gap)
                .or(() -> year(a, b, gap))
                .or(() -> month(a, b, gap))
                .or(() -> week(a, b, gap))
                .or(() -> portion(a, b, gap))
                .or(() -> beside(a, b, gap));
    }

    private static Optional<Meaning> clock(Meaning a, Meaning b, String gap) {
        if (!CLOCK.contains(gap)) {
            return Optional.empty();
        }
        if (a instanceof Meaning.Clock first && b instanceof Meaning.Clock second) {
            return first.day().isPresent() && second.day().isPresent() || gap.equals(",")
                    ? Optional.empty()
                    : clocks(first, second);
        }
        if (a instanceof Meaning.Clock clock && clock.day().isEmpty() && b.isDay()) {
            return Optional.of(new Meaning.Clock(clock.time(), Optional.of(b)));
        }
        return b instanceof Meaning.Clock clock && clock.day().isEmpty() && a.isDay()
                ? Optional.of(new Meaning.Clock(clock.time(), Optional.of(a)))
                : Optional.empty();
    }

    /** "this morning at seven": the figure, in the part of the day that is named. */
    private static Optional<Meaning> clocks(Meaning.Clock first, Meaning.Clock second) {
        boolean firstIsPart = first.time().length() == 2;
        if (firstIsPart == (second.time().length() == 2)) {
            return Optional.empty();
        }
        String part = firstIsPart ? first.time() : second.time();
        String time = firstIsPart ? second.time() : first.time();
        int hour = Integer.parseInt(time.substring(0, 2));
        boolean later = !part.equals("MO") && hour < 12 && !(part.equals("NI") && hour < 5);
        String hours = later ? String.valueOf(hour + 12) : time.substring(0, 2);
        return Optional.of(
                new Meaning.Clock(hours + time.substring(2), first.day().or(second::day)));
    }

    private static Optional<Meaning> year(Meaning a, Meaning b, String gap) {
        if (!YEAR.contains(gap)) {
            return Optional.empty();
        }
        if (b instanceof Meaning.Year year && !gap.startsWith("in")) {
            return withYear(a, year.year());
        }
        if (a instanceof Meaning.Year year && gap.isEmpty()) {
            return withYear(b, year.year());
        }
        boolean relative = b instanceof Meaning.Shifted shifted && shifted.unit() == Unit.YEAR
                || b instanceof Meaning.Bare bare && bare.unit() == Unit.YEAR && !gap.isEmpty();
        return relative && !gap.equals(",") && withYear(a, 2000).isPresent()
                ? Optional.of(new Meaning.InYear(a, b))
                : Optional.empty();
    }

    /** The same date in a year; empty where it names one already or is not of a year. */
    static Optional<Meaning> withYear(Meaning meaning, int year) {
        return switch (meaning) {
            case Meaning.Day day
            when day.year().isEmpty() ->
                CalendarAtoms.day(OptionalInt.of(year), day.month(), day.day())
                        .map(dated -> new Meaning.Day(OptionalInt.of(year), day.month(), day.day(), day.weekday()));
            case Meaning.Month month
            when month.year().isEmpty() && month.turn() == Turn.NONE ->
                Optional.of(new Meaning.Month(OptionalInt.of(year), month.month(), Turn.NONE));
            case Meaning.Season season
            when season.year().isEmpty() && season.turn() == Turn.NONE ->
                Optional.of(new Meaning.Season(
                        season.code(), season.firstMonth(), Optional.of(new Meaning.Year(year)), Turn.NONE));
            case Meaning.NthUnit nth
            when nth.period().isEmpty() ->
                Optional.of(new Meaning.NthUnit(nth.n(), nth.unit(), Optional.of(new Meaning.Year(year))));
            case Meaning.NthUnit nth
            when nth.period().isPresent() ->
                withYear(nth.period().get(), year)
                        .map(period -> new Meaning.NthUnit(nth.n(), nth.unit(), Optional.of(period)));
            case Meaning.NthWeekday nth ->
                withYear(nth.period(), year).map(period -> new Meaning.NthWeekday(nth.n(), nth.day(), period));
            case Meaning.Half half
            when half.year().isEmpty() -> Optional.of(new Meaning.Half(half.n(), Optional.of(new Meaning.Year(year))));
            case Meaning.PartOf part ->
                withYear(part.period(), year).map(period -> new Meaning.PartOf(part.portion(), period));
            default -> Optional.empty();
        };
    }

    private static boolean isMonth(Meaning meaning) {
        return meaning instanceof Meaning.Month
                || meaning instanceof Meaning.Shifted shifted && shifted.unit() == Unit.MONTH
                || meaning instanceof Meaning.Bare bare && bare.unit() == Unit.MONTH;
    }

    private static boolean isYear(Meaning meaning) {
        return meaning instanceof Meaning.Year
                || meaning instanceof Meaning.Shifted shifted && shifted.unit() == Unit.YEAR
                || meaning instanceof Meaning.Bare bare && bare.unit() == Unit.YEAR;
    }

    private static Optional<Meaning> month(Meaning a, Meaning b, String gap) {
        if (!PERIOD.contains(gap) || !isMonth(b) && !isYear(b)) {
            return Optional.empty();
        }
        boolean of = gap.startsWith("of");
        return switch (a) {
            case Meaning.Ordinal ordinal
            when of && isMonth(b) && ordinal.n() <= 31 ->
                Optional.of(new Meaning.DayOf(ordinal.n(), Optional.empty(), b));
            case Meaning.NthWeekday nth
            when nth.period() instanceof Meaning.Bare && isMonth(b) ->
                Optional.of(new Meaning.NthWeekday(nth.n(), nth.day(), b));
            case Meaning.NthUnit nth
            when nth.period().isEmpty() -> Optional.of(new Meaning.NthUnit(nth.n(), nth.unit(), Optional.of(b)));
            case Meaning.Half half
            when half.year().isEmpty() -> Optional.of(new Meaning.Half(half.n(), Optional.of(b)));
            case Meaning.Season season
            when isYear(b) && season.year().isEmpty() ->
                Optional.of(new Meaning.Season(season.code(), season.firstMonth(), Optional.of(b), season.turn()));
            // "the last week of June" is no week before this one.
            case Meaning.Shifted last
            when of
                    && last.by() == -1
                    && last.from() == Origin.PUBLICATION
                    && last.unit().compareTo(Unit.MONTH) <= 0 ->
                Optional.of(new Meaning.NthUnit(-1, last.unit(), Optional.of(b)));
            case Meaning.Weekday last
            when of && last.turn() == Turn.LAST && isMonth(b) -> Optional.of(new Meaning.NthWeekday(-1, last.day(), b));
            default -> Optional.empty();
        };
    }

    private static Optional<Meaning> week(Meaning a, Meaning b, String gap) {
        if (a instanceof Meaning.Weekday weekday && WEEKDAY.contains(gap)) {
            if (b instanceof Meaning.Day day && day.weekday().isEmpty()) {
                return Optional.of(new Meaning.Day(day.year(), day.month(), day.day(), Optional.of(weekday.day())));
            }
            if (b instanceof Meaning.Ordinal ordinal && gap.endsWith("the") && ordinal.n() <= 31) {
                return Optional.of(
                        new Meaning.DayOf(ordinal.n(), Optional.of(weekday.day()), new Meaning.Bare(Unit.MONTH)));
            }
        }
        if (!WEEK.contains(gap)) {
            return Optional.empty();
        }
        if (a instanceof Meaning.Weekday weekday && weekday.turn() == Turn.NONE && isWeek(b)) {
            return Optional.of(new Meaning.WeekdayOf(weekday.day(), b));
        }
        return b instanceof Meaning.Weekday weekday
                        && weekday.turn() == Turn.NONE
                        && isWeek(a)
                        && a instanceof Meaning.Shifted
                ? Optional.of(new Meaning.WeekdayOf(weekday.day(), a))
                : Optional.empty();
    }

    private static boolean isWeek(Meaning meaning) {
        return meaning instanceof Meaning.Shifted shifted && shifted.unit() == Unit.WEEK
                || meaning instanceof Meaning.Offset offset
                        && offset.amount().finest() == Unit.WEEK
                        && !offset.amount().isVague();
    }

    private static Optional<Meaning> portion(Meaning a, Meaning b, String gap) {
        if (!(a instanceof Meaning.Part part) || !PORTION.contains(gap) || part.wantsOf() && !gap.startsWith("of")) {
            return Optional.empty();
        }
        return switch (b) {
            case Meaning.Clock clock -> Optional.of(clock);
            case Meaning.Month month -> partOf(part, b);
            case Meaning.Year year -> partOf(part, b);
            case Meaning.Decade decade -> partOf(part, b);
            case Meaning.Century century -> partOf(part, b);
            case Meaning.Season season -> partOf(part, b);
            case Meaning.NthUnit nth -> partOf(part, b);
            case Meaning.Half half -> partOf(part, b);
            case Meaning.InYear in when !in.isDay() -> partOf(part, b);
            case Meaning.Shifted shifted when shifted.unit() != Unit.DAY -> partOf(part, b);
            case Meaning.Bare bare when !gap.isEmpty() && bare.unit() != Unit.DAY -> partOf(part, b);
            // "later in the day", "early on Tuesday": the day itself.
            case Meaning.Bare bare
            when !gap.isEmpty() -> Optional.of(new Meaning.Shifted(Unit.DAY, 0, Origin.PREVIOUS));
            default -> b.isDay() ? Optional.of(b) : Optional.empty();
        };
    }

    private static Optional<Meaning> partOf(Meaning.Part part, Meaning period) {
        return Optional.of(new Meaning.PartOf(part.portion(), period));
    }

    /** "3 days from Tuesday". */
    private static Optional<Meaning> beside(Meaning a, Meaning b, String gap) {
        return a instanceof Meaning.Beside amount
                        && SIDE.contains(gap)
                        && b.isDay()
                        && !amount.amount().isVague()
                ? Optional.of(new Meaning.OffsetFrom(amount.amount(), amount.sign(), b))
                : Optional.empty();
    }
}
