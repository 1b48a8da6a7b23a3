package org.readout.engine.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.readout.engine.article.Container;

/**
 * The part of a page that is its article: the containers that the page itself names so, or, where no name holds enough
 * of the prose, the innermost container that still holds most of it.
 */
final class ArticleRegion {

    /** Share of the page's prose that must stand in containers named as the article's text, for them to be believed. */
    private static final double NAMED_SHARE = 0.4;

    /** Share of a container's prose that one container in it must hold, to be looked into instead. */
    private static final double INNER_SHARE = 0.8;

    /** Of several articles on one page, the first is the page's own if it has this share of the longest's prose. */
    private static final double FIRST_SHARE = 0.4;

    /**
     * @param blocks those in the region
     * @param exact whether the page itself says that this is the article's text and nothing else
     */
    record Region(BitSet blocks, boolean exact) {}

    private final PageTree tree;
    private final int[] tiers;
    private final boolean[] open;
    private final long[] before;

    ArticleRegion(PageBlocks page, ContainerNames names) {
        tree = page.tree();
        tiers = new int[tree.size()];
        open = new boolean[tree.size()];
        for (int c = 0; c < tiers.length; c++) {
            tiers[c] = names.articleTier(tree.container(c));
            open[c] = !page.isFurnitureContainer(c);
        }
        before = new long[page.size() + 1];
        for (int i = 0; i < page.size(); i++) {
            before[i + 1] = before[i] + page.prose(i);
        }
    }

    Region find() {
        long all = before[before.length - 1];
        for (int tier = 0; tier <= 2; tier++) {
            List<Integer> named = bestGroup(candidates(tier));
            if (!named.isEmpty() && weight(named) > NAMED_SHARE * all) {
                return new Region(blocks(named), tier == 0);
            }
        }
        BitSet everything = new BitSet();
        everything.set(0, before.length - 1);
        return new Region(everything, false);
    }

    private long weight(int c) {
        return before[tree.to(c)] - before[tree.from(c)];
    }

    private long weight(List<Integer> some) {
        return some.stream().mapToLong(this::weight).sum();
    }

    private BitSet blocks(List<Integer> some) {
        BitSet blocks = new BitSet();
        some.forEach(c -> blocks.set(tree.from(c), tree.to(c)));
        return blocks;
    }

    /** The containers of a tier, the inner one where it holds most of the outer one's prose. */
    private List<Integer> candidates(int tier) {
        List<Integer> candidates = new ArrayList<>();
        int end = 0;
        for (int c = 0; c < tree.size(); c++) {
            if (tiers[c] != tier || !open[c] || weight(c) == 0) {
                continue;
            }
            if (tree.from(c) >= end) {
                candidates.add(c);
                end = tree.to(c);
            } else if (weight(c) >= INNER_SHARE * weight(candidates.getLast())) {
                candidates.set(candidates.size() - 1, c);
            }
        }
        return candidates;
    }

    /** Those that belong to one article: pages that load the next article as one scrolls hold several. */
    private List<Integer> bestGroup(List<Integer> candidates) {
        List<List<Integer>> groups = new ArrayList<>();
        int last = -2;
        for (int c : candidates) {
            int article = articleAround(c);
            if (article == Container.NONE || article != last) {
                boolean alone = article == Container.NONE && last == Container.NONE;
                if (!alone) {
                    groups.add(new ArrayList<>());
                }
                last = article;
            }
            groups.getLast().add(c);
        }
        long most = groups.stream().mapToLong(this::weight).max().orElse(0);
        return groups.stream()
                .filter(group -> weight(group) >= FIRST_SHARE * most)
                .findFirst()
                .orElse(List.of());
    }

    private int articleAround(int c) {
        int around = tree.parent(c);
        while (around != Container.NONE && tiers[around] != 1) {
            around = tree.parent(around);
        }
        return around;
    }
}
