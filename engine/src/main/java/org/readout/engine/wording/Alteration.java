package org.readout.engine.wording;

import org.readout.engine.text.Span;

/**
 * A place where one wording says something else than the other.
 *
 * @param here the words in the wording that is compared
 * @param there the words that stand for them in the fullest wording
 */
public record Alteration(Kind kind, Span here, Span there) {

    /** What is another. */
    public enum Kind {
        /** One of them says "not". */
        NEGATION,
        NUMBER,
        NAME,
        /** Will, may, must. */
        MODALITY,
        /** All, some; at least, at most. */
        QUANTITY,
        /** A word and its opposite: support, oppose. */
        OPPOSITE,
        /** A weekday or month. */
        DAY
    }
}
