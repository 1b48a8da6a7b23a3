package org.readout.render;

import java.util.Arrays;
import java.util.List;

/** The beginning of long words, up to the end of a sentence where there is one. */
final class Excerpt {

    /** Words up to which a statement stands whole: about three lines of a terminal. */
    private static final int WHOLE = 45;
    /** Words that an excerpt has at least where it ends with a sentence. */
    private static final int LEAST = 12;

    /** "Mr." and "U.S." end no sentence. */
    private static final int LONGEST_INITIAL = 4;

    private static final String CUT = " […]";

    private Excerpt() {}

    static String of(String text) {
        List<String> words = Arrays.asList(text.strip().split("\\s+"));
        if (words.size() <= WHOLE) {
            return text;
        }
        int end = WHOLE;
        for (int i = WHOLE; i >= LEAST; i--) {
            if (endsSentence(words.get(i - 1), words.get(i))) {
                end = i;
                break;
            }
        }
        return String.join(" ", words.subList(0, end)) + CUT;
    }

    /** A mark that ends sentences, and a capital after it: "U.S. officials" goes on. */
    private static boolean endsSentence(String word, String next) {
        String bare = word.replaceFirst("[\"'”’)\\]]+$", "");
        boolean mark = bare.endsWith(".") || bare.endsWith("!") || bare.endsWith("?");
        return mark && bare.length() > LONGEST_INITIAL && Character.isUpperCase(next.codePointAt(0));
    }
}
