package org.readout.engine.body;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * Finds the dateline at the head of an article: the place in capitals, the day, the agency in brackets, as far as they
 * are there, up to the dash. "LAGOS, May 3 (NAN) -", "(NAN)", "Oslo, 3 May 2024 –", "MINSK, May 3. /BelTA/."
 */
final class DatelineFinder {

    /** Longest dateline, in code points. */
    private static final int LONGEST = 110;

    /**
     * A dateline.
     *
     * @param span from its first to its last mark
     * @param agency who signs it
     */
    record Dateline(Span span, Optional<String> agency) {}

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY"
            + "|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\p{L}{0,6}\\.?";
    private static final String DAY = "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,? )?"
            + "(?:" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? " + MONTH
            + "|\\d{1,2}[./-]\\d{1,2})(?:[,./-]? ?(?:19|20)\\d\\d)?";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]{1,20}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]{0,20}){0,3}";
    private static final String PROPER = "(?!(?:On|In|By|At|Since|Until|From|After|Before|The|For|As) )"
            + "\\p{Lu}[\\p{L}.'’-]{1,20}(?:[ /](?:(?:de|del|of|and|the|al|el|la|on|upon) )?"
            + "\\p{Lu}[\\p{L}.'’-]{0,20}){0,3}";
    private static final String REGION = "(?:, ?" + PROPER + ")?";
    private static final String DASH = " ?(?:--|-|–|—|―|:)(?=\\s|\\p{Lu}|[\"“‘'])";

    private static final Pattern ALONE = Pattern.compile(
            CAPITALS + REGION + "(?:[,.]? ?" + DAY + ")?(?: ?[(/][\\p{L} -]{2,30}[)/])?\\.? ?" + "(?:--|-|–|—|:)?");

    private final List<Pattern> forms;

    DatelineFinder() {
        String agencies = WordList.load(DatelineFinder.class, "news-agencies.txt").entries().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String agency = "(?<agency>" + agencies + "|\\p{Lu}[\\p{L}&.-]{1,20}(?: \\p{Lu}[\\p{L}&.-]{1,20}){0,3})"
                + "(?: ?[-–/] ?[\\p{L} .]{2,30})?";
        String place = "(?:" + CAPITALS + "|" + PROPER + ")" + REGION;
        forms = List.of(
                // LAGOS, May 3 (NAN) -   Lagos (NAN) -   May 3 (NAN) -
                Pattern.compile("(?:" + place + "[,.]? ?)?(?:" + DAY + "[,.]? ?)?[(\\[/]" + agency + "[)\\]/]" + DASH),
                // (NAN) The …   [NAN] The …
                Pattern.compile("[(\\[]" + agency + "[)\\]](?=\\s)"),
                // LAGOS, May 3. /NAN/. The …
                Pattern.compile("(?:" + place + "[,.]? ?)?(?:" + DAY + "[,.]? ?)?/" + agency + "/[.,]?(?=\\s)"),
                // LAGOS, May 3 -   Lagos, 3 May 2024 –   LAGOS (3 May 2024) –
                Pattern.compile("(?<agency>)" + place + "[,.]? ?\\(?" + DAY + "\\)?[,.]?" + DASH),
                // LAGOS, Nigeria —   LAGOS:
                Pattern.compile("(?<agency>)" + CAPITALS + REGION + DASH));
    }

    /** The dateline a passage opens with. */
    Optional<Dateline> opening(Text text, Span passage) {
        String head = text.characters().substring(passage.start(), Math.min(passage.end(), passage.start() + LONGEST));
        for (Pattern form : forms) {
            Matcher matcher = form.matcher(head);
            if (matcher.lookingAt() && matcher.end() < passage.length()) {
                Span span = text.trim(new Span(passage.start(), passage.start() + matcher.end()));
                return Optional.of(
                        new Dateline(span, Optional.of(matcher.group("agency")).filter(signed -> !signed.isEmpty())));
            }
        }
        return Optional.empty();
    }

    /** Whether a whole line is a dateline: a place in capitals by itself, or with its region or day. */
    static boolean isAlone(String line) {
        return line.length() <= LONGEST && ALONE.matcher(line).matches();
    }
}
