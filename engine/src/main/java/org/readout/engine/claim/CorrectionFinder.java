package org.readout.engine.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.body.Furniture;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.text.Span;

/**
 * Finds notes like "An earlier version of this article said the call took place on Tuesday. It took place on
 * Wednesday." in the body and beside it, and reads which words were wrong and which hold.
 */
final class CorrectionFinder {

    private static final List<Pattern> CUES =
            WordList.load(CorrectionFinder.class, "correction-cues.txt").entries().stream()
                    .map(CorrectionFinder::ignoringCase)
                    .toList();
    /** A longer paragraph is not a note. */
    private static final int LONGEST = 900;

    private static final String END = "(?=\\.(?:[\\s)\\]]|$)|;|\\)|$)";
    private static final String ITSELF = "\\b(?:version|edition|headline|caption|story|article|report|post|we)\\b";
    private static final String SAYING = String.join(
            "|",
            List.of(
                    "said",
                    "stated",
                    "reported",
                    "gave",
                    "described",
                    "identified",
                    "misidentified",
                    "misstated",
                    "misspelled",
                    "misspelt",
                    "put",
                    "listed",
                    "named",
                    "referred to"));
    private static final Pattern SAID_BEFORE =
            ignoringCase(ITSELF + "[^.;]{0,60}?\\b(?:" + SAYING + ")\\b(?: that)? ([^.;]{2,240}?)" + END);
    private static final String MADE = "\\b(?:corrected|amended|updated|changed|edited)\\b[^.;]{0,60}? to ";
    private static final String SHOWING =
            "(?:say|show|reflect|read|state|make clear|clarify|note|indicate|correct)(?: that)? ";
    private static final String INSTEAD = ",? (?:and )?not |,? rather than |,? instead of ";
    private static final Pattern MADE_TO_SAY =
            ignoringCase(MADE + SHOWING + "([^.;]{2,240}?)(?=" + INSTEAD + "|\\.(?:[\\s)\\]]|$)|;|\\)|$)");
    private static final Pattern AND_NOT =
            ignoringCase("(?:" + INSTEAD + ")([^.;,]{2,160}?)(?=,|\\.(?:[\\s)\\]]|$)|;|\\)|$)");
    private static final Pattern SHOULD =
            ignoringCase("\\bshould have (?:said|read|been|stated) ([^.;]{2,160}?)" + END);
    private static final Pattern SENTENCE = Pattern.compile("[^.;]{3,240}?" + END);

    private CorrectionFinder() {}

    private static Pattern ignoringCase(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    static List<CorrectionNote> find(AnalysedArticle article) {
        Stream<Span> places = Stream.concat(
                article.read().body().paragraphs().stream(),
                article.read().body().furniture().stream().map(Furniture::span));
        String characters = article.read().article().text().characters();
        List<CorrectionNote> notes = new ArrayList<>();
        places.filter(place -> place.length() <= LONGEST && isNote(characters, place))
                .sorted(Comparator.naturalOrder())
                .forEach(place -> notes.add(read(characters, place)));
        return notes;
    }

    private static boolean isNote(String characters, Span place) {
        return CUES.stream()
                .anyMatch(cue -> cue.matcher(characters)
                        .region(place.start(), place.end())
                        .find());
    }

    private static CorrectionNote read(String characters, Span place) {
        Optional<Span> made = group(MADE_TO_SAY, characters, place);
        Optional<Span> before = group(SAID_BEFORE, characters, place);
        Optional<Span> should = group(SHOULD, characters, place);
        int from = made.or(() -> should).or(() -> before).map(Span::end).orElse(place.start());
        Optional<Span> not = group(AND_NOT, characters, new Span(from, place.end()));
        if (made.isPresent() || should.isPresent()) {
            return new CorrectionNote(place, not.or(() -> before), made.or(() -> should));
        }
        if (before.isPresent()) {
            return new CorrectionNote(
                    place, before, following(characters, before.get().end(), place.end()));
        }
        return new CorrectionNote(place, not, not.flatMap(wrong -> preceding(characters, place, wrong)));
    }

    private static Optional<Span> group(Pattern pattern, String characters, Span place) {
        Matcher matcher = pattern.matcher(characters).region(place.start(), place.end());
        return matcher.find() ? Optional.of(new Span(matcher.start(1), matcher.end(1))) : Optional.empty();
    }

    /** The sentence behind "… said X.": what holds instead. */
    private static Optional<Span> following(String characters, int from, int to) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(characters.charAt(start))) {
            start++;
        }
        Matcher sentence = SENTENCE.matcher(characters).region(start, to);
        if (start >= to || !sentence.lookingAt()) {
            return Optional.empty();
        }
        Span span = new Span(sentence.start(), sentence.end());
        boolean other = isNote(characters, span)
                || characters.substring(span.start(), span.end()).matches("(?i)(?:we |the )?(?:regret|apolog|error).*");
        return other ? Optional.empty() : Optional.of(span);
    }

    /** "the call was on Wednesday" before ", not Tuesday". */
    private static Optional<Span> preceding(String characters, Span place, Span wrong) {
        int end = wrong.start();
        while (end > place.start() && !Character.isWhitespace(characters.charAt(end - 1))) {
            end--;
        }
        String before = characters.substring(place.start(), end);
        Matcher tail = Pattern.compile("(?i)(?:,? (?:and )?not|,? rather than|,? instead of)\\s*$")
                .matcher(before);
        int last = tail.find() ? tail.start() : before.length();
        int start = Math.max(before.lastIndexOf(". ", last - 1) + 2, before.lastIndexOf(": ", last - 1) + 2);
        start = Math.max(0, Math.min(start, last));
        return last - start < 3 ? Optional.empty() : Optional.of(new Span(place.start() + start, place.start() + last));
    }
}
