package org.readout.engine.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.readout.engine.article.Article;
import org.readout.engine.text.Text;

/** Tells apart what stands above an article: headline and sub-headlines, bylines, datelines, labels. */
final class Masthead {

    /** Fewest words of a headline; shorter lines on top are sections and labels. */
    private static final int HEADLINE_WORDS = 5;

    private static final int SHORT_HEADLINE_WORDS = 3;

    /** Share of capitalised words in a line of names; headlines in title case are told by where they stand. */
    private static final double NAMES_SHARE = 0.6;

    /** Most words of a closed sentence that can be a summary above the byline. */
    private static final int STANDFIRST_WORDS = 28;

    /** Most lines of names, dates and labels between a summary and the article. */
    private static final int BYLINES = 6;

    private final Text text;
    private final Optional<String> given;
    private final List<Passage> passages;

    Masthead(Article article, List<Passage> passages) {
        text = article.text();
        given = article.headline().map(Passage::normalise);
        this.passages = passages;
    }

    /** The headline among the passages before the first prose that nothing else claims. */
    Optional<Integer> headline(PageLabels labels, int first) {
        return firstWhere(labels, first, this::isGiven)
                .or(() -> firstWhere(
                        labels,
                        first,
                        i -> passages.get(i).count() >= HEADLINE_WORDS
                                && !passages.get(i).bullet()))
                .or(() -> firstWhere(labels, first, i -> passages.get(i).count() >= SHORT_HEADLINE_WORDS));
    }

    /** Whether a passage is the headline that the page's metadata gave. */
    boolean isGiven(int i) {
        return given.filter(passages.get(i).words()::equals).isPresent();
    }

    private static Optional<Integer> firstWhere(PageLabels labels, int end, IntPredicate wanted) {
        for (int i = 0; i < end; i++) {
            if (labels.isOpen(i) && wanted.test(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** What an unclaimed line above the article is. */
    Furniture.Kind kind(int i, Optional<Integer> headline, int first) {
        Passage passage = passages.get(i);
        if (i == first - 1 && DatelineFinder.isAlone(raw(passage))) {
            return Furniture.Kind.DATELINE;
        }
        boolean below = headline.isPresent() && i > headline.get();
        if (below && !passage.bullet() && isNames(passage)) {
            return Furniture.Kind.BYLINE;
        }
        return below && passage.count() >= HEADLINE_WORDS ? Furniture.Kind.HEADLINE : Furniture.Kind.INTERFACE;
    }

    /** Lines of names below a summary of one sentence, when the summary was taken for the article's first prose. */
    List<Integer> belowStandfirst(PageLabels labels, int first) {
        List<Integer> names = new ArrayList<>();
        if (passages.get(first).count() > STANDFIRST_WORDS) {
            return names;
        }
        int i = first + 1;
        for (; i < passages.size() && i <= first + BYLINES && !passages.get(i).isProse(); i++) {
            if (labels.isOpen(i) && !passages.get(i).endsSentence() && isNames(passages.get(i))) {
                names.add(i);
            }
        }
        return names;
    }

    private boolean isNames(Passage passage) {
        int words = 0;
        int capitalised = 0;
        for (String word : raw(passage).split("[\\s,]+")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                words++;
                capitalised += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words > 0 && passage.count() <= 20 && capitalised >= NAMES_SHARE * words;
    }

    private String raw(Passage passage) {
        return text.characters()
                .substring(passage.span().start(), passage.span().end());
    }
}
