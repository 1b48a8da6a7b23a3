package org.readout.engine.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.article.Article;
import org.readout.engine.article.Block;
import org.readout.engine.article.Container;
import org.readout.engine.text.Text;

/** The blocks of a page with what their words and the elements around them say of each. */
final class PageBlocks {

    /** Share of links from which a block is a list of links. */
    private static final double LINKS = 0.5;

    /** Share of links from which a block is nothing but a link. */
    private static final double WHOLLY = 0.9;

    /** Fewest words of a link to another story; shorter ones name something. */
    private static final int TEASER_WORDS = 5;

    /** Elements between a list's entry and the heading in it. */
    private static final int LISTED_WITHIN = 3;

    private final Text text;
    private final List<Block> blocks;
    private final List<Passage> passages = new ArrayList<>();
    private final PageTree tree;
    private final NamedFurniture named;
    private final List<Optional<Cue>> cues = new ArrayList<>();

    PageBlocks(Article article, Cues words, ContainerNames names) {
        text = article.text();
        blocks = article.markup().blocks();
        tree = new PageTree(article.markup());
        long[] prose = new long[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            passages.add(Passage.of(text, blocks.get(i).span(), true));
            prose[i] = passages.get(i).isProse() && !isLinks(i)
                    ? blocks.get(i).span().length()
                    : 0;
        }
        named = new NamedFurniture(tree, names, prose);
        for (int i = 0; i < blocks.size(); i++) {
            cues.add(findCue(i, words));
        }
    }

    private Optional<Cue> findCue(int i, Cues words) {
        Block block = blocks.get(i);
        return named.kind(block.container())
                .or(() -> block.kind() == Block.Kind.CAPTION ? Optional.of(Furniture.Kind.CAPTION) : Optional.empty())
                .map(kind -> new Cue(kind, Cue.Reach.PASSAGE))
                .or(() -> block.kind() == Block.Kind.CELL ? Optional.empty() : words.of(passages.get(i), raw(i)));
    }

    private String raw(int i) {
        return text.characters()
                .substring(blocks.get(i).span().start(), blocks.get(i).span().end());
    }

    int size() {
        return blocks.size();
    }

    PageTree tree() {
        return tree;
    }

    List<Passage> passages() {
        return passages;
    }

    Passage passage(int i) {
        return passages.get(i);
    }

    Optional<Cue> cue(int i) {
        return cues.get(i);
    }

    /** Whether a container is furniture by its names or stands in some. */
    boolean isFurnitureContainer(int c) {
        return named.kind(c).isPresent();
    }

    boolean isFurniture(int i) {
        return cues.get(i).isPresent();
    }

    boolean opensSection(int i) {
        return cues.get(i).filter(cue -> cue.reach() == Cue.Reach.SECTION).isPresent();
    }

    boolean isHeading(int i) {
        return blocks.get(i).kind() == Block.Kind.HEADING;
    }

    boolean isQuote(int i) {
        return blocks.get(i).kind() == Block.Kind.QUOTE;
    }

    /** Whether most of a block is links. */
    boolean isLinks(int i) {
        return blocks.get(i).linked() > LINKS * blocks.get(i).span().length();
    }

    /** How many of a block's code points are prose that no link holds, if nothing speaks against it. */
    long prose(int i) {
        return passages.get(i).isProse() && !isFurniture(i) && !isLinks(i)
                ? blocks.get(i).span().length() - blocks.get(i).linked()
                : 0;
    }

    /** Whether a block stands directly in an element of a name. */
    boolean isElement(int i, String name) {
        int c = tree.around(i);
        return c != Container.NONE && tree.container(c).element().equals(name);
    }

    /** What a block stands in: the element around its paragraph, list item or heading. */
    int place(int i) {
        int c = tree.around(i);
        return c == Container.NONE || blocks.get(i).kind() == Block.Kind.OTHER ? c : tree.parent(c);
    }

    boolean isInPlace(int i, int place) {
        return place != Container.NONE && tree.isIn(i, place);
    }

    /** Whether a block among an article's own is a link to another story, and nothing else. */
    boolean isTeaser(int i) {
        Block block = blocks.get(i);
        if (block.linked() < WHOLLY * block.span().length() || passages.get(i).count() < TEASER_WORDS) {
            return false;
        }
        return !isHeading(i) || isListed(i) || i + 1 == size() || isLinks(i + 1);
    }

    /** Whether a heading stands in a list. */
    private boolean isListed(int i) {
        int c = tree.around(i);
        for (int up = 0; up < LISTED_WITHIN && c != Container.NONE; up++) {
            if (tree.container(c).element().equals("li")) {
                return true;
            }
            c = tree.parent(c);
        }
        return false;
    }
}
