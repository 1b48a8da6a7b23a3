package org.readout.engine.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.engine.article.Article;
import org.readout.engine.article.Block;
import org.readout.engine.text.Text;

/**
 * A page with its markup. Its blocks are read like the lines of a copied page, with more known about each: the names
 * around it and how much of it is links. The article is the stretch of blocks with the most prose for the least else,
 * found as the heaviest run of weights (Kadane's maximum sum), inside the part that the page itself names as its
 * article where it does.
 */
final class MarkedPage {

    /** Share of links from which a block is a list of links. */
    private static final double LINKS = 0.5;

    /** What a block that is no prose takes from the stretch it lies in, in code points of prose. */
    private static final int BREAK = 30;

    /**
     * Share of the page's prose that must stand in the part a page names as its article, for the name to be believed.
     */
    private static final double NAMED_SHARE = 0.4;

    /** Share of the page's prose from which a name of furniture around it is not believed. */
    private static final double LAYOUT_SHARE = 0.5;

    private final Text text;
    private final List<Block> blocks;
    private final BlockHints hints;
    private final List<Passage> passages;
    private final List<Optional<Cue>> cues;

    MarkedPage(Article article, Cues words, BlockHints hints) {
        text = article.text();
        blocks = article.blocks();
        this.hints = hints;
        passages = blocks.stream()
                .map(block -> Passage.of(text, block.span(), true))
                .toList();
        cues = new ArrayList<>();
        Set<String> unbelieved = unbelieved();
        for (int i = 0; i < blocks.size(); i++) {
            cues.add(cue(i, words, unbelieved));
        }
        keepStretch();
    }

    List<Passage> passages() {
        return passages;
    }

    List<Optional<Cue>> cues() {
        return cues;
    }

    /** Names of furniture that stand around most of the page's prose: they mean the layout and not its parts. */
    private Set<String> unbelieved() {
        Map<String, Long> prose = new TreeMap<>();
        long all = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (passages.get(i).isProse() && !isLinks(blocks.get(i))) {
                long length = blocks.get(i).span().length();
                all += length;
                hints.names(blocks.get(i)).distinct().forEach(name -> prose.merge(name, length, Long::sum));
            }
        }
        double most = LAYOUT_SHARE * all;
        prose.values().removeIf(length -> length < most);
        return prose.keySet();
    }

    private Optional<Cue> cue(int i, Cues words, Set<String> unbelieved) {
        Block block = blocks.get(i);
        return hints.furniture(block, unbelieved)
                .or(() -> block.kind() == Block.Kind.CAPTION ? Optional.of(Furniture.Kind.CAPTION) : Optional.empty())
                .map(kind -> new Cue(kind, Cue.Reach.PASSAGE))
                .or(() -> words.of(
                        passages.get(i),
                        text.characters()
                                .substring(block.span().start(), block.span().end())))
                .or(() -> isLinks(block)
                        ? Optional.of(new Cue(Furniture.Kind.RELATED, Cue.Reach.PASSAGE))
                        : Optional.empty());
    }

    private static boolean isLinks(Block block) {
        return block.linked() > LINKS * block.span().length();
    }

    /** Everything outside the stretch of the article is furniture. */
    private void keepStretch() {
        Optional<String> name = articleName();
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
            sum += name.isEmpty() || BlockHints.isIn(blocks.get(i), name.get()) ? weight(i) : -BREAK;
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        if (best > 0) {
            for (int i = 0; i < blocks.size(); i++) {
                boolean inside = from <= i && i < to && (name.isEmpty() || BlockHints.isIn(blocks.get(i), name.get()));
                boolean headline = i < from && BlockHints.isIn(blocks.get(i), "h1");
                if (!inside && !headline && cues.get(i).isEmpty()) {
                    cues.set(i, Optional.of(new Cue(Furniture.Kind.OTHER, Cue.Reach.PASSAGE)));
                }
            }
        }
    }

    private long weight(int i) {
        Block block = blocks.get(i);
        if (cues.get(i).isPresent()) {
            return -BREAK;
        }
        return passages.get(i).isProse() ? block.span().length() - block.linked() : -BREAK / 2;
    }

    /** The narrowest name around enough of the page's prose. */
    private Optional<String> articleName() {
        long all = 0;
        for (int i = 0; i < blocks.size(); i++) {
            all += Math.max(0, weight(i));
        }
        for (String name : hints.articleNames()) {
            long named = 0;
            for (int i = 0; i < blocks.size(); i++) {
                named += BlockHints.isIn(blocks.get(i), name) ? Math.max(0, weight(i)) : 0;
            }
            if (named > NAMED_SHARE * all) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
