package org.readout.engine.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * Works out when the reports of one story were published, jointly, from the times they name.
 *
 * <p>Each candidate day is weighed by the clues of every report; the reports of a story lie near a day of the story,
 * which is the latest, not after the last day possible, that fits them all. A story in which nothing names a day, or
 * whose clues leave other weeks or years nearly as likely, stays undated.
 */
public final class PublicationDateSolver {

    /**
     * A report of the story.
     *
     * @param id unique in the story
     * @param published as given; a known date is kept and holds for the others
     * @param text the article's text
     * @param sentences of its body, indexed from 0
     * @param notices lines of the page that are not the article but may bear its date: datelines, bylines
     * @param address where the page stood
     */
    public record Report(
            String id,
            PublicationDate published,
            Text text,
            List<Sentence> sentences,
            List<Span> notices,
            Optional<String> address) {

        public Report {
            sentences = List.copyOf(sentences);
            notices = List.copyOf(notices);
        }

        /** A report whose address is not known. */
        public Report(String id, PublicationDate published, Text text, List<Sentence> sentences, List<Span> notices) {
            this(id, published, text, sentences, notices, Optional.empty());
        }

        private Report on(PublicationDate day) {
            return new Report(id, day, text, sentences, notices, address);
        }
    }

    /** Days looked back on where no year is named. */
    private static final int DAYS_BACK = 3 * 366;

    /** No story is dated farther back than this. */
    private static final int MOST_DAYS_BACK = 30 * 366;

    /** How far a report may lie from its story's day, either way. */
    private static final int REACH = 10;

    /** A report a day away from its story's day; more than a weekday's "said on Tuesday" printed a day later. */
    private static final int PER_DAY_APART = 250;

    /** The story's day away from a day that is known. */
    private static final int PER_DAY_FROM_KNOWN = 600;

    /** Enough to rule a day out, and far from overflowing in a sum. */
    private static final int MOST = 1_000_000;

    /** The pull of the present, on the logarithm of the years between: the latest day that fits is meant. */
    private static final int PER_LOG_YEAR = 1500;

    private static final double YEAR = 365.25;

    /** Days about the best that count as the same answer. */
    private static final int SAME_WEEK = 3;

    /**
     * A day that costs so much more is about a third as likely. Chosen, with {@link #FOUNDED}, on dated reports whose
     * dates were taken away: from 300 to 1000 fewer and fewer are dated, and beyond 400 no more of those rightly.
     */
    private static final double TEMPERATURE = 400;

    /** The share of the weight that the best day's week must have. */
    private static final double FOUNDED = 0.6;

    /**
     * @param reports of one story; another order gives the same dates
     * @param asOf the latest day on which any of them can have been published
     * @return for each report, in the order given, its date: as given, read off the page, inferred, or unknown
     */
    public List<PublicationDate> solve(List<Report> reports, LocalDate asOf) {
        List<Integer> order = IntStream.range(0, reports.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> reports.get(i).id()))
                .toList();
        List<Report> sorted =
                order.stream().map(i -> read(reports.get(i), asOf)).toList();
        boolean anyOpen =
                sorted.stream().anyMatch(report -> report.published().value().isEmpty());
        List<List<Clue>> clues = anyOpen ? ClueFinder.find(sorted, asOf) : List.of();
        boolean anyDay = clues.stream().flatMap(List::stream).anyMatch(Clue::namesDay)
                || sorted.stream().anyMatch(report -> report.published().value().isPresent());
        List<LocalDate> inferred = anyDay && anyOpen ? weigh(sorted, clues, asOf) : List.of();
        Map<Integer, PublicationDate> dates = new TreeMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            PublicationDate known = sorted.get(i).published();
            boolean open = known.value().isEmpty() && !inferred.isEmpty();
            dates.put(order.get(i), open ? PublicationDate.inferred(inferred.get(i)) : known);
        }
        return List.copyOf(dates.values());
    }

    /** Takes a date that the page itself prints, and none from its markup that has not come yet. */
    private static Report read(Report report, LocalDate asOf) {
        PublicationDate told = report.published();
        boolean future = told.basis() == PublicationDate.Basis.PAGE
                && told.value().filter(day -> day.isAfter(asOf)).isPresent();
        if (told.value().isPresent() && !future) {
            return report;
        }
        return report.notices().stream()
                .flatMap(line -> ClueFinder.notice(report, line).stream())
                .map(date -> LocalDate.of(date.year().getAsInt(), date.month(), date.day()))
                .filter(day -> !day.isAfter(asOf))
                .findFirst()
                .map(day -> report.on(PublicationDate.page(day)))
                .orElseGet(() -> future ? report.on(PublicationDate.UNKNOWN) : report);
    }

    private static List<LocalDate> weigh(List<Report> reports, List<List<Clue>> clues, LocalDate asOf) {
        LocalDate first = asOf.minusDays(daysBack(reports, clues, asOf));
        int days = (int) ChronoUnit.DAYS.between(first, asOf) + 1;
        List<Costs> costs = IntStream.range(0, reports.size())
                .mapToObj(i -> new Costs(reports.get(i), clues.get(i), first, days))
                .toList();
        long[] sums = new long[days];
        int best = days - 1;
        for (int day = days - 1; day >= 0; day--) {
            sums[day] = Math.round(PER_LOG_YEAR * StrictMath.log1p((days - 1 - day) / YEAR));
            for (Costs cost : costs) {
                sums[day] += cost.about(day);
            }
            if (sums[day] < sums[best]) {
                best = day;
            }
        }
        int story = best;
        if (!isFounded(sums, best)) {
            return List.of();
        }
        return costs.stream().map(cost -> first.plusDays(cost.nearest(story))).toList();
    }

    /**
     * Whether the clues leave no other week: of all candidate days, each weighed by how well it fits, those about the
     * best must have most of the weight.
     */
    private static boolean isFounded(long[] sums, int best) {
        double near = 0;
        double all = 0;
        for (int day = 0; day < sums.length; day++) {
            double weight = StrictMath.exp((sums[best] - sums[day]) / TEMPERATURE);
            all += weight;
            if (Math.abs(day - best) <= SAME_WEEK) {
                near += weight;
            }
        }
        return near >= FOUNDED * all;
    }

    /** What each candidate day costs a report, reckoned when first asked for. */
    private static final class Costs {

        private static final int NOT_RECKONED = -1;

        private final Report report;
        private final List<Clue> clues;
        private final LocalDate first;
        private final int[] byDay;

        Costs(Report report, List<Clue> clues, LocalDate first, int days) {
            this.report = report;
            this.clues = clues;
            this.first = first;
            this.byDay = new int[days];
            Arrays.fill(byDay, NOT_RECKONED);
        }

        private int on(int day) {
            if (byDay[day] == NOT_RECKONED) {
                LocalDate at = first.plusDays(day);
                byDay[day] = report.published()
                        .value()
                        .map(known ->
                                (int) Math.min(MOST, PER_DAY_FROM_KNOWN * Math.abs(ChronoUnit.DAYS.between(known, at))))
                        .orElseGet(() -> Clue.penalty(clues, at));
            }
            return byDay[day];
        }

        /** The cost of a report of a story of that day; a report whose own day is known cannot move about it. */
        int about(int day) {
            int nearest = report.published().value().isPresent() ? day : nearest(day);
            return on(nearest) + PER_DAY_APART * Math.abs(nearest - day);
        }

        /** The best day of a report about its story's day; of two as good, the nearer, then the later. */
        int nearest(int day) {
            int best = day;
            for (int apart = 1; apart <= REACH; apart++) {
                for (int other : new int[] {day + apart, day - apart}) {
                    boolean inside = other >= 0 && other < byDay.length;
                    if (inside && on(other) + PER_DAY_APART * apart < on(best) + PER_DAY_APART * Math.abs(best - day)) {
                        best = other;
                    }
                }
            }
            return best;
        }
    }

    /** As far as the latest year that a date in the past tense names, or a known date; three years at the least. */
    private static long daysBack(List<Report> reports, List<List<Clue>> clues, LocalDate asOf) {
        List<Integer> years = new ArrayList<>();
        reports.forEach(report -> report.published().value().ifPresent(day -> years.add(day.getYear())));
        clues.stream().flatMap(List::stream).forEach(clue -> year(clue).ifPresent(years::add));
        int latest = years.stream().mapToInt(Integer::intValue).max().orElse(asOf.getYear());
        long back = ChronoUnit.DAYS.between(LocalDate.of(Math.min(latest, asOf.getYear()), 1, 1), asOf);
        return Math.min(MOST_DAYS_BACK, Math.max(DAYS_BACK, back));
    }

    private static OptionalInt year(Clue clue) {
        return switch (clue) {
            case Clue.Date date -> date.date().year();
            case Clue.Month month -> month.month().year();
            case Clue.Year year -> OptionalInt.of(year.year());
            case Clue.Dateline dateline -> dateline.date().year();
            case Clue.Address address -> OptionalInt.of(address.day().getYear());
            default -> OptionalInt.empty();
        };
    }
}
