package org.readout.engine.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.engine.article.Article;
import org.readout.engine.body.Body;
import org.readout.engine.body.BodyFinder;
import org.readout.engine.body.Furniture;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.text.Span;

/**
 * What an article says of where it comes from.
 *
 * @param own keys under which its outlet goes
 * @param named keys of the outlets that it says it or its reporters belong to or draw on
 * @param dateline whether it opens with a place or a signature, as agencies do
 * @param signed whether a name stands in its dateline
 * @param agency whether its outlet is a news agency by name
 * @param borrows whether it says that it uses another's material
 */
record Origin(Set<String> own, Set<String> named, boolean dateline, boolean signed, boolean agency, boolean borrows) {

    private static final String NAME = "((?:\\p{Lu}[\\p{L}&.-]{1,20})(?: (?:of |and )?\\p{Lu}[\\p{L}&.-]{0,20}){0,4})";
    private static final Pattern BRACKETED = Pattern.compile("[(\\[/]" + NAME + "[)\\]/]");
    private static final List<Cue> NAMING = cues("source-cues.txt");
    private static final List<Cue> BORROWING = cues("borrowing-cues.txt");
    private static final Set<String> AGENCIES = WordList.load(BodyFinder.class, "news-agencies.txt").entries().stream()
            .map(name -> OutletName.of(name).key())
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern AGENCY_NAME =
            Pattern.compile(WordList.load(Origin.class, "agency-names.txt").entries().stream()
                    .collect(Collectors.joining("|", "(?:^| )(?:", ")(?: |$)")));
    /** Longest paragraph searched, in code points. */
    private static final int LONGEST = 4_000;

    /**
     * An expression, and words of which any text that it matches holds one: looked for first, since most texts hold
     * none.
     */
    private record Cue(List<String> words, Pattern pattern) {

        Matcher in(String text) {
            return words.stream().anyMatch(text::contains) ? pattern.matcher(text) : pattern.matcher("");
        }
    }

    Origin {
        own = Set.copyOf(own);
        named = Set.copyOf(named);
    }

    static Origin of(Article article, Body body) {
        Optional<OutletName> outlet = article.publisher().map(OutletName::of);
        Set<String> named = new LinkedHashSet<>();
        boolean dateline = false;
        boolean signed = false;
        boolean borrows = false;
        for (Furniture furniture : body.furniture()) {
            if (furniture.kind() == Furniture.Kind.DATELINE) {
                dateline = true;
                Set<String> signatures = new LinkedHashSet<>();
                find(BRACKETED.matcher(slice(article, furniture.span())), signatures);
                signed |= !signatures.isEmpty();
                named.addAll(signatures);
            } else if (furniture.kind() == Furniture.Kind.BYLINE || furniture.kind() == Furniture.Kind.OTHER) {
                borrows |= reads(slice(article, furniture.span()), named);
            }
        }
        for (Span paragraph : body.paragraphs()) {
            borrows |= reads(slice(article, paragraph), named);
        }
        Set<String> own = outlet.map(OutletName::keys).orElse(Set.of());
        return new Origin(
                own, named, dateline, signed, outlet.filter(Origin::isAgency).isPresent(), borrows);
    }

    private static String slice(Article article, Span span) {
        return article.text().slice(new Span(span.start(), Math.min(span.end(), span.start() + LONGEST)));
    }

    private static boolean reads(String text, Set<String> named) {
        NAMING.forEach(cue -> find(cue.in(text), named));
        return BORROWING.stream().anyMatch(cue -> cue.in(text).find());
    }

    private static void find(Matcher matcher, Set<String> named) {
        while (matcher.find()) {
            named.add(OutletName.of(matcher.group(1)).key());
        }
    }

    /** Whether an outlet is a news agency: one of those that sign as such, or one called by that trade. */
    private static boolean isAgency(OutletName outlet) {
        return AGENCIES.contains(outlet.key())
                || AGENCY_NAME.matcher(outlet.words()).find();
    }

    /** Whether this article says that it comes from the other's outlet. */
    boolean names(Origin other) {
        return named.stream().anyMatch(other.own::contains);
    }

    /** Whether it names its own outlet, or an agency in its dateline. */
    boolean isSigned() {
        return signed || names(this);
    }

    private static List<Cue> cues(String list) {
        return WordList.load(Origin.class, list).rows().stream()
                .map(row -> new Cue(
                        List.of(row.column(0).split("\\|")),
                        Pattern.compile(row.column(1).replace("NAME", NAME))))
                .toList();
    }
}
