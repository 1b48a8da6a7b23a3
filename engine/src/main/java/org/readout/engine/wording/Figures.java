package org.readout.engine.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.engine.lexicon.WordList;

/** Numbers in a wording, in figures or words, and whether two can both be right. */
final class Figures {

    /**
     * A number.
     *
     * @param from its first word, counted in its wording
     * @param to the word after it
     * @param bound {@code ~} for a rounding, {@code >} for a lower and {@code <} for an upper bound, else empty
     */
    record Figure(int from, int to, BigDecimal value, String bound) {}

    /** So much more than a lower bound, or less than an upper, is still told by it: "over 20" of 24. */
    private static final BigDecimal BOUND_REACH = new BigDecimal("1.5");
    /** And so far from a rounding. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private static final int LONGEST = 15;
    private static final Map<String, String> WORDS = WordList.load(Figures.class, "figures.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.column(0), row -> row.column(1)));

    private Figures() {}

    /** Whether a word or phrase before a number says that it is no exact one. */
    static boolean isBound(String form) {
        String value = WORDS.getOrDefault(form, "");
        return value.equals("~") || value.equals(">") || value.equals("<");
    }

    /** The numbers that stand wholly inside a stretch of words. */
    static List<Figure> of(List<Word> words, int from, int to) {
        List<Figure> figures = new ArrayList<>();
        int i = from;
        while (i < to) {
            Optional<Figure> figure = at(words, i, to);
            figure.ifPresent(figures::add);
            i = figure.map(Figure::to).orElse(i + 1);
        }
        return figures;
    }

    private static Optional<Figure> at(List<Word> words, int start, int end) {
        Optional<BigDecimal> first = plain(words.get(start).form());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal part = first.get();
        int i = start + 1;
        while (i < end && i - start < LONGEST) {
            String form = words.get(i).form();
            String value = WORDS.getOrDefault(form, "");
            Optional<BigDecimal> next = plain(form);
            if (value.startsWith("x")) {
                part = part.multiply(new BigDecimal(value.substring(1)));
            } else if (next.isPresent() && continues(part, next.get())) {
                part = part.add(next.get());
            } else {
                break;
            }
            i++;
        }
        sum = sum.add(part);
        String bound = start > 0 ? WORDS.getOrDefault(words.get(start - 1).form(), "") : "";
        return Optional.of(new Figure(start, i, sum, isSign(bound) ? bound : ""));
    }

    /** "twenty" and "five" are one number, as are "two hundred" and "thirty". */
    private static boolean continues(BigDecimal before, BigDecimal next) {
        boolean tens = before.remainder(BigDecimal.TEN).signum() == 0 && before.signum() > 0;
        return tens && next.compareTo(before) < 0 && next.compareTo(new BigDecimal(100)) < 0;
    }

    private static boolean isSign(String bound) {
        return bound.length() == 1 && "~<>".contains(bound);
    }

    private static Optional<BigDecimal> plain(String form) {
        if (form.length() <= LONGEST && form.matches("\\d+(\\.\\d+)?")) {
            return Optional.of(new BigDecimal(form));
        }
        String value = WORDS.getOrDefault(form, "");
        return value.matches("\\d+") ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    /** Whether one may be the other said less exactly. */
    static boolean compatible(Figure one, Figure other) {
        return one.value().compareTo(other.value()) == 0
                || rounded(one, other)
                || rounded(other, one)
                || told(one, other)
                || told(other, one);
    }

    /** Whether the finer number, cut to the coarser one's places, is the coarser one: 1.23 billion and 1.2 billion. */
    private static boolean rounded(Figure coarse, Figure fine) {
        int places = coarse.value().stripTrailingZeros().precision();
        return places > 1
                && fine.value().stripTrailingZeros().precision() > places
                && fine.value()
                                .round(new MathContext(places, RoundingMode.HALF_UP))
                                .compareTo(coarse.value())
                        == 0;
    }

    private static boolean told(Figure vague, Figure exact) {
        BigDecimal value = vague.value();
        return switch (vague.bound()) {
            case "~" -> exact.value().subtract(value).abs().compareTo(value.multiply(ROUNDING)) <= 0;
            case ">" ->
                exact.value().compareTo(value) >= 0 && exact.value().compareTo(value.multiply(BOUND_REACH)) <= 0;
            case "<" ->
                exact.value().compareTo(value) <= 0
                        && exact.value().multiply(BOUND_REACH).compareTo(value) >= 0;
            default -> false;
        };
    }
}
