package org.readout.engine.article;

import java.util.List;

/**
 * What is kept of a page's markup beside its text. A text without markup has none.
 *
 * @param containers the elements around the blocks, a parent before what stands in it, in document order
 * @param blocks in reading order; they do not overlap
 */
public record Markup(List<Container> containers, List<Block> blocks) {

    public static final Markup NONE = new Markup(List.of(), List.of());

    public Markup {
        containers = List.copyOf(containers);
        blocks = List.copyOf(blocks);
        for (int i = 0; i < containers.size(); i++) {
            if (containers.get(i).parent() >= i) {
                throw new IllegalArgumentException("container " + i + " stands before its parent "
                        + containers.get(i).parent());
            }
        }
        for (Block block : blocks) {
            if (block.container() >= containers.size()) {
                throw new IllegalArgumentException(
                        "a block in container " + block.container() + " of " + containers.size());
            }
        }
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
