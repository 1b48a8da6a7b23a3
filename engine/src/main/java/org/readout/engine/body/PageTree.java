package org.readout.engine.body;

import java.util.Arrays;
import java.util.List;
import org.readout.engine.article.Block;
import org.readout.engine.article.Container;
import org.readout.engine.article.Markup;

/** The containers of a page with the blocks each holds: those from its first to its last, as markup nests. */
final class PageTree {

    private final List<Container> containers;
    private final List<Block> blocks;
    private final int[] from;
    private final int[] to;

    PageTree(Markup markup) {
        containers = markup.containers();
        blocks = markup.blocks();
        from = new int[containers.size()];
        to = new int[containers.size()];
        Arrays.fill(from, blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            widen(blocks.get(i).container(), i, i + 1);
        }
        for (int c = containers.size() - 1; c >= 0; c--) {
            widen(containers.get(c).parent(), from[c], to[c]);
        }
    }

    private void widen(int container, int start, int end) {
        if (container != Container.NONE) {
            from[container] = Math.min(from[container], start);
            to[container] = Math.max(to[container], end);
        }
    }

    int size() {
        return containers.size();
    }

    Container container(int c) {
        return containers.get(c);
    }

    int parent(int c) {
        return containers.get(c).parent();
    }

    /** The container of a block. */
    int around(int block) {
        return blocks.get(block).container();
    }

    /** The first block in a container. */
    int from(int c) {
        return from[c];
    }

    /** The block after a container's last. */
    int to(int c) {
        return to[c];
    }

    /** Whether a block stands in a container; every block stands in {@link Container#NONE}. */
    boolean isIn(int block, int c) {
        return c == Container.NONE || from[c] <= block && block < to[c];
    }

    /** Whether one container stands in another or is it. */
    boolean isWithin(int inner, int outer) {
        int c = inner;
        while (c > outer) {
            c = containers.get(c).parent();
        }
        return c == outer || outer == Container.NONE;
    }
}
