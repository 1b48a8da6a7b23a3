package org.readout.engine.body;

import org.readout.engine.text.Span;

/** A stretch of the page that is not the article itself. */
public record Furniture(Span span, Kind kind) {

    /** What the stretch is there for. */
    public enum Kind {
        ADVERTISEMENT,
        BYLINE,
        CAPTION,
        DATELINE,
        DISCLAIMER,
        HEADLINE,
        INTERFACE,
        RELATED,
        /** A paragraph that the page prints a second time. */
        REPEAT,
        OTHER
    }
}
