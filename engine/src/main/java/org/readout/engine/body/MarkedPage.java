package org.readout.engine.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.readout.engine.article.Article;
import org.readout.engine.article.Block;
import org.readout.engine.article.Container;
import org.readout.engine.text.Text;

/**
 * A page with its markup. Its blocks are read like the lines of a copied page, with more known about each: the elements
 * it stands in and how much of it is links. Inside the part that is the article's own by its markup, what nothing
 * speaks against is the article; where the markup does not tell, the article is the stretch of blocks with the most
 * prose for the least else, the heaviest run of weights (Kadane's maximum sum).
 */
final class MarkedPage {

    /** Share of links from which a block is a list of links. */
    private static final double LINKS = 0.5;

    /** Share of links from which a block is nothing but a link. */
    private static final double WHOLLY = 0.9;

    /** Fewest words of a link to another story; shorter ones name something. */
    private static final int TEASER_WORDS = 5;

    /** What a block that is no prose takes from the stretch it lies in, in code points of prose. */
    private static final int BREAK = 30;

    /** Share of the page's prose from which a name of furniture around it is not believed. */
    private static final double LAYOUT_SHARE = 0.5;

    /** The same for sure names: the article itself may be shorter than its comments. */
    private static final double SURE_SHARE = 0.95;

    private final Text text;
    private final List<Block> blocks;
    private final List<Passage> passages;
    private final PageTree tree;
    private final int[] tiers;
    private final List<Optional<Furniture.Kind>> kinds = new ArrayList<>();
    private final List<Optional<Cue>> cues = new ArrayList<>();
    private final PageLabels labels;
    private final Masthead masthead;
    private final Captions captions;

    MarkedPage(Article article, Cues words, ContainerNames names) {
        text = article.text();
        blocks = article.markup().blocks();
        passages = blocks.stream()
                .map(block -> Passage.of(text, block.span(), true))
                .toList();
        tree = new PageTree(article.markup());
        tiers = new int[tree.size()];
        for (int c = 0; c < tiers.length; c++) {
            tiers[c] = names.articleTier(tree.container(c));
        }
        furniture(names);
        for (int i = 0; i < blocks.size(); i++) {
            cues.add(cue(i, words));
        }
        labels = new PageLabels(text, passages);
        masthead = new Masthead(article, passages);
        captions = new Captions(text, passages, words.credits());
    }

    /** The furniture each container is by its names; those that hold most of the prose mean the layout. */
    private void furniture(ContainerNames names) {
        long[] prose = new long[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            boolean counts = passages.get(i).isProse() && !isLinks(blocks.get(i));
            prose[i + 1] = prose[i] + (counts ? blocks.get(i).span().length() : 0);
        }
        List<Optional<ContainerNames.Sense>> senses = new ArrayList<>();
        long sure = 0;
        int end = 0;
        long all = prose[blocks.size()];
        for (int c = 0; c < tree.size(); c++) {
            Optional<ContainerNames.Sense> sense = names.furniture(tree.container(c));
            long inside = prose[tree.to(c)] - prose[tree.from(c)];
            if (sense.filter(ContainerNames.Sense::sure).isPresent()) {
                if (inside >= SURE_SHARE * all && inside > 0) {
                    sense = Optional.empty();
                } else if (tree.from(c) >= end) {
                    sure += inside;
                    end = tree.to(c);
                }
            }
            senses.add(sense);
        }
        for (int c = 0; c < tree.size(); c++) {
            long inside = prose[tree.to(c)] - prose[tree.from(c)];
            Optional<ContainerNames.Sense> sense = senses.get(c);
            boolean believed =
                    sense.isPresent() && (sense.get().sure() || inside == 0 || inside < LAYOUT_SHARE * (all - sure));
            int parent = tree.parent(c);
            Optional<Furniture.Kind> outer = parent == Container.NONE ? Optional.empty() : kinds.get(parent);
            kinds.add(believed ? sense.get().kind() : outer);
        }
    }

    private Optional<Cue> cue(int i, Cues words) {
        Block block = blocks.get(i);
        Optional<Furniture.Kind> named =
                block.container() == Container.NONE ? Optional.empty() : kinds.get(block.container());
        return named.or(() ->
                        block.kind() == Block.Kind.CAPTION ? Optional.of(Furniture.Kind.CAPTION) : Optional.empty())
                .map(kind -> new Cue(kind, Cue.Reach.PASSAGE))
                .or(() -> block.kind() == Block.Kind.CELL ? Optional.empty() : words.of(passages.get(i), raw(i)));
    }

    private String raw(int i) {
        return text.characters()
                .substring(blocks.get(i).span().start(), blocks.get(i).span().end());
    }

    private static boolean isLinks(Block block) {
        return block.linked() > LINKS * block.span().length();
    }

    PageLabels label() {
        long[] weights = new long[blocks.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.max(0, weight(i));
        }
        boolean[] open = new boolean[tree.size()];
        for (int c = 0; c < open.length; c++) {
            open[c] = kinds.get(c).isEmpty();
        }
        ArticleRegion.Region region = new ArticleRegion(tree, tiers, open, weights).find();
        BitSet article = region.exact() ? region.blocks() : withSiblings(heaviestRun(region.blocks()));
        for (int i = 0; i < blocks.size(); i++) {
            if (cues.get(i).isPresent()) {
                labels.mark(i, cues.get(i).get().kind());
            } else if (region.exact() ? isTeaser(i) : isLinks(blocks.get(i))) {
                labels.mark(i, Furniture.Kind.RELATED);
            }
        }
        int first = article.nextSetBit(0);
        labelHeadline(first);
        for (int i = 0; i < blocks.size(); i++) {
            if (labels.isOpen(i) && !article.get(i)) {
                labels.mark(i, Furniture.Kind.OTHER);
            }
        }
        captions.label(labels);
        labelRepeats();
        labels.keepSomething();
        return labels;
    }

    /** Whether a block among an article's own is a link to another story, and nothing else. */
    private boolean isTeaser(int i) {
        Block block = blocks.get(i);
        if (block.linked() < WHOLLY * block.span().length() || passages.get(i).count() < TEASER_WORDS) {
            return false;
        }
        return block.kind() != Block.Kind.HEADING
                || isListed(i)
                || i + 1 == blocks.size()
                || isLinks(blocks.get(i + 1));
    }

    /** Whether a heading stands in a list. */
    private boolean isListed(int i) {
        int c = tree.around(i);
        for (int up = 0; up < 3 && c != Container.NONE; up++) {
            if (tree.container(c).element().equals("li")) {
                return true;
            }
            c = tree.parent(c);
        }
        return false;
    }

    /** The headline: what the metadata gave, else the last first-order heading before the article's prose. */
    private void labelHeadline(int first) {
        int prose = Math.max(0, first);
        while (prose < blocks.size() && !(labels.isOpen(prose) && isParagraph(prose))) {
            prose++;
        }
        int headline = -1;
        boolean given = false;
        for (int i = 0; i < prose && !given; i++) {
            given = masthead.isGiven(i) && labels.isOpen(i);
            if (given || isElement(i, "h1") && cues.get(i).isEmpty()) {
                headline = i;
            }
        }
        if (headline >= 0) {
            labels.markHeadline(headline);
        }
    }

    private boolean isParagraph(int i) {
        return passages.get(i).isProse() && blocks.get(i).kind() != Block.Kind.HEADING;
    }

    private boolean isElement(int i, String name) {
        int c = tree.around(i);
        return c != Container.NONE && tree.container(c).element().equals(name);
    }

    /** What a block stands in: the element around its paragraph, list item or heading. */
    private int place(int i) {
        int c = tree.around(i);
        return c == Container.NONE || blocks.get(i).kind() == Block.Kind.OTHER ? c : tree.parent(c);
    }

    private void labelRepeats() {
        RepeatFinder repeats = new RepeatFinder();
        for (int i = 0; i < blocks.size(); i++) {
            if (labels.isOpen(i) && repeats.isRepeat(passages.get(i), place(i))) {
                labels.mark(i, Furniture.Kind.REPEAT);
            }
        }
    }

    /** The stretch of a region with the most prose for the least else. */
    private BitSet heaviestRun(BitSet region) {
        long best = 0;
        long sum = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += region.get(i) ? weight(i) : -BREAK;
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        BitSet run = new BitSet();
        run.set(from, to);
        run.and(region);
        return run;
    }

    /** The run with what follows it in the same place: short last paragraphs and quoted posts. */
    private BitSet withSiblings(BitSet run) {
        int last = run.length() - 1;
        if (last < 0) {
            return run;
        }
        int place = place(last);
        for (int i = last + 1; i < blocks.size() && tree.isIn(i, place) && place != Container.NONE; i++) {
            if (cues.get(i).isPresent()
                    || isLinks(blocks.get(i))
                    || blocks.get(i).kind() == Block.Kind.HEADING) {
                break;
            }
            run.set(i);
        }
        return run;
    }

    private long weight(int i) {
        Block block = blocks.get(i);
        if (cues.get(i).isPresent() || isLinks(block)) {
            return -BREAK;
        }
        return passages.get(i).isProse() ? block.span().length() - block.linked() : -BREAK / 2;
    }
}
