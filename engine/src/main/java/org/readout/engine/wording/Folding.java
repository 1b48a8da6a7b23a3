package org.readout.engine.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.readout.engine.lexicon.NameFold;
import org.readout.engine.lexicon.WordList;

/** One form for the forms of a word that differ by house style alone. */
public final class Folding {

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> FUNCTION_WORDS =
            Set.copyOf(WordList.load(Folding.class, "function-words.txt").entries());
    private static final Map<String, String> SPELLINGS = spellings();

    private Folding() {}

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new TreeMap<>();
        WordList.load(Folding.class, "spellings.txt")
                .rows()
                .forEach(row -> spellings.put(row.column(0), row.column(1)));
        return Map.copyOf(spellings);
    }

    /** One word in lower case, without accents, possessive and dots, in the American spelling. */
    public static String fold(String word) {
        String bare = POSSESSIVE.matcher(word).replaceFirst("").replace(".", "");
        String plain = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return SPELLINGS.getOrDefault(plain, plain);
    }

    /** Whether a folded word carries grammar rather than content. */
    public static boolean isFunctionWord(String folded) {
        return FUNCTION_WORDS.contains(folded);
    }

    /** Whether two folded words are the same but for a letter or two, as transliterations are. */
    public static boolean near(String one, String other) {
        return NameFold.near(one, other);
    }
}
