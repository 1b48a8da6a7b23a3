package org.readout.engine.article;

import java.util.List;
import org.readout.engine.text.Span;

/**
 * A block of a page as its markup had it: what crosses over from HTML, so that the engine carries no parser. A text
 * without markup has none.
 *
 * @param span the block's words in the article's text; blocks do not overlap and stand in reading order
 * @param kind what the markup called it
 * @param hints lower-case words of the class, id, role and element names of the block and what it stands in, outermost
 *     first
 * @param linked how many of the span's code points stand in links
 */
public record Block(Span span, Kind kind, List<String> hints, int linked) {

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
        hints = List.copyOf(hints);
        if (linked < 0 || linked > span.length()) {
            throw new IllegalArgumentException(linked + " linked code points in a block of " + span.length());
        }
    }
}
