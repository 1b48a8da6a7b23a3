package org.readout.engine.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readout.engine.article.Article;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** What each passage of a page is: furniture of a kind, or, while nothing marks it, the article. */
final class PageLabels {

    /** Paragraphs that may open with the dateline: a summary can stand before it. */
    private static final int DATELINE_WITHIN = 3;

    /** So many paragraphs that open with a name in capitals and a colon make a transcript. */
    private static final int LEAST_TURNS = 3;

    private static final Pattern TURN = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{0,40}(?:\\([^()\n]{1,60}\\))?:\\s");

    private final Text text;
    private final List<Passage> passages;
    private final Optional<Furniture.Kind>[] kinds;
    private Optional<Integer> headline = Optional.empty();

    @SuppressWarnings({"unchecked", "rawtypes"})
    PageLabels(Text text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
        kinds = new Optional[passages.size()];
        Arrays.fill(kinds, Optional.empty());
    }

    boolean isOpen(int i) {
        return kinds[i].isEmpty();
    }

    boolean is(int i, Furniture.Kind kind) {
        return kinds[i].equals(Optional.of(kind));
    }

    void mark(int i, Furniture.Kind kind) {
        kinds[i] = Optional.of(kind);
    }

    /** Takes a mark back. */
    void open(int i) {
        kinds[i] = Optional.empty();
    }

    void markHeadline(int i) {
        mark(i, Furniture.Kind.HEADLINE);
        headline = Optional.of(i);
    }

    /** A text of nothing but suspicious sentences is an article after all. */
    void keepSomething() {
        if (Arrays.stream(kinds).allMatch(Optional::isPresent)) {
            for (int i = 0; i < kinds.length; i++) {
                if (passages.get(i).isProse() && !is(i, Furniture.Kind.REPEAT)) {
                    kinds[i] = Optional.empty();
                }
            }
        }
    }

    /** The spans, with the article's dateline parted from the paragraph it opens. */
    Body body(Article article, DatelineFinder datelines, PublisherFinder publishers, Wholeness wholeness) {
        Optional<DatelineFinder.Dateline> dateline = dateline(datelines);
        List<Span> paragraphs = new ArrayList<>();
        List<Furniture> furniture = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            Span span = passages.get(i).span();
            if (kinds[i].isPresent()) {
                furniture.add(new Furniture(span, kinds[i].get()));
            } else if (dateline.isPresent() && span.contains(dateline.get().span())) {
                furniture.add(new Furniture(dateline.get().span(), Furniture.Kind.DATELINE));
                paragraphs.add(text.trim(new Span(dateline.get().span().end(), span.end())));
            } else {
                paragraphs.add(span);
            }
        }
        return new Body(
                paragraphs,
                furniture,
                headline.map(i -> passages.get(i).span()),
                publishers
                        .find(text, paragraphs, furniture)
                        .or(() -> dateline.filter(line -> isUnplaced(article)).flatMap(publishers::signedBy)),
                wholeness.isPartial(text, passages, this, article.free()));
    }

    /**
     * Whether nothing tells where an article stood. A wire's credit on an outlet's own page does not name the outlet.
     */
    private static boolean isUnplaced(Article article) {
        return article.markup().isEmpty() && article.url().isEmpty();
    }

    private Optional<DatelineFinder.Dateline> dateline(DatelineFinder datelines) {
        if (isTranscript()) {
            return Optional.empty();
        }
        return IntStream.range(0, kinds.length)
                .filter(this::isOpen)
                .limit(DATELINE_WITHIN)
                .mapToObj(i -> datelines.opening(text, passages.get(i).span()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "MINISTER ROE: …" at the head of several paragraphs says who speaks, not where the report was written. */
    private boolean isTranscript() {
        return IntStream.range(0, kinds.length)
                        .filter(this::isOpen)
                        .filter(i -> TURN.matcher(raw(i)).lookingAt())
                        .limit(LEAST_TURNS)
                        .count()
                == LEAST_TURNS;
    }

    private String raw(int i) {
        Span span = passages.get(i).span();
        return text.characters().substring(span.start(), span.end());
    }
}
