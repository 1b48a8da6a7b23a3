package org.readout.engine.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English numbers as values. */
final class Numbers {

    private static final List<String> WORDS = List.of(
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
            "nineteen",
            "twenty");
    private static final Map<String, Double> MULTIPLIERS =
            Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

    private Numbers() {}

    static Optional<Double> value(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace(",", "");
        int word = WORDS.indexOf(plain);
        if (word >= 0) {
            return Optional.of((double) word);
        }
        boolean digits = plain.length() < 16 && plain.matches("\\d+(\\.\\d+)?");
        return digits ? Optional.of(Double.parseDouble(plain)) : Optional.empty();
    }

    static Optional<Double> multiplier(String text) {
        return Optional.ofNullable(MULTIPLIERS.get(text.toLowerCase(Locale.ROOT)));
    }

    /** A small number in words, a larger one in digits. */
    static String spoken(int number) {
        return number >= 0 && number <= 12 ? WORDS.get(number) : Integer.toString(number);
    }
}
