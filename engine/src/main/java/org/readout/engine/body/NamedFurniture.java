package org.readout.engine.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.article.Container;

/**
 * What furniture each container of a page is by its names. A name around most of the page's prose means the layout and
 * is not believed.
 */
final class NamedFurniture {

    /** Share of the page's prose from which a name of furniture around it is not believed. */
    private static final double LAYOUT_SHARE = 0.5;

    /** The same for sure names: the article itself may be shorter than its comments. */
    private static final double SURE_SHARE = 0.95;

    private final PageTree tree;
    private final long[] prose;
    private final List<Optional<ContainerNames.Sense>> senses = new ArrayList<>();
    private final List<Optional<Furniture.Kind>> kinds = new ArrayList<>();

    /** @param prose of each block, its code points of prose */
    NamedFurniture(PageTree tree, ContainerNames names, long[] prose) {
        this.tree = tree;
        this.prose = new long[prose.length + 1];
        for (int i = 0; i < prose.length; i++) {
            this.prose[i + 1] = this.prose[i] + prose[i];
        }
        long left = this.prose[prose.length] - readSenses(names);
        for (int c = 0; c < tree.size(); c++) {
            int parent = tree.parent(c);
            Optional<Furniture.Kind> outer = parent == Container.NONE ? Optional.empty() : kinds.get(parent);
            kinds.add(isBelieved(c, left) ? senses.get(c).get().kind() : outer);
        }
    }

    /** The furniture a container is or stands in. */
    Optional<Furniture.Kind> kind(int container) {
        return container == Container.NONE ? Optional.empty() : kinds.get(container);
    }

    /** Reads what the names mean; returns how much prose stands in containers of sure names. */
    private long readSenses(ContainerNames names) {
        long sure = 0;
        int end = 0;
        for (int c = 0; c < tree.size(); c++) {
            Optional<ContainerNames.Sense> sense = names.furniture(tree.container(c));
            if (sense.filter(ContainerNames.Sense::sure).isPresent()) {
                if (inside(c) > 0 && inside(c) >= SURE_SHARE * prose[prose.length - 1]) {
                    sense = Optional.empty();
                } else if (tree.from(c) >= end) {
                    sure += inside(c);
                    end = tree.to(c);
                }
            }
            senses.add(sense);
        }
        return sure;
    }

    private boolean isBelieved(int c, long left) {
        Optional<ContainerNames.Sense> sense = senses.get(c);
        return sense.isPresent() && (sense.get().sure() || inside(c) == 0 || inside(c) < LAYOUT_SHARE * left);
    }

    private long inside(int c) {
        return prose[tree.to(c)] - prose[tree.from(c)];
    }
}
