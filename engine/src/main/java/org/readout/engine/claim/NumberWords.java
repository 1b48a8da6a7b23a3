package org.readout.engine.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English numbers, in figures or words. */
final class NumberWords {

    /**
     * A number and how exactly it is written.
     *
     * @param step the worth of its last digit that is not a mere zero
     */
    record Figure(double value, double step) {

        Figure times(double factor) {
            return new Figure(value * factor, step * factor);
        }
    }

    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Double> MULTIPLIERS = Map.ofEntries(
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("k", 1e3),
            Map.entry("m", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("bn", 1e9),
            Map.entry("tn", 1e12));
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(\\.\\d{1,6})?(k|m|mn|bn|tn)?");

    private NumberWords() {}

    static Optional<Figure> figure(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        int unit = UNITS.indexOf(word);
        if (unit >= 0) {
            return Optional.of(new Figure(unit, 1));
        }
        String[] parts = word.split("-", 2);
        int tens = (TENS.indexOf(parts[0]) + 2) * 10;
        if (tens >= 20) {
            int rest = parts.length == 2 ? UNITS.indexOf(parts[1]) : 0;
            return rest < 0 || rest > 9 ? Optional.empty() : Optional.of(new Figure(tens + rest, rest == 0 ? 10 : 1));
        }
        Matcher figures = FIGURES.matcher(word);
        return figures.matches() ? Optional.of(figures(figures)) : Optional.empty();
    }

    private static Figure figures(Matcher matcher) {
        String whole = matcher.group(1).replace(",", "");
        String fraction = matcher.group(2);
        double value = Double.parseDouble(fraction == null ? whole : whole + fraction);
        double step = 1;
        if (fraction != null) {
            step = Math.pow(10, 1.0 - fraction.length());
        } else {
            for (int i = whole.length() - 1; i > 0 && whole.charAt(i) == '0'; i--) {
                step *= 10;
            }
        }
        String suffix = matcher.group(3);
        return new Figure(value, step).times(suffix == null ? 1 : MULTIPLIERS.getOrDefault(suffix, 1.0));
    }

    static Optional<Double> multiplier(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return word.length() < 3 && !word.equals("bn") && !word.equals("mn")
                ? Optional.empty()
                : Optional.ofNullable(MULTIPLIERS.get(word));
    }
}
