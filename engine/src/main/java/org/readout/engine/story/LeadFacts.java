package org.readout.engine.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.time.TimeFinder;

/**
 * The weekdays, months and numbers an article opens with. Reports of one happening agree on them; reports of two of a
 * kind, which share nearly every other word, do not. Immutable.
 */
final class LeadFacts {

    /** Words read: the headline and the first two or three sentences say when, how many and how much. */
    private static final int LEAD_WORDS = 80;
    /** Smaller numbers in words are pronouns and turns of phrase ("one of them", "the two"). */
    private static final int LEAST_IN_WORDS = 3;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Map<String, Integer> WEEKDAYS = column("weekdays.txt", "name", "plural");
    private static final Map<String, Integer> MONTHS = column("months.txt", "name", "word", "short");
    private static final Map<String, Integer> NUMBERS = column("numbers.txt", "cardinal");
    /** Months that are also everyday words: they count beside a number alone. */
    private static final List<String> AMBIGUOUS = WordList.load(TimeFinder.class, "months.txt").rows().stream()
            .filter(row -> row.column(2).equals("word"))
            .map(row -> row.column(0))
            .toList();

    private final int weekdays;
    private final int months;
    private final TermVector numbers;

    private LeadFacts(int weekdays, int months, TermVector numbers) {
        this.weekdays = weekdays;
        this.months = months;
        this.numbers = numbers;
    }

    /** A bit a weekday, Monday the lowest. */
    int weekdays() {
        return weekdays;
    }

    /** A bit a month, January the lowest. */
    int months() {
        return months;
    }

    /** Each number once, of equal weight, length one in all. */
    TermVector numbers() {
        return numbers;
    }

    /** @param words in reading order, the headline first; those after the lead are not looked at */
    static LeadFacts of(List<String> words) {
        List<String> lead = words.subList(0, Math.min(words.size(), LEAD_WORDS));
        int weekdays = 0;
        int months = 0;
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < lead.size(); i++) {
            String word = lead.get(i);
            String lower = word.toLowerCase(Locale.ROOT);
            if (Character.isDigit(word.charAt(0))) {
                if (!YEAR.matcher(word).matches()) {
                    numbers.add(Keys.of(word));
                }
            } else if (NUMBERS.getOrDefault(lower, 0) >= LEAST_IN_WORDS) {
                numbers.add(Keys.of(String.valueOf(NUMBERS.get(lower))));
            } else if (Character.isUpperCase(word.charAt(0))) {
                weekdays |= bit(WEEKDAYS, lower);
                months |= AMBIGUOUS.contains(lower) && !besideNumber(lead, i) ? 0 : bit(MONTHS, lower);
            }
        }
        int[] keys = numbers.stream().mapToInt(Integer::intValue).toArray();
        float[] ones = new float[keys.length];
        Arrays.fill(ones, 1);
        return new LeadFacts(weekdays, months, TermVector.unit(keys, ones, keys.length));
    }

    private static boolean besideNumber(List<String> words, int at) {
        return at > 0 && Character.isDigit(words.get(at - 1).charAt(0))
                || at + 1 < words.size() && Character.isDigit(words.get(at + 1).charAt(0));
    }

    private static int bit(Map<String, Integer> numbers, String word) {
        return numbers.containsKey(word) ? 1 << numbers.get(word) - 1 : 0;
    }

    private static Map<String, Integer> column(String list, String... kinds) {
        Map<String, Integer> values = new HashMap<>();
        WordList.load(TimeFinder.class, list).rows().stream()
                .filter(row -> List.of(kinds).contains(row.column(2)))
                .forEach(row -> values.merge(row.column(0), Integer.valueOf(row.column(1)), Math::max));
        return Map.copyOf(values);
    }
}
