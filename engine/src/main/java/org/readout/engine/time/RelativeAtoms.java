package org.readout.engine.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.engine.time.Meaning.Origin;
import org.readout.engine.time.Meaning.Reference;
import org.readout.engine.time.Meaning.Turn;

/** What is placed by the day of publication or by the expression before: "yesterday", "next month", "the same day". */
final class RelativeAtoms {

    private static final Vocabulary WORDS = Vocabulary.english();
    private static final Set<String> NOW_NOUNS = Set.of("moment", "present");

    private RelativeAtoms() {}

    static Optional<Atom> at(Pieces p, int i) {
        return day(p, i)
                .or(() -> present(p, i))
                .or(() -> beyond(p, i))
                .or(() -> turned(p, i))
                .or(() -> portion(p, i))
                .or(() -> bare(p, i));
    }

    private static Optional<Atom> day(Pieces p, int i) {
        return switch (p.word(i)) {
            case "today" -> Optional.of(days(i, i + 1, 0, Origin.PUBLICATION));
            case "yesterday" -> Optional.of(days(i, i + 1, -1, Origin.PUBLICATION));
            case "tomorrow" -> Optional.of(days(i, i + 1, 1, Origin.PUBLICATION));
            case "tonight" ->
                Optional.of(Atom.sure(
                        i,
                        i + 1,
                        new Meaning.Clock("NI", Optional.of(new Meaning.Shifted(Unit.DAY, 0, Origin.PUBLICATION)))));
            case "day" -> besideDay(p, i);
            default -> Optional.empty();
        };
    }

    /** "the day before yesterday", "the day after." */
    private static Optional<Atom> besideDay(Pieces p, int i) {
        if (p.is(i + 1, "before") && p.is(i + 2, "yesterday")) {
            return Optional.of(days(i, i + 3, -2, Origin.PUBLICATION));
        }
        if (p.is(i + 1, "after") && p.is(i + 2, "tomorrow")) {
            return Optional.of(days(i, i + 3, 2, Origin.PUBLICATION));
        }
        boolean ends = !p.has(i + 2) || !p.get(i + 2).isWord() && !p.get(i + 2).isNumber();
        if (!p.is(i - 1, "the") || !ends) {
            return Optional.empty();
        }
        return p.is(i + 1, "before")
                ? Optional.of(days(i, i + 2, -1, Origin.PREVIOUS))
                : p.is(i + 1, "after") ? Optional.of(days(i, i + 2, 1, Origin.PREVIOUS)) : Optional.empty();
    }

    private static Atom days(int from, int to, int by, Origin origin) {
        return Atom.sure(from, to, new Meaning.Shifted(Unit.DAY, by, origin));
    }

    /** "now", "at the moment", "at this time", "recently". */
    private static Optional<Atom> present(Pieces p, int i) {
        boolean adverb = p.tag(i).startsWith("RB") || p.tag(i).isEmpty();
        if (p.is(i, "now") && adverb || p.is(i, "nowadays") || p.is(i, "currently")) {
            return Optional.of(Atom.sure(i, i + 1, new Meaning.Ref(Reference.PRESENT_REF)));
        }
        if (p.is(i, "recently")) {
            return Optional.of(Atom.sure(i, i + 1, new Meaning.Ref(Reference.PAST_REF)));
        }
        if (!p.is(i - 1, "at")) {
            return Optional.empty();
        }
        int noun = p.is(i, "the") ? i + 1 : i;
        if (p.is(i, "this") && (p.is(i + 1, "time") || p.is(i + 1, "moment")) && !p.is(i + 2, "of")) {
            return Optional.of(Atom.sure(i, i + 2, new Meaning.Ref(Reference.PRESENT_REF)));
        }
        if (NOW_NOUNS.contains(p.word(noun)) && !p.is(noun + 1, "of")) {
            int to = p.is(noun + 1, "time") || p.is(noun + 1, "moment") ? noun + 2 : noun + 1;
            return Optional.of(Atom.sure(i, to, new Meaning.Ref(Reference.PRESENT_REF)));
        }
        return Optional.empty();
    }

    /** "the week after next", "the month before last". */
    private static Optional<Atom> beyond(Pieces p, int i) {
        Optional<Unit> unit = unit(p, i);
        int turn = p.is(i + 2, "the") ? i + 3 : i + 2;
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (p.is(i + 1, "after") && p.is(turn, "next")) {
            return Optional.of(Atom.sure(i, turn + 1, new Meaning.Shifted(unit.get(), 2, Origin.PUBLICATION)));
        }
        return p.is(i + 1, "before") && p.is(turn, "last")
                ? Optional.of(Atom.sure(i, turn + 1, new Meaning.Shifted(unit.get(), -2, Origin.PUBLICATION)))
                : Optional.empty();
    }

    private static Optional<Unit> unit(Pieces p, int i) {
        return WORDS.unit(p.word(i)).filter(word -> !word.many()).map(Vocabulary.UnitWord::unit);
    }

    /** A unit, weekday, month, season or part of the day behind "last", "this", "next", "the following" … */
    private static Optional<Atom> turned(Pieces p, int i) {
        Optional<Turn> turn = WORDS.turn(p.word(i));
        if (turn.isEmpty() || p.is(i, "last") && p.tag(i).startsWith("VB")) {
            return Optional.empty();
        }
        int at = i + 1;
        while (WORDS.turn(p.word(at)).isPresent() && at < i + 3) {
            turn = WORDS.turn(p.word(at));
            at++;
        }
        int noun = at;
        Turn how = turn.get();
        // "following Tuesday's vote" and "that day-to-day work" place nothing.
        boolean preposition = p.is(i, "following")
                && !p.is(i - 1, "the")
                && WORDS.weekday(p.word(noun)).isPresent();
        if (preposition || p.is(noun - 1, "that") && p.isHyphen(noun + 1)) {
            return Optional.empty();
        }
        return unitTurned(p, i, noun, how)
                .or(() -> nameTurned(p, i, noun, how))
                .or(() -> stretchTurned(p, i, noun, how));
    }

    private static Optional<Atom> stretchTurned(Pieces p, int start, int noun, Turn turn) {
        return switch (turn) {
            case LAST, PAST, BEFORE -> AmountAtoms.stretch(p, start, noun, false);
            case NEXT, AHEAD, AFTER -> AmountAtoms.stretch(p, start, noun, true);
            default -> Optional.empty();
        };
    }

    private static Optional<Atom> unitTurned(Pieces p, int start, int noun, Turn turn) {
        Optional<Unit> unit = unit(p, noun);
        if (unit.isEmpty() || unit.get() == Unit.SECOND || p.isHyphen(noun + 1) && unit.get() == Unit.DAY) {
            return Optional.empty();
        }
        boolean length = turn == Turn.PAST && unit.get() != Unit.DAY
                || unit.get().isClock() && (turn == Turn.LAST || turn == Turn.NEXT || turn == Turn.AHEAD);
        if (length) {
            return Optional.of(Atom.sure(start, noun + 1, new Meaning.Duration(Amount.of(BigDecimal.ONE, unit.get()))));
        }
        if (unit.get().isClock()) {
            return Optional.empty();
        }
        if (unit.get() == Unit.DAY && (turn == Turn.LAST || turn == Turn.THIS || turn == Turn.PAST)) {
            return turn == Turn.LAST
                    ? Optional.of(Atom.weak(start, noun + 1, new Meaning.NthUnit(-1, Unit.DAY, Optional.empty())))
                    : Optional.empty();
        }
        return Optional.of(Atom.sure(start, noun + 1, shifted(unit.get(), turn)));
    }

    private static Meaning shifted(Unit unit, Turn turn) {
        return switch (turn) {
            case NONE, THIS -> new Meaning.Shifted(unit, 0, Origin.PUBLICATION);
            case LAST, PAST -> new Meaning.Shifted(unit, -1, Origin.PUBLICATION);
            // "the next day" in a report is the one after the day told of.
            case NEXT, AHEAD -> new Meaning.Shifted(unit, 1, unit == Unit.DAY ? Origin.PREVIOUS : Origin.PUBLICATION);
            case BEFORE -> new Meaning.Shifted(unit, -1, Origin.PREVIOUS);
            case SAME -> new Meaning.Shifted(unit, 0, Origin.PREVIOUS);
            case AFTER -> new Meaning.Shifted(unit, 1, Origin.PREVIOUS);
        };
    }

    private static Optional<Atom> nameTurned(Pieces p, int start, int noun, Turn turn) {
        Optional<Vocabulary.Name> weekday =
                WORDS.weekday(p.word(noun)).filter(name -> name.kind() == Vocabulary.Kind.NAME);
        if (weekday.isPresent()) {
            return Optional.of(Atom.sure(
                    start,
                    noun + 1,
                    new Meaning.Weekday(DayOfWeek.of(weekday.get().number()), turn)));
        }
        Optional<Vocabulary.Name> month = WORDS.month(p.word(noun))
                .filter(name -> turn != Turn.SAME
                        && (p.capital(noun)
                                || !p.tag(noun).startsWith("VB") && !p.tag(noun).equals("MD")));
        if (month.isPresent()) {
            return Numbers.place(p, noun + 1).isPresent()
                    ? Optional.empty()
                    : Optional.of(Atom.sure(
                            start,
                            noun + 1,
                            new Meaning.Month(OptionalInt.empty(), month.get().number(), turn)));
        }
        Optional<Vocabulary.SeasonWord> season = WORDS.season(p.word(noun)).filter(word -> turn != Turn.SAME);
        if (season.isPresent()) {
            return Optional.of(Atom.sure(
                    start,
                    noun + 1,
                    new Meaning.Season(season.get().code(), season.get().firstMonth(), Optional.empty(), turn)));
        }
        return WORDS.dayPart(p.word(noun)).flatMap(code -> partTurned(p, start, noun, turn, code));
    }

    /** "last night", "this morning", "the same evening". */
    private static Optional<Atom> partTurned(Pieces p, int start, int noun, Turn turn, String code) {
        if (turn == Turn.PAST || p.is(noun, "overnight")) {
            return Optional.empty();
        }
        int by = switch (turn) {
            case LAST, BEFORE -> -1;
            case NEXT, AFTER, AHEAD -> 1;
            default -> 0;
        };
        Origin from = turn == Turn.LAST || turn == Turn.THIS ? Origin.PUBLICATION : Origin.PREVIOUS;
        return Optional.of(Atom.sure(
                start, noun + 1, new Meaning.Clock(code, Optional.of(new Meaning.Shifted(Unit.DAY, by, from)))));
    }

    private static Optional<Atom> portion(Pieces p, int i) {
        return WORDS.portion(p.word(i))
                .map(word -> Atom.weak(i, i + 1, new Meaning.Part(word.portion(), word.wantsOf())));
    }

    /** "the week" behind "end of", and "the weekend". */
    private static Optional<Atom> bare(Pieces p, int i) {
        boolean placed = p.is(i - 1, "the") || p.is(i - 1, "of");
        return unit(p, i)
                .filter(unit -> placed && !unit.isClock())
                .map(unit -> new Atom(i, i + 1, new Meaning.Bare(unit), unit == Unit.WEEKEND && !p.capital(i)));
    }
}
