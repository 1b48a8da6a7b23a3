package org.readout.engine.body;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Finds how a page names its own outlet: legal lines, "Why you can trust …", statements made to it. */
final class PublisherFinder {

    /** Longest passage that is searched; no page introduces itself in a longer one. */
    private static final int LONGEST = 4_000;

    /** Shortest such passage: a cue and a name. */
    private static final int SHORTEST = 6;

    private static final String REST = "(?:[\\p{L}\\p{N}&-]|\\.(?=\\p{L}))";

    private static final String NAME = "((?:[Tt]he )?\\p{Lu}" + REST + "{1,30}"
            + "(?: (?:of |the |and |& |de |du )?\\p{Lu}" + REST + "{0,30}){0,4})";

    private record PublisherCue(Pattern pattern, boolean inFurniture, String trigger) {}

    private final List<PublisherCue> cues;
    private final Set<String> excluded;

    PublisherFinder() {
        cues = WordList.load(PublisherFinder.class, "publisher-cues.txt").rows().stream()
                .map(row -> new PublisherCue(
                        Pattern.compile(row.column(0).replace("NAME", NAME)),
                        row.column(1).equals("furniture"),
                        row.column(2)))
                .toList();
        excluded = WordList.load(PublisherFinder.class, "not-publishers.txt").entries().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The outlet that the page speaks of as its own. */
    Optional<String> find(Text text, List<Span> paragraphs, List<Furniture> furniture) {
        List<Place> labels = places(text, furniture.stream().map(Furniture::span));
        List<Place> prose = places(text, paragraphs.stream());
        String allLabels = labels.stream().map(Place::plain).collect(Collectors.joining("\n"));
        String allProse = prose.stream().map(Place::plain).collect(Collectors.joining("\n"));
        return cues.stream()
                // Most pages hold the words of a few cues at most.
                .filter(cue -> (cue.inFurniture() ? allLabels : allProse).contains(cue.trigger()))
                .flatMap(cue -> (cue.inFurniture() ? labels : prose)
                        .stream()
                                .filter(place -> place.plain().contains(cue.trigger()))
                                .flatMap(place -> names(cue.pattern(), place.words())))
                .findFirst();
    }

    /**
     * Where a cue is looked for.
     *
     * @param plain the words in lower case
     */
    private record Place(String words, String plain) {}

    private static List<Place> places(Text text, Stream<Span> spans) {
        return spans.filter(span -> span.length() <= LONGEST && span.length() >= SHORTEST)
                .map(span -> text.characters().substring(span.start(), span.end()))
                .map(words -> new Place(words, words.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Stream<String> names(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(match -> match.group(1)).filter(this::isName);
    }

    /** The agency that signs a dateline. */
    Optional<String> signedBy(DatelineFinder.Dateline dateline) {
        return dateline.agency().filter(this::isName);
    }

    private boolean isName(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        String first = plain.replaceFirst("(?:the )?([^ ]+).*", "$1");
        return name.length() > 1 && !excluded.contains(first);
    }
}
