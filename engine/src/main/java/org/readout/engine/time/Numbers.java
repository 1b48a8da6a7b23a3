package org.readout.engine.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads numbers, in figures or words. */
final class Numbers {

    /**
     * A number read.
     *
     * @param to the piece after it
     * @param value empty where open: "several"
     * @param article whether it is no more than "a" or "another"
     */
    record Quantity(int to, Optional<BigDecimal> value, boolean article) {}

    /** An ordinal or day number read; {@code ordinal} where it is written as one. */
    record Place(int to, int value, boolean ordinal) {}

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final Set<String> ONES = Set.of("a", "an", "another");
    private static final Set<String> WHOLES = Set.of("full", "all", "whole", "entire");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Vocabulary WORDS = Vocabulary.english();

    private Numbers() {}

    /** The quantity that begins at a place: "two and a half", "a few", "90". */
    static Optional<Quantity> quantity(Pieces p, int i) {
        if (p.is(i, "half")) {
            int after = p.is(i + 1, "a") || p.is(i + 1, "an") ? i + 2 : i + 1;
            return Optional.of(new Quantity(after, Optional.of(HALF), false));
        }
        if (p.is(i, "couple") || (p.is(i, "a") && p.is(i + 1, "couple"))) {
            int after = p.is(i, "a") ? i + 2 : i + 1;
            return Optional.of(new Quantity(p.is(after, "of") ? after + 1 : after, Optional.of(BigDecimal.TWO), false));
        }
        if (ONES.contains(p.word(i))) {
            return article(p, i);
        }
        if (WHOLES.contains(p.word(i))) {
            return Optional.of(new Quantity(p.isHyphen(i + 1) ? i + 2 : i + 1, Optional.of(BigDecimal.ONE), false));
        }
        Optional<Vocabulary.Figure> figure = WORDS.number(p.word(i));
        if (figure.filter(word -> word.sort() == Vocabulary.Figure.Sort.VAGUE).isPresent()) {
            return Optional.of(new Quantity(p.is(i + 1, "of") ? i + 2 : i + 1, Optional.empty(), false));
        }
        return cardinal(p, i).map(number -> withFraction(p, number));
    }

    private static Optional<Quantity> article(Pieces p, int i) {
        String next = p.word(i + 1);
        if (next.equals("few")) {
            return Optional.of(new Quantity(i + 2, Optional.empty(), false));
        }
        if (next.equals("dozen") || next.equals("hundred")) {
            return cardinal(p, i + 1);
        }
        if (WHOLES.contains(next)) {
            return Optional.of(new Quantity(i + 2, Optional.of(BigDecimal.ONE), true));
        }
        // "a one year and a quarter gap": the article belongs to the noun behind.
        return Optional.of(new Quantity(i + 1, Optional.of(BigDecimal.ONE), true));
    }

    private static Optional<Quantity> cardinal(Pieces p, int i) {
        if (p.has(i) && p.get(i).isNumber()) {
            return figures(p.word(i)).map(value -> new Quantity(i + 1, Optional.of(value), false));
        }
        Optional<Vocabulary.Figure> word =
                WORDS.number(p.word(i)).filter(figure -> figure.sort() == Vocabulary.Figure.Sort.CARDINAL);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        int value = word.get().value();
        int to = i + 1;
        if (value >= 20 && value < 100) {
            int unit = p.isHyphen(to) ? to + 1 : to;
            Optional<Vocabulary.Figure> ones = WORDS.number(p.word(unit))
                    .filter(figure -> figure.value() > 0
                            && figure.value() < 10
                            && figure.sort() == Vocabulary.Figure.Sort.CARDINAL);
            if (ones.isPresent()) {
                value += ones.get().value();
                to = unit + 1;
            }
        }
        if (p.is(to, "hundred") || p.is(to, "dozen")) {
            value *= p.is(to, "hundred") ? 100 : 12;
            to++;
        }
        return Optional.of(new Quantity(to, Optional.of(BigDecimal.valueOf(value)), false));
    }

    private static Optional<BigDecimal> figures(String digits) {
        String plain = digits.replace(",", "");
        boolean readable = plain.length() <= 9
                && plain.chars().filter(c -> c == '.').count() <= 1
                && plain.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
        return readable ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static Quantity withFraction(Pieces p, Quantity number) {
        return fraction(p, number.to())
                .map(part -> new Quantity(
                        part.to(), number.value().map(n -> n.add(part.value().orElseThrow())), false))
                .orElse(number);
    }

    /** "and a half", "and half", "and a quarter". */
    static Optional<Quantity> fraction(Pieces p, int i) {
        if (!p.is(i, "and")) {
            return Optional.empty();
        }
        int at = p.is(i + 1, "a") ? i + 2 : i + 1;
        if (p.is(at, "half")) {
            return Optional.of(new Quantity(at + 1, Optional.of(HALF), false));
        }
        return p.is(at, "quarter") ? Optional.of(new Quantity(at + 1, Optional.of(QUARTER), false)) : Optional.empty();
    }

    /** The place in a row that begins here: "12", "12th", "twenty second", "first". */
    static Optional<Place> place(Pieces p, int i) {
        if (!p.has(i)) {
            return Optional.empty();
        }
        if (p.get(i).isNumber()) {
            int value = smallFigure(p.word(i));
            if (value < 0) {
                return Optional.empty();
            }
            boolean ordinal = p.glued(i + 1) && ORDINAL_ENDINGS.contains(p.word(i + 1));
            return Optional.of(new Place(ordinal ? i + 2 : i + 1, value, ordinal));
        }
        return WORDS.number(p.word(i)).flatMap(word -> placeInWords(p, i, word));
    }

    private static Optional<Place> placeInWords(Pieces p, int i, Vocabulary.Figure word) {
        if (word.sort() == Vocabulary.Figure.Sort.ORDINAL) {
            return Optional.of(new Place(i + 1, word.value(), true));
        }
        if (word.sort() == Vocabulary.Figure.Sort.VAGUE || word.value() == 0) {
            return Optional.empty();
        }
        int next = p.isHyphen(i + 1) ? i + 2 : i + 1;
        if (word.value() >= 20 && word.value() < 100) {
            Optional<Vocabulary.Figure> ones =
                    WORDS.number(p.word(next)).filter(figure -> figure.value() > 0 && figure.value() < 10);
            if (ones.isPresent()) {
                return Optional.of(new Place(
                        next + 1,
                        word.value() + ones.get().value(),
                        ones.get().sort() == Vocabulary.Figure.Sort.ORDINAL));
            }
        }
        return Optional.of(new Place(i + 1, word.value(), false));
    }

    /** A whole number of one or two ASCII digits, else -1. */
    static int smallFigure(String digits) {
        return !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : -1;
    }

    /** A year in four ASCII digits from 1000 to 2199, else -1. */
    static int year(String digits) {
        if (digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int year = Integer.parseInt(digits);
        return year >= 1000 && year < 2200 ? year : -1;
    }
}
