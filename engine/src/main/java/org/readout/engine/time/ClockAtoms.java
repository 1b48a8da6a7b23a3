package org.readout.engine.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Times of day: "8:30 p.m.", "midnight", "Tuesday evening"'s evening, "ten past 9". */
final class ClockAtoms {

    private static final Vocabulary WORDS = Vocabulary.english();
    private static final Set<String> ZONES = Set.of(
            "gmt", "utc", "est", "edt", "et", "cet", "cest", "bst", "local", "ist", "jst", "kst", "msk", "pst", "pdt",
            "hrs", "hours");
    private static final Set<String> BEFORE_CLOCK =
            Set.of("at", "by", "from", "until", "till", "around", "before", "after", "about", "since", "between");

    /** Before a bare part of the day these place it: "in the morning", "early afternoon". */
    private static final Set<String> BEFORE_PART = Set.of("early", "late", "mid", "-");

    private ClockAtoms() {}

    static Optional<Atom> at(Pieces p, int i) {
        Piece piece = p.get(i);
        if (piece.isNumber()) {
            return figures(p, i).or(() -> past(p, i));
        }
        Optional<String> part = WORDS.dayPart(piece.word());
        if (part.isPresent()) {
            return Optional.of(part(p, i, part.get()));
        }
        return past(p, i).or(() -> oClock(p, i));
    }

    private static Atom part(Pieces p, int i, String code) {
        boolean point = code.length() > 2;
        boolean placed = p.is(i - 1, "the") && (p.is(i - 2, "in") || p.is(i - 2, "during"))
                || BEFORE_PART.contains(p.word(i - 1)) && !p.capital(i)
                || p.is(i, "overnight") && p.tag(i).startsWith("RB");
        boolean sure = point ? BEFORE_CLOCK.contains(p.word(i - 1)) : placed;
        return new Atom(i, i + 1, new Meaning.Clock(code, Optional.empty()), sure);
    }

    /** "8:30", "8pm", "8.10 pm", "at 7". */
    private static Optional<Atom> figures(Pieces p, int i) {
        int hour = Numbers.smallFigure(p.word(i));
        int minute = 0;
        int to = i + 1;
        boolean colon = false;
        int point = p.word(i).indexOf('.');
        if (point > 0) {
            hour = Numbers.smallFigure(p.word(i).substring(0, point));
            minute = p.word(i).length() - point == 3
                    ? Numbers.smallFigure(p.word(i).substring(point + 1))
                    : -1;
        } else if (p.is(to, ":")
                && p.glued(to)
                && p.glued(to + 1)
                && p.word(to + 1).length() == 2) {
            minute = Numbers.smallFigure(p.word(to + 1));
            to += 2;
            colon = true;
            if (p.is(to, ":") && p.glued(to) && Numbers.smallFigure(p.word(to + 1)) >= 0) {
                to += 2;
            }
        }
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
            return Optional.empty();
        }
        int half = Math.max(p.is(to, "am") ? 1 : 0, p.is(to, "pm") ? 2 : 0);
        if (half > 0 && hour >= 1 && hour <= 12) {
            return Optional.of(Atom.sure(i, to + 1, clock(hour % 12 + (half == 2 ? 12 : 0), minute)));
        }
        boolean announced = BEFORE_CLOCK.contains(p.word(i - 1));
        if (colon) {
            return Optional.of(new Atom(i, to, clock(hour, minute), announced || ZONES.contains(p.word(to))));
        }
        if (point > 0 || !p.is(i - 1, "at") || p.get(i).span().length() > 2) {
            return Optional.empty();
        }
        return Optional.of(Atom.weak(i, to, clock(hour, 0)));
    }

    /** "seven o'clock", "at seven". */
    private static Optional<Atom> oClock(Pieces p, int i) {
        Optional<Integer> hour = hour(p, i);
        if (hour.isEmpty()) {
            return Optional.empty();
        }
        boolean clock = p.is(i + 1, "o") && p.is(i + 3, "clock");
        if (clock) {
            return Optional.of(Atom.sure(i, i + 4, clock(hour.get(), 0)));
        }
        return p.is(i - 1, "at") ? Optional.of(Atom.weak(i, i + 1, clock(hour.get(), 0))) : Optional.empty();
    }

    /** "ten past 9", "half past eight", "a quarter to six". */
    private static Optional<Atom> past(Pieces p, int i) {
        boolean past = p.is(i + 1, "past");
        boolean to = p.is(i + 1, "to");
        if (!past && !to) {
            return Optional.empty();
        }
        int minutes = p.is(i, "half")
                ? 30
                : p.is(i, "quarter")
                        ? 15
                        : Numbers.place(p, i)
                                .filter(place -> !place.ordinal())
                                .map(Numbers.Place::value)
                                .orElse(-1);
        Optional<Integer> hour = hour(p, i + 2);
        // "five to seven ministers" is no time: "to" wants a multiple of five, and "at" or the like before it.
        boolean clear = past || minutes % 5 == 0 && BEFORE_CLOCK.contains(p.word(i - 1));
        if (minutes <= 0 || minutes >= 60 || hour.isEmpty() || !clear) {
            return Optional.empty();
        }
        int total = hour.get() * 60 + (past ? minutes : -minutes);
        return Optional.of(Atom.sure(i, i + 3, clock(total / 60, total % 60)));
    }

    private static Optional<Integer> hour(Pieces p, int i) {
        return Numbers.place(p, i)
                .filter(place -> !place.ordinal() && place.to() == i + 1 && place.value() >= 1 && place.value() <= 12)
                .map(Numbers.Place::value);
    }

    private static Meaning clock(int hour, int minute) {
        return new Meaning.Clock(String.format(Locale.ROOT, "%02d:%02d", hour, minute), Optional.empty());
    }
}
