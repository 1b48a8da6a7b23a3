package org.readout.engine.brief;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.lexicon.WordList;

/** Words as they are compared across outlets: lower case, without accents, in one spelling. */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:[.'’][\\p{L}\\p{N}]++)*+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> EMPTY =
            Set.copyOf(WordList.load(Words.class, "function-words.txt").entries());
    private static final Map<String, String> SPELLINGS = spellings();

    private Words() {}

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new TreeMap<>();
        WordList.load(Words.class, "spellings.txt").rows().forEach(row -> spellings.put(row.column(0), row.column(1)));
        return Map.copyOf(spellings);
    }

    /** Every word, folded, in order. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = fold(matcher.group());
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The stems of the words that carry meaning, without repeats, in order. */
    static Set<String> content(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : of(text)) {
            if (!EMPTY.contains(word)) {
                stems.add(Stemmer.stem(word));
            }
        }
        return stems;
    }

    /** One word in lower case, without accents, possessive and dots, in the American spelling. */
    static String fold(String word) {
        String bare = POSSESSIVE.matcher(word).replaceFirst("").replace(".", "");
        String plain = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return SPELLINGS.getOrDefault(plain, plain);
    }

    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /** All words of a text, folded, joined by one blank. */
    static String key(String text) {
        return String.join(" ", of(text));
    }

    /** Whether two words are the same but for a letter or two, as transliterations are. */
    static boolean near(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 4 || one.charAt(0) != other.charAt(0) || Math.abs(one.length() - other.length()) > 2) {
            return false;
        }
        return distance(one, other) <= (shorter < 7 ? 1 : 2);
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
