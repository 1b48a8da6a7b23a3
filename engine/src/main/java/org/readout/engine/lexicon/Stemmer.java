package org.readout.engine.lexicon;

import java.util.Locale;

/** Cuts English endings so that "announces", "announced" and "announcing" meet. */
public final class Stemmer {

    private Stemmer() {}

    /** The word in lower case without its ending; a key to compare by, not a word to show. */
    public static String stem(String word) {
        String stem = word.toLowerCase(Locale.ROOT);
        int length = stem.length();
        if (length > 4 && stem.endsWith("ies")) {
            return stem.substring(0, length - 3) + "y";
        }
        if (length > 3 && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us") && !stem.endsWith("is")) {
            stem = stem.substring(0, length - 1);
        }
        if (stem.length() > 5 && stem.endsWith("ing")) {
            stem = undouble(stem.substring(0, stem.length() - 3));
        } else if (stem.length() > 4 && stem.endsWith("ed")) {
            stem = undouble(stem.substring(0, stem.length() - 2));
        }
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String undouble(String stem) {
        int length = stem.length();
        boolean doubled = length > 3
                && stem.charAt(length - 1) == stem.charAt(length - 2)
                && "lsz".indexOf(stem.charAt(length - 1)) < 0;
        return doubled ? stem.substring(0, length - 1) : stem;
    }
}
