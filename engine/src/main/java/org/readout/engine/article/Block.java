package org.readout.engine.article;

import org.readout.engine.text.Span;

/**
 * A block of a page as its markup had it: what crosses over from HTML, so that the engine carries no parser. A text
 * without markup has none.
 *
 * @param span the block's words in the article's text; blocks do not overlap and stand in reading order
 * @param kind what the markup called it
 * @param container the index of the element it stands in in {@link Markup#containers()}; {@link Container#NONE} if that
 *     is not known
 * @param linked how many of the span's code points stand in links
 */
public record Block(Span span, Kind kind, int container, int linked) {

    /** The markup's own word for a block. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        QUOTE,
        CAPTION,
        CELL,
        OTHER
    }

    public Block {
        if (linked < 0 || linked > span.length()) {
            throw new IllegalArgumentException(linked + " linked code points in a block of " + span.length());
        }
    }
}
