package org.readout.engine.body;

import java.util.BitSet;
import java.util.Optional;
import org.readout.engine.article.Article;

/**
 * A page with its markup. Its blocks are read like the lines of a copied page, with more known about each: the elements
 * it stands in and how much of it is links. Inside the part that is the article's own by its markup, what nothing
 * speaks against is the article.
 */
final class MarkedPage {

    private final PageBlocks page;
    private final ContainerNames names;
    private final PageLabels labels;
    private final Masthead masthead;
    private final Captions captions;

    MarkedPage(Article article, Cues words, ContainerNames names) {
        this.names = names;
        page = new PageBlocks(article, words, names);
        labels = new PageLabels(article.text(), page.passages());
        masthead = new Masthead(article, page.passages());
        captions = new Captions(article.text(), page.passages(), words.credits());
    }

    PageLabels label() {
        ArticleRegion.Region region = new ArticleRegion(page, names).find();
        BitSet own = region.exact() ? region.blocks() : new ArticleRun(page).in(region.blocks());
        labelFurniture(own, region.exact());
        labelHeadline(own, region.exact());
        for (int i = 0; i < page.size(); i++) {
            if (labels.isOpen(i) && !own.get(i)) {
                labels.mark(i, Furniture.Kind.OTHER);
            }
        }
        captions.label(labels);
        labelRepeats();
        labels.keepSomething();
        return labels;
    }

    private void labelFurniture(BitSet own, boolean exact) {
        for (int i = 0; i < page.size(); i++) {
            Optional<Cue> cue = page.cue(i);
            if (cue.isPresent()) {
                labels.mark(i, cue.get().kind());
            } else if (exact ? page.isTeaser(i) : page.isLinks(i)) {
                labels.mark(i, Furniture.Kind.RELATED);
            }
        }
        // A line of nothing but marks between two paragraphs parts the article.
        for (int i = own.nextSetBit(0) + 1; i > 0 && i + 1 < own.length(); i++) {
            boolean marks = page.passage(i).words().isEmpty() && labels.is(i, Furniture.Kind.OTHER);
            if (marks
                    && labels.isOpen(i - 1)
                    && labels.isOpen(i + 1)
                    && own.get(i - 1, i + 2).cardinality() == 3) {
                labels.open(i);
            }
        }
    }

    /**
     * The headline: what the metadata gave, else the last first-order heading before the article's first paragraph. The
     * headings between the two sum the article up, unless the page names its text.
     */
    private void labelHeadline(BitSet own, boolean exact) {
        int prose = Math.max(0, own.nextSetBit(0));
        while (prose < page.size()
                && !(labels.isOpen(prose) && page.passage(prose).isProse() && !page.isHeading(prose))) {
            prose++;
        }
        int headline = -1;
        boolean given = false;
        for (int i = 0; i < prose && !given; i++) {
            given = masthead.isGiven(i) && labels.isOpen(i);
            if (given || page.isElement(i, "h1") && !page.isFurniture(i)) {
                headline = i;
            }
        }
        if (headline >= 0) {
            labels.markHeadline(headline);
        }
        for (int i = headline + 1; i < prose && !exact; i++) {
            if (labels.isOpen(i) && page.isHeading(i)) {
                labels.mark(i, Furniture.Kind.HEADLINE);
            }
        }
    }

    private void labelRepeats() {
        RepeatFinder repeats = new RepeatFinder();
        for (int i = 0; i < page.size(); i++) {
            if (labels.isOpen(i) && !page.isQuote(i) && repeats.isRepeat(page.passage(i), page.place(i))) {
                labels.mark(i, Furniture.Kind.REPEAT);
            }
        }
    }
}
