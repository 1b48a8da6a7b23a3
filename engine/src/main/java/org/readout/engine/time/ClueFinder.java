package org.readout.engine.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;
import org.readout.engine.time.Meaning.Origin;
import org.readout.engine.time.PublicationDateSolver.Report;

/** Finds the clues to the day of publication in the reports of one story. */
final class ClueFinder {

    /** An expression with the words about it. */
    private record Said(Found found, Set<String> words) {}

    /** A report read once. */
    private record Told(Report report, List<Found> found, List<Said> said) {}

    /** A word in more sentences than this share of them all tells no two things apart. */
    private static final double COMMON = 0.2;

    /** In a handful of sentences no word is common. */
    private static final int ALWAYS_RARE = 3;

    /** So many rare words in common make it likely that two sentences speak of the same thing. */
    private static final int SHARED_WORDS = 2;

    /** Beyond so many reports each is read by itself: links between all pairs would cost more than they tell. */
    private static final int MOST_LINKED = 60;

    /** A date so near the beginning, with a mark behind it, heads the report. */
    private static final int DATELINE_REACH = 60;

    /** So far from its beginning a longer line may bear its date: "No: 12, 3 May 2024, Statement on …". */
    private static final int NUMBERED = 16;

    private static final Pattern PREPOSITION = Pattern.compile("(?i)\\b(?:for|by|until|till|since|of|to|from)\\s$");
    private static final int LONGEST_PREPOSITION = 7;

    private ClueFinder() {}

    /**
     * @param asOf no report is of a later day
     * @return for each report, in the order given, its clues
     */
    static List<List<Clue>> find(List<Report> reports, LocalDate asOf) {
        Map<String, Integer> sentences = new TreeMap<>();
        int total = 0;
        for (Report report : reports) {
            for (Sentence sentence : report.sentences()) {
                words(sentence, 0).forEach(word -> sentences.merge(word, 1, Integer::sum));
                total++;
            }
        }
        double common = Math.max(ALWAYS_RARE, total * COMMON);
        List<Told> told =
                reports.stream().map(report -> told(report, sentences, common)).toList();
        List<Said> everywhere = told.size() > MOST_LINKED
                ? List.of()
                : told.stream().flatMap(one -> one.said().stream()).toList();
        return told.stream()
                .map(one -> clues(one, everywhere.isEmpty() ? one.said() : everywhere, asOf))
                .toList();
    }

    private static Told told(Report report, Map<String, Integer> sentences, double common) {
        List<Found> found = TimeScanner.scan(report.text(), report.sentences());
        List<Said> said = new ArrayList<>();
        for (Found one : found) {
            Sentence sentence = report.sentences().get(one.sentence());
            // What stands behind "a week after" is what it counts from; elsewhere the whole sentence tells.
            int from = one.meaning() instanceof Meaning.Beside ? one.span().end() : 0;
            Set<String> rare = new LinkedHashSet<>(words(sentence, from));
            rare.removeIf(word -> sentences.getOrDefault(word, 0) > common);
            said.add(new Said(one, rare));
        }
        return new Told(report, found, said);
    }

    /** Nouns, names and adjectives, without the words of time. */
    private static Set<String> words(Sentence sentence, int from) {
        Vocabulary words = Vocabulary.english();
        Set<String> found = new LinkedHashSet<>();
        for (Token token : sentence.tokens()) {
            String word = token.lemma().toLowerCase(Locale.ROOT);
            boolean content = token.isNoun() || token.tag().startsWith("JJ");
            boolean time = words.month(word).isPresent()
                    || words.weekday(word).isPresent()
                    || words.unit(word).isPresent()
                    || words.turn(word).isPresent();
            if (token.span().start() >= from && content && !time && word.length() > 2) {
                found.add(word);
            }
        }
        return found;
    }

    private static List<Clue> clues(Told told, List<Said> everywhere, LocalDate asOf) {
        boolean namesWeekdays =
                told.found().stream().anyMatch(found -> day(found.meaning()) instanceof Meaning.Weekday);
        // A thing said twice is no second clue.
        Set<Clue> clues = new LinkedHashSet<>();
        told.report()
                .address()
                .flatMap(address -> AddressDate.of(address, asOf))
                .map(Clue.Address::new)
                .ifPresent(clues::add);
        for (Span line : told.report().notices()) {
            noticed(told.report(), line).map(Clue.Dateline::new).ifPresent(clues::add);
        }
        for (Said said : told.said()) {
            direct(told.report(), said.found(), namesWeekdays).ifPresent(clues::add);
            if (!isDated(said, told)) {
                linked(said, everywhere, clues);
            }
        }
        return List.copyOf(clues);
    }

    /** In "on May 2, a day after the vote" the date is that of what is told, not of the vote or the report. */
    private static boolean isDated(Said said, Told told) {
        return distance(said.found().meaning()).isPresent()
                && told.found().stream()
                        .anyMatch(other -> other.sentence() == said.found().sentence()
                                && day(other.meaning()) instanceof Meaning.Day);
    }

    /** The day inside "Tuesday evening" and "late on Tuesday". */
    private static Meaning day(Meaning meaning) {
        return meaning instanceof Meaning.Clock clock && clock.day().isPresent()
                ? clock.day().get()
                : meaning;
    }

    private static Optional<Clue> direct(Report report, Found found, boolean namesWeekdays) {
        return switch (day(found.meaning())) {
            case Meaning.Weekday weekday
            when weekday.turn() == Meaning.Turn.NONE -> Optional.of(new Clue.Weekday(weekday.day(), found.tense()));
            case Meaning.Day date when isDateline(report, found) -> Optional.of(new Clue.Dateline(date));
            case Meaning.Day date -> Optional.of(new Clue.Date(date, found.tense(), namesWeekdays));
            case Meaning.Month month
            when month.turn() == Meaning.Turn.NONE -> Optional.of(new Clue.Month(month, found.tense(), false));
            case Meaning.PartOf part
            when part.period() instanceof Meaning.Month month ->
                Optional.of(new Clue.Month(month, found.tense(), true));
            case Meaning.Year year -> Optional.of(new Clue.Year(year.year(), found.tense()));
            default -> Optional.empty();
        };
    }

    /** "LIMA, March 5 (Agency) –": early in the first sentence, before a bracket or a dash. */
    private static boolean isDateline(Report report, Found found) {
        int start = report.sentences().getFirst().span().start();
        if (found.sentence() != 0 || found.span().end() - start > DATELINE_REACH) {
            return false;
        }
        String text = report.text().characters();
        int at = found.span().end();
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at < text.length() && "(–—-:/[".indexOf(text.charAt(at)) >= 0;
    }

    /**
     * Clues from an expression that counts from publication, or from an event, and another that dates the same thing.
     */
    private static void linked(Said said, List<Said> everywhere, Set<Clue> clues) {
        Meaning meaning = said.found().meaning();
        Optional<Amount> distance = distance(meaning);
        boolean relative = meaning instanceof Meaning.Shifted shifted
                && shifted.from() == Origin.PUBLICATION
                && shifted.unit() != Unit.YEAR;
        if (distance.isEmpty() && !relative) {
            return;
        }
        for (Said other : everywhere) {
            if (other.found().equals(said.found()) || !sameThing(said, other)) {
                continue;
            }
            Tense tense = other.found().tense();
            Meaning absolute = other.found().meaning();
            if (distance.isPresent() && day(absolute) instanceof Meaning.Day date) {
                clues.add(new Clue.Distance(distance.get(), date, tense == Tense.UNKNOWN ? Tense.PAST : tense));
            } else if (relative && isAbsolute(absolute) && sameDirection(said, other)) {
                clues.add(new Clue.Meeting(meaning, absolute, tense));
            }
        }
    }

    /** How long after a dated thing the report tells: "a week after", "days earlier", "a week ago". */
    private static Optional<Amount> distance(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Beside beside when beside.sign() > 0 -> Optional.of(beside.amount());
            case Meaning.Offset offset when offset.sign() < 0 -> Optional.of(offset.amount());
            default -> Optional.empty();
        };
    }

    private static boolean isAbsolute(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Day day -> true;
            case Meaning.Month month -> month.turn() == Meaning.Turn.NONE;
            case Meaning.PartOf part -> part.period() instanceof Meaning.Month;
            default -> false;
        };
    }

    /** What lies behind and what lies ahead are not the same thing, however many words they share. */
    private static boolean sameDirection(Said one, Said other) {
        int by = one.found().meaning() instanceof Meaning.Shifted shifted ? shifted.by() : 0;
        Tense tense = other.found().tense();
        return by == 0 || tense == Tense.UNKNOWN || tense == Tense.OPEN || (by > 0) == (tense == Tense.FUTURE);
    }

    private static boolean sameThing(Said one, Said other) {
        return one.words().stream()
                        .filter(other.words()::contains)
                        .limit(SHARED_WORDS)
                        .count()
                == SHARED_WORDS;
    }

    /** The date in a line of the page's own, such as "Published 5 March 2024", if the line holds little else. */
    static Optional<Meaning.Day> notice(Report report, Span line) {
        return noticed(report, line).filter(date -> date.year().isPresent());
    }

    /** "Ministers to meet on 3 May": the day of what the line tells. */
    private static boolean isOfSomething(Report report, Span date) {
        Matcher before = PREPOSITION.matcher(report.text().characters().substring(0, date.start()));
        before.region(Math.max(0, date.start() - LONGEST_PREPOSITION), date.start());
        return before.find();
    }

    /** The same where the line may leave the year open: "LIMA, March 5 (Agency) –". */
    private static Optional<Meaning.Day> noticed(Report report, Span line) {
        List<Found> dates = TimeScanner.scan(report.text(), line).stream()
                .filter(found -> day(found.meaning()) instanceof Meaning.Day)
                .toList();
        int rest = line.length()
                - dates.stream().mapToInt(found -> found.span().length()).sum();
        if (dates.isEmpty()
                || rest > DATELINE_REACH && dates.getFirst().span().start() - line.start() > NUMBERED
                || isOfSomething(report, dates.getFirst().span())) {
            return Optional.empty();
        }
        return Optional.of((Meaning.Day) day(dates.getFirst().meaning()));
    }
}
