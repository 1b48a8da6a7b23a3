package org.readout.engine.body;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.engine.lexicon.WordList;

/** Knows picture credits: "Photo: …" at the end of a caption, "[Jane Roe/ANP]", "Handout via NTB". */
final class Credits {

    /** Longest end of a passage that a credit can fill. */
    private static final int LONGEST = 120;

    private static final String PICTURE =
            "(?i:photos?|pics?|pictures?|images?|photographs?|illustrations?|graphics?|videos?|screengrabs?|credits?)";

    private static final Pattern BRACKETED = Pattern.compile("\\(\\p{Lu}[\\p{L} -]{1,20}\\)$");

    private final Pattern labelled;
    private final Pattern signed;
    private final Pattern alone;

    Credits() {
        String agency = WordList.load(Credits.class, "news-agencies.txt").entries().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        String name = "[\\p{L}.'’-]{1,30}(?: [\\p{L}.'’-]{1,30}){0,4}";
        labelled = Pattern.compile("(?:^|[.!?)\\]”\"’'|–—-] ?|\\s{2})[\\[(]?(?:(?i:file|handout|pool|stock|"
                + "representational|representative|courtesy|screen) )?" + PICTURE
                + "(?: (?i:credit|courtesy|by|via|from))? ?[:©|] ?[^.:;]{1,80}[\\])]?\\.?$");
        signed = Pattern.compile("(?:[.)\\]”\"’|©] ?|\\[|\\()(?:(?:" + name + " ?)?[/,|] ?)?" + agency
                + "(?: ?(?:/|via|,|\\||-) ?(?:" + name + "|" + agency + ")){0,2}[\\])]?$");
        alone = Pattern.compile("(?:(?i:via|by|from|credit|file|handout|source)[: ]{1,2})?(?:" + name + " ?[/|,] ?)?"
                + agency + "(?: ?(?:/|via|,|\\||-) ?(?:" + name + "|" + agency + ")){0,2}");
    }

    /** Whether a caption's credit ends the passage, or the passage is nothing but a credit. */
    boolean closes(String raw) {
        String end = raw.length() > LONGEST ? raw.substring(raw.length() - LONGEST) : raw;
        return isAlone(raw) || hasLabel(end) && labelled.matcher(end).find() || endsSigned(end);
    }

    /** A credit without a caption. */
    boolean isAlone(String raw) {
        return raw.length() <= LONGEST && alone.matcher(raw).matches();
    }

    private boolean endsSigned(String end) {
        // A bare agency in round brackets signs a report as often as a picture: "… he added. (ANI)".
        return !end.isEmpty()
                && ".!?".indexOf(end.charAt(end.length() - 1)) < 0
                && signed.matcher(end).find()
                && !BRACKETED.matcher(end).find();
    }

    private static boolean hasLabel(String end) {
        return end.indexOf(':') >= 0 || end.indexOf('|') >= 0 || end.indexOf('©') >= 0;
    }
}
