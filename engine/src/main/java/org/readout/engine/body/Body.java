package org.readout.engine.body;

import java.util.List;
import java.util.Optional;
import org.readout.engine.text.Span;

/**
 * The article itself and the furniture around it, both as spans of the article's text.
 *
 * @param paragraphs the article in reading order, a span a paragraph, no two overlapping
 * @param furniture in text order; never overlaps a paragraph
 * @param headline the page's headline, where one was found in the text
 * @param publisher the outlet as the page's own words name it (an agency in brackets, a legal line, "can trust …")
 * @param partial whether the text is not the whole article: it breaks off, or stands before a wall for subscribers
 */
public record Body(
        List<Span> paragraphs,
        List<Furniture> furniture,
        Optional<Span> headline,
        Optional<String> publisher,
        boolean partial) {

    public Body {
        paragraphs = List.copyOf(paragraphs);
        furniture = List.copyOf(furniture);
    }

    /** The body of a whole article. */
    public Body(List<Span> paragraphs, List<Furniture> furniture, Optional<Span> headline, Optional<String> publisher) {
        this(paragraphs, furniture, headline, publisher, false);
    }
}
