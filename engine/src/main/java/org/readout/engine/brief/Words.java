package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.wording.Folding;

/** Words as they are compared across outlets: lower case, without accents, in one spelling. */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:[.'’][\\p{L}\\p{N}]++)*+");

    private Words() {}

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
            if (!isEmpty(word)) {
                stems.add(Stemmer.stem(word));
            }
        }
        return stems;
    }

    /** One word in lower case, without accents, possessive and dots, in the American spelling. */
    static String fold(String word) {
        return Folding.fold(word);
    }

    static boolean isEmpty(String word) {
        return Folding.isFunctionWord(word);
    }

    /** All words of a text, folded, joined by one blank. */
    static String key(String text) {
        return String.join(" ", of(text));
    }

    /** Whether two words are the same but for a letter or two, as transliterations are. */
    static boolean near(String one, String other) {
        return Folding.near(one, other);
    }
}
