package org.readout.engine.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.language.EntityKind;
import org.readout.engine.language.Token;
import org.readout.engine.time.Meaning.Turn;

/** Months, days of months, weekdays, years, decades, quarters and seasons, by their names and numbers. */
final class CalendarAtoms {

    private static final Pattern DOTTED = Pattern.compile("([0-3]?\\d)\\.([01]?\\d)\\.((?:19|20)\\d\\d)");
    private static final Vocabulary WORDS = Vocabulary.english();

    private static final Set<String> RANGE = Set.of("-", "–", "—", "and", "to", "through", "until", "till");

    /** Words that may follow a day spelled out: "the first of May". */
    private static final Set<String> LINKS = Set.of("of", "and", "to", "or");

    private CalendarAtoms() {}

    /** The atoms that begin at a place; two for "Nov. 22-23". */
    static List<Atom> at(Pieces p, int i) {
        Piece piece = p.get(i);
        if (piece.isNumber()) {
            return number(p, i);
        }
        if (WORDS.month(piece.word()).isPresent()) {
            List<Atom> found = month(p, i);
            if (!found.isEmpty()) {
                return found;
            }
        }
        Optional<Atom> named =
                weekday(p, i).or(() -> season(p, i)).or(() -> quarter(p, i)).or(() -> yearWord(p, i));
        if (named.isPresent()) {
            return List.of(named.get());
        }
        return WORDS.number(piece.word()).isPresent() ? dayFirst(p, i) : List.of();
    }

    private static List<Atom> number(Pieces p, int i) {
        Optional<Atom> iso = isoDate(p, i).or(() -> slashDate(p, i)).or(() -> dottedDate(p, i));
        if (iso.isPresent()) {
            return List.of(iso.get());
        }
        int year = Numbers.year(p.word(i));
        if (year < 0) {
            return dayFirst(p, i);
        }
        int tail = p.is(i + 1, "'") || p.is(i + 1, "’") ? i + 2 : i + 1;
        boolean decade = year % 10 == 0 && p.is(tail, "s") && p.glued(tail);
        return decade
                ? List.of(Atom.sure(i, tail + 1, new Meaning.Decade(year)))
                : List.of(new Atom(i, i + 1, new Meaning.Year(year), isYear(p, i, year)));
    }

    private static Optional<Atom> isoDate(Pieces p, int i) {
        int year = Numbers.year(p.word(i));
        if (year < 0
                || !p.isHyphen(i + 1)
                || !p.isHyphen(i + 3)
                || p.word(i + 2).length() != 2
                || !p.glued(i + 4)) {
            return Optional.empty();
        }
        return day(OptionalInt.of(year), Numbers.smallFigure(p.word(i + 2)), Numbers.smallFigure(p.word(i + 4)))
                .map(day -> Atom.sure(i, i + 5, day));
    }

    /** "25/12/2024" where only one of the two can be the month. */
    private static Optional<Atom> slashDate(Pieces p, int i) {
        if (!p.is(i + 1, "/") || !p.is(i + 3, "/") || !p.glued(i + 4)) {
            return Optional.empty();
        }
        int first = Numbers.smallFigure(p.word(i));
        int second = Numbers.smallFigure(p.word(i + 2));
        int year = Numbers.year(p.word(i + 4));
        if (year < 0 || (first <= 12) == (second <= 12) && first != second) {
            return Optional.empty();
        }
        return day(OptionalInt.of(year), first > 12 ? second : first, first > 12 ? first : second)
                .map(day -> Atom.sure(i, i + 5, day));
    }

    /** "25.12.2024": with points the day comes first. */
    private static Optional<Atom> dottedDate(Pieces p, int i) {
        Matcher parts = DOTTED.matcher(p.word(i));
        return parts.matches()
                ? day(
                                OptionalInt.of(Integer.parseInt(parts.group(3))),
                                Integer.parseInt(parts.group(2)),
                                Integer.parseInt(parts.group(1)))
                        .map(day -> Atom.sure(i, i + 1, day))
                : Optional.empty();
    }

    /** "4 July", "22nd of June", and an ordinal by itself. */
    private static List<Atom> dayFirst(Pieces p, int i) {
        Optional<Numbers.Place> place = Numbers.place(p, i);
        if (place.isEmpty()) {
            return List.of();
        }
        int value = place.get().value();
        int month = p.is(place.get().to(), "of")
                ? place.get().to() + 1
                : place.get().to();
        // "one may ask" and "five march on" are no dates.
        boolean clear = place.get().ordinal() || p.capital(month) || p.get(i).isNumber();
        Optional<Atom> whole = monthNumber(p, month)
                .filter(number -> clear)
                .flatMap(number -> day(OptionalInt.empty(), number, value))
                .map(day -> Atom.sure(i, month + 1, day));
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        if (RANGE.contains(p.word(place.get().to()))) {
            List<Atom> second = p.has(place.get().to() + 1) && place.get().value() <= 31
                    ? secondOfRange(p, place.get(), i)
                    : List.of();
            if (!second.isEmpty()) {
                return second;
            }
        }
        return place.get().ordinal() ? ordinal(p, i, place.get()) : List.of();
    }

    /** "22-23 November": both days, the month being said once. */
    private static List<Atom> secondOfRange(Pieces p, Numbers.Place first, int i) {
        int at = first.to() + 1;
        Optional<Numbers.Place> place = Numbers.place(p, at);
        if (place.isEmpty()) {
            return List.of();
        }
        int month = p.is(place.get().to(), "of")
                ? place.get().to() + 1
                : place.get().to();
        Optional<Integer> number = monthNumber(p, month);
        if (number.isEmpty()) {
            return List.of();
        }
        Optional<Meaning> from = day(OptionalInt.empty(), number.get(), first.value());
        Optional<Meaning> to =
                day(OptionalInt.empty(), number.get(), place.get().value());
        return from.isEmpty() || to.isEmpty()
                ? List.of()
                : List.of(Atom.sure(i, first.to(), from.get()), Atom.sure(at, month + 1, to.get()));
    }

    private static List<Atom> ordinal(Pieces p, int i, Numbers.Place place) {
        int next = p.isHyphen(place.to()) ? place.to() + 1 : place.to();
        if (p.is(next, "half")) {
            return List.of(Atom.weak(i, next + 1, new Meaning.Half(place.value(), Optional.empty())));
        }
        Optional<Vocabulary.UnitWord> unit = WORDS.unit(p.word(next));
        if (unit.isPresent() && !unit.get().many()) {
            if (unit.get().unit() == Unit.CENTURY) {
                return List.of(Atom.sure(i, next + 1, new Meaning.Century(place.value())));
            }
            boolean sure = unit.get().unit() == Unit.QUARTER && place.value() <= 4;
            return List.of(new Atom(
                    i, next + 1, new Meaning.NthUnit(place.value(), unit.get().unit(), Optional.empty()), sure));
        }
        Optional<Vocabulary.Name> weekday = WORDS.weekday(p.word(next));
        if (weekday.isPresent()) {
            return List.of(Atom.weak(
                    i,
                    next + 1,
                    new Meaning.NthWeekday(
                            place.value(), DayOfWeek.of(weekday.get().number()), new Meaning.Bare(Unit.MONTH))));
        }
        return countsSomething(p, i, next)
                ? List.of()
                : List.of(Atom.weak(i, place.to(), new Meaning.Ordinal(place.value())));
    }

    /** In "Friday, the first conversation" the ordinal, spelled out before a word, counts that and is no day. */
    private static boolean countsSomething(Pieces p, int i, int next) {
        boolean spelled = Character.isLetter(p.word(i).charAt(0));
        return spelled && p.has(next) && Character.isLetter(p.word(next).charAt(0)) && !LINKS.contains(p.word(next));
    }

    /** "Nov. 12", "November", "Nov. 22-23". */
    private static List<Atom> month(Pieces p, int i) {
        int number = WORDS.month(p.word(i)).orElseThrow().number();
        int dayAt = i + 1;
        Optional<Numbers.Place> place = Numbers.place(p, p.is(dayAt, "the") ? dayAt + 1 : dayAt);
        Optional<Meaning> day = place.filter(found -> !isCount(p, found.to()))
                .flatMap(found -> day(OptionalInt.empty(), number, found.value()));
        if (day.isPresent()) {
            Atom first = Atom.sure(i, place.get().to(), day.get());
            return rangeEnd(p, i, place.get().to(), number)
                    .map(last -> List.of(first, last))
                    .orElse(List.of(first));
        }
        if (!isMonth(p, i)) {
            return List.of();
        }
        return List.of(Atom.sure(i, i + 1, new Meaning.Month(OptionalInt.empty(), number, Turn.NONE)));
    }

    /** The "23" of "Nov. 22-23" and of "between Nov. 22 and 23". */
    private static Optional<Atom> rangeEnd(Pieces p, int start, int i, int month) {
        boolean opened = p.is(start - 1, "between") || p.is(start - 1, "from");
        if (!RANGE.contains(p.word(i)) || !(opened || p.isHyphen(i))) {
            return Optional.empty();
        }
        return Numbers.place(p, i + 1)
                .filter(place -> WORDS.month(p.word(place.to())).isEmpty()
                        && !isCount(p, place.to())
                        && WORDS.unit(p.word(place.to())).isEmpty()
                        && !p.is(place.to(), ":"))
                .flatMap(place ->
                        day(OptionalInt.empty(), month, place.value()).map(day -> Atom.sure(i + 1, place.to(), day)));
    }

    private static boolean isCount(Pieces p, int i) {
        return p.is(i, "%") || p.is(i, "percent") || p.is(i, "million") || p.is(i, "billion");
    }

    /** A month's name, or its short form, right here. */
    private static Optional<Integer> monthNumber(Pieces p, int i) {
        return WORDS.month(p.word(i)).map(Vocabulary.Name::number);
    }

    static Optional<Meaning> day(OptionalInt year, int month, int day) {
        boolean possible = month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).maxLength()
                && (year.isEmpty()
                        || day <= YearMonth.of(year.getAsInt(), month).lengthOfMonth());
        return possible ? Optional.of(new Meaning.Day(year, month, day, Optional.empty())) : Optional.empty();
    }

    /**
     * Whether the month's name means the month: not a person's name, a modal verb or a part of an organisation's name.
     */
    private static boolean isMonth(Pieces p, int i) {
        boolean year = Numbers.year(p.word(i + 1)) > 0
                || p.is(i + 1, ",") && Numbers.year(p.word(i + 2)) > 0
                || Numbers.year(p.word(i - 1)) > 0
                || p.is(i + 1, "of") && Numbers.year(p.word(i + 2)) > 0;
        boolean announced = WORDS.isContext("before-month", p.word(i - 1));
        boolean verb = p.tag(i).startsWith("VB") || p.tag(i).equals("MD");
        return switch (WORDS.month(p.word(i)).orElseThrow().kind()) {
            case SHORT ->
                year
                        || announced
                                && (p.capital(i)
                                        || p.get(i).span().length() > p.word(i).length())
                        || p.get(i).span().length() > p.word(i).length();
            case NAME -> year || announced || !isPartOfName(p, i);
            case WORD ->
                year
                        || announced && !(verb && !p.capital(i) && !p.is(i - 1, "in")) && !isPerson(p, i)
                        || p.capital(i)
                                && WORDS.isContext("before-noun", p.word(i - 1))
                                && p.tag(i + 1).startsWith("NN")
                                && !p.capital(i + 1);
            case PLURAL -> false;
        };
    }

    private static boolean isPerson(Pieces p, int i) {
        return p.token(i)
                .map(Token::entity)
                .filter(kind -> kind == EntityKind.PERSON)
                .isPresent();
    }

    private static boolean isPartOfName(Pieces p, int i) {
        boolean named = p.token(i)
                .map(Token::entity)
                .filter(kind -> kind == EntityKind.PERSON || kind == EntityKind.ORGANIZATION)
                .isPresent();
        boolean beforeName = p.capital(i)
                && p.capital(i + 1)
                && WORDS.weekday(p.word(i + 1)).isEmpty()
                && WORDS.month(p.word(i + 1)).isEmpty()
                && p.tag(i + 1).startsWith("NNP");
        return named || beforeName;
    }

    private static Optional<Atom> weekday(Pieces p, int i) {
        return WORDS.weekday(p.word(i))
                .filter(name -> switch (name.kind()) {
                    case NAME -> true;
                    case SHORT ->
                        p.get(i).span().length() > p.word(i).length() && p.capital(i)
                                || WORDS.month(p.word(i + 1)).isPresent()
                                || p.is(i + 1, ",")
                                        && (WORDS.month(p.word(i + 2)).isPresent()
                                                || p.has(i + 2) && p.get(i + 2).isNumber())
                                || p.is(i + 1, "the") && Numbers.place(p, i + 2).isPresent() && name.number() != 7;
                    case WORD, PLURAL -> false;
                })
                .map(name -> Atom.sure(i, i + 1, new Meaning.Weekday(DayOfWeek.of(name.number()), Turn.NONE)));
    }

    private static Optional<Atom> season(Pieces p, int i) {
        boolean verb = p.tag(i).startsWith("VB") || p.tag(i).startsWith("JJ");
        boolean year = Numbers.year(p.word(i + 1)) > 0 || p.is(i + 1, "of") && Numbers.year(p.word(i + 2)) > 0;
        boolean noun = WORDS.isContext("before-season", p.word(i - 1))
                && !verb
                && !(p.capital(i) && i > 0)
                && !(p.is(i, "fall") && (p.is(i + 1, "of") || p.is(i + 1, "in")));
        return WORDS.season(p.word(i))
                .filter(word -> year || noun)
                .map(word -> Atom.sure(
                        i, i + 1, new Meaning.Season(word.code(), word.firstMonth(), Optional.empty(), Turn.NONE)));
    }

    /** "Q3", "H1". */
    private static Optional<Atom> quarter(Pieces p, int i) {
        if (!(p.is(i, "q") || p.is(i, "h")) || !p.glued(i + 1)) {
            return Optional.empty();
        }
        int n = Numbers.smallFigure(p.word(i + 1));
        boolean quarter = p.is(i, "q");
        if (n < 1 || n > (quarter ? 4 : 2)) {
            return Optional.empty();
        }
        Meaning meaning = quarter
                ? new Meaning.NthUnit(n, Unit.QUARTER, Optional.empty())
                : new Meaning.Half(n, Optional.empty());
        return Optional.of(new Atom(i, i + 2, meaning, quarter));
    }

    /** "the year 2020". */
    private static Optional<Atom> yearWord(Pieces p, int i) {
        int year = p.is(i, "year") ? Numbers.year(p.word(i + 1)) : -1;
        return year < 0 ? Optional.empty() : Optional.of(Atom.sure(i, i + 2, new Meaning.Year(year)));
    }

    /** Whether four figures name a year and not a number of things. */
    private static boolean isYear(Pieces p, int i, int year) {
        if (WORDS.isContext("before-count", p.word(i - 1))
                || p.is(i - 1, "/")
                || p.is(i + 1, "/")
                || isCount(p, i + 1)
                || p.isHyphen(i - 1)
                        && p.glued(i)
                        && !(p.has(i - 2) && p.get(i - 2).isNumber())
                        && !p.is(i - 2, "mid")
                        && !p.is(i - 2, "pre")
                        && !p.is(i - 2, "post")) {
            return false;
        }
        boolean announced = WORDS.isContext("before-year", p.word(i - 1));
        boolean countsThings =
                p.tag(i + 1).equals("NNS") || WORDS.unit(p.word(i + 1)).isPresent();
        if (year < 1900 || year > 2099) {
            return announced && !countsThings && year > 1400 && !p.tag(i + 1).startsWith("JJ");
        }
        return !countsThings || p.is(i - 1, "the");
    }
}
