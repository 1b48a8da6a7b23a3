package org.readout.engine.article;

import java.util.List;

/**
 * An element of a page's markup that holds text: what a block stands in.
 *
 * @param parent the index of the container around it in {@link Markup#containers()}, {@link #NONE} at the top
 * @param element its lower-case element name
 * @param names what its class, id, role and the like call it, a name as its lower-case words parted by single spaces:
 *     {@code article__body--wide} and {@code articleBodyWide} are both {@code article body wide}
 */
public record Container(int parent, String element, List<String> names) {

    /** The parent of a container that stands in no other. */
    public static final int NONE = -1;

    public Container {
        names = List.copyOf(names);
        if (parent < NONE) {
            throw new IllegalArgumentException("a parent of " + parent);
        }
    }
}
