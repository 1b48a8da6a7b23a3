package org.readout.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.readout.engine.time.TimeExpression.Range;

/**
 * Something in a report that speaks for some days of publication and against others. Penalties are whole thousandths of
 * a point, so that sums do not depend on their order; 0 fits best.
 */
sealed interface Clue {

    /** A date lies on the wrong side of publication for its tense: taggers err, so this weighs much, not all. */
    int WRONG_SIDE = 2500;

    /** The same where the year is written out, which leaves no other reading. */
    int WRONG_SIDE_OF_YEAR = 6000;

    /** A bound ("until Nov. 12") that is past already: it would hardly be told of. */
    int BOUND_BEHIND = 700;

    /** Two expressions for one thing that do not meet. */
    int NO_MEETING = 1500;

    /** How badly a day of publication fits. */
    int penalty(LocalDate published);

    /** Whether the clue can tell days apart, not just months or years. */
    default boolean namesDay() {
        return false;
    }

    /** A weekday without a date: "said on Wednesday". Wires name the day itself, and most print within one more. */
    record Weekday(DayOfWeek day, Tense tense) implements Clue {

        private static final int[] SINCE = {0, 200, 1000, 1600, 2200, 2700, 3200};
        private static final int[] UNTIL = {500, 100, 100, 200, 300, 500, 700};

        @Override
        public int penalty(LocalDate published) {
            int since = SINCE[Math.floorMod(published.getDayOfWeek().getValue() - day.getValue(), 7)];
            int until = UNTIL[
                    Math.floorMod(day.getValue() - published.getDayOfWeek().getValue(), 7)];
            return switch (tense) {
                case PAST -> since;
                case FUTURE -> until;
                case OPEN, UNKNOWN -> Math.min(since, until) / 2;
            };
        }

        @Override
        public boolean namesDay() {
            return true;
        }
    }

    /**
     * A day of a month.
     *
     * @param namesWeekdays whether the report calls near days by their weekday, so that a date is a farther one
     */
    record Date(Meaning.Day date, Tense tense, boolean namesWeekdays) implements Clue {

        /** A week: within it, a house that names weekdays does not give dates. */
        private static final int NEAR = 7;

        private static final int NEAR_IN_FIGURES = 1500;

        /** What is still to come is more often given its date though it is near. */
        private static final int COMING_IN_FIGURES = 400;

        /** The day of publication itself is called by its weekday, or today. */
        private static final int TODAY_IN_FIGURES = 2000;

        private static final int YEAR = 366;

        /** A date more than a year off would name its year: February 29, or a weekday that fits in no year nearby. */
        private static final int FAR_WITHOUT_YEAR = 2000;

        @Override
        public int penalty(LocalDate published) {
            Optional<LocalDate> day = Clue.read(date, tense, published).onlyDay();
            if (day.isEmpty()) {
                return 0;
            }
            long away = ChronoUnit.DAYS.between(published, day.get());
            boolean yearless = date.year().isEmpty();
            int near = yearless && namesWeekdays && date.weekday().isEmpty() ? inFigures(away) : 0;
            int side = Clue.side(tense, away, date.year().isPresent());
            int far = yearless && Math.abs(away) > YEAR ? FAR_WITHOUT_YEAR : 0;
            // What is announced is seldom announced on the day itself.
            int today = tense == Tense.FUTURE && away == 0 ? 300 : 0;
            boolean unfit = date.weekday().isPresent()
                    && date.weekday().get() != day.get().getDayOfWeek();
            return side + near + far + today + (unfit ? WRONG_SIDE : 0) + Clue.distance(weight(), away);
        }

        /** What is given with its weekday ("Tuesday, May 14") is news. */
        private int weight() {
            return (tense == Tense.FUTURE ? 250 : 350) * (date.weekday().isPresent() ? 2 : 1);
        }

        private static int inFigures(long away) {
            if (Math.abs(away) >= NEAR) {
                return 0;
            }
            return away == 0 ? TODAY_IN_FIGURES : away > 0 ? COMING_IN_FIGURES : NEAR_IN_FIGURES;
        }

        @Override
        public boolean namesDay() {
            return true;
        }
    }

    /** A month; in news, one without a year lies within the last or the next twelve. */
    record Month(Meaning.Month month, Tense tense, boolean portion) implements Clue {

        @Override
        public int penalty(LocalDate published) {
            Optional<Range> range = Clue.read(month, tense, published).range();
            if (range.isEmpty()) {
                return 0;
            }
            LocalDate first = range.get().first();
            int away = (first.getYear() - published.getYear()) * 12 + first.getMonthValue() - published.getMonthValue();
            if (away == 0) {
                // In July one says "this month" or the day, but "in late July" well before it.
                return portion ? 200 : 800;
            }
            int side = Clue.side(tense, away, month.year().isPresent());
            return side + Clue.distance(month.year().isPresent() ? 250 : 400, away);
        }
    }

    /** A year. */
    record Year(int year, Tense tense) implements Clue {

        @Override
        public int penalty(LocalDate published) {
            int away = year - published.getYear();
            if (away == 0) {
                return 500;
            }
            return Clue.side(tense, away, true) + Clue.distance(100, away);
        }
    }

    /** The date at the head of a report: that day, or the one before a morning paper. */
    record Dateline(Meaning.Day date) implements Clue {

        private static final int[] SINCE = {0, 400, 1500, 3000};
        private static final int FAR = 6000;

        @Override
        public int penalty(LocalDate published) {
            long since = Clue.read(date, Tense.OPEN, published)
                    .onlyDay()
                    .map(day -> ChronoUnit.DAYS.between(day, published))
                    .orElse(0L);
            return since >= 0 && since < SINCE.length ? SINCE[(int) since] : FAR + Clue.distance(350, since);
        }

        @Override
        public boolean namesDay() {
            return true;
        }
    }

    /**
     * The day in the report's address. Some systems count it by another capital's clock, so the next day is possible;
     * of the rest nothing is left but a slip.
     */
    record Address(LocalDate day) implements Clue {

        private static final int NEXT = 1500;
        private static final int FAR = 12_000;

        @Override
        public int penalty(LocalDate published) {
            long away = Math.abs(ChronoUnit.DAYS.between(day, published));
            return away == 0 ? 0 : away == 1 ? NEXT : FAR + Clue.distance(350, away);
        }

        @Override
        public boolean namesDay() {
            return true;
        }
    }

    /** Two expressions that mean the same time: "next month" and "late October", both said of one summit. */
    record Meeting(Meaning relative, Meaning absolute, Tense tense) implements Clue {

        @Override
        public int penalty(LocalDate published) {
            Optional<Range> one = Clue.read(relative, tense, published).range();
            Optional<Range> other = Clue.read(absolute, tense, published).range();
            return one.isPresent() && other.isPresent() && !one.get().overlaps(other.get()) ? NO_MEETING : 0;
        }
    }

    /**
     * What is told happened so long after, or something dated so long before: "a week after the parade", where the
     * parade is dated elsewhere.
     */
    record Distance(Amount amount, Meaning.Day from, Tense tense) implements Clue {

        private static final int PER_DAY = 500;
        private static final int MOST = 3000;

        @Override
        public int penalty(LocalDate published) {
            Optional<LocalDate> day = Clue.read(from, tense, published).onlyDay();
            if (day.isEmpty()) {
                return 0;
            }
            long since = ChronoUnit.DAYS.between(day.get(), published);
            if (amount.isVague()) {
                Stretch usual = Stretch.of(amount.unit());
                long off = Math.max(0, Math.max(usual.least() - since, since - usual.most()));
                return (int) Math.min(MOST, off * PER_DAY);
            }
            long exact = amount.from(day.get(), 1)
                    .map(told -> ChronoUnit.DAYS.between(told, published))
                    .orElse(0L);
            // Printed on the day told of or the next; rounded lengths leave more room.
            long off = exact < 0 ? -exact : Math.max(0, exact - 1);
            int room = amount.unit().isCalendar() ? 10 : 1;
            return (int) Math.min(MOST, off * PER_DAY / room + (exact == 1 ? PER_DAY / 5 : 0));
        }

        /** How many days "days", "weeks" and the like usually are. */
        private record Stretch(int least, int most) {
            static Stretch of(Unit unit) {
                return switch (unit) {
                    case SECOND, MINUTE, HOUR -> new Stretch(0, 1);
                    case DAY, WEEKEND -> new Stretch(1, 13);
                    case WEEK, FORTNIGHT -> new Stretch(10, 70);
                    case MONTH, QUARTER -> new Stretch(40, 360);
                    case YEAR, DECADE, CENTURY -> new Stretch(500, 40_000);
                };
            }
        }
    }

    private static int side(Tense tense, long away, boolean yearNamed) {
        boolean wrong = tense == Tense.PAST && away > 0 || tense == Tense.FUTURE && away < 0;
        int bound = tense == Tense.OPEN && away < 0 ? BOUND_BEHIND : 0;
        return !wrong ? bound : yearNamed ? WRONG_SIDE_OF_YEAR : WRONG_SIDE;
    }

    /** The nearer the likelier, ever more weakly: what is a year away does not care about a month. */
    private static int distance(int weight, long away) {
        return (int) Math.round(weight * StrictMath.log1p((double) Math.abs(away)));
    }

    private static Reading read(Meaning meaning, Tense tense, LocalDate published) {
        return new Resolver(Optional.of(published), Optional.empty(), Optional.empty(), tense).read(meaning);
    }

    /** The sum over many. */
    static int penalty(List<Clue> clues, LocalDate published) {
        int sum = 0;
        for (Clue clue : clues) {
            sum += clue.penalty(published);
        }
        return sum;
    }
}
