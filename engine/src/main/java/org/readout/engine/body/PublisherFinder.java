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

    private static final String REST = "(?:[\\p{L}\\p{N}&-]|\\.(?=\\p{L}))";

    private static final String NAME = "((?:[Tt]he )?\\p{Lu}" + REST + "{1,30}"
            + "(?: (?:of |the |and |& |de |du )?\\p{Lu}" + REST + "{0,30}){0,4})";

    private record PublisherCue(Pattern pattern, boolean inFurniture) {}

    private final List<PublisherCue> cues;
    private final Set<String> excluded;

    PublisherFinder() {
        cues = WordList.load(PublisherFinder.class, "publisher-cues.txt").rows().stream()
                .map(row -> new PublisherCue(
                        Pattern.compile(row.column(0).replace("NAME", NAME)),
                        row.column(1).equals("furniture")))
                .toList();
        excluded = WordList.load(PublisherFinder.class, "not-publishers.txt").entries().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The outlet that the page speaks of as its own. */
    Optional<String> find(Text text, List<Span> paragraphs, List<Furniture> furniture) {
        for (PublisherCue cue : cues) {
            Stream<Span> places = cue.inFurniture() ? furniture.stream().map(Furniture::span) : paragraphs.stream();
            Optional<String> name = places.filter(span -> span.length() <= LONGEST)
                    .map(span -> text.characters().substring(span.start(), span.end()))
                    .flatMap(words -> names(cue.pattern(), words))
                    .findFirst();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
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
