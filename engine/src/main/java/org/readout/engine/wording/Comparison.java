package org.readout.engine.wording;

import java.util.List;

/**
 * How one wording differs from the fullest.
 *
 * @param difference in form
 * @param alterations in sense, in the order of the compared wording; empty for most
 */
public record Comparison(Difference difference, List<Alteration> alterations) {

    /** How the words differ. */
    public enum Difference {
        SAME,
        /** A stretch of the fullest wording. */
        TRIMMED,
        /** Words left out inside, in the order of the fullest. */
        CUT,
        /** Goes on, at one end, where the fullest stops. */
        EXTENDED,
        /** The same words, of which one outlet has some inside the quotation marks and the other outside. */
        MARKS_MOVED,
        /** Some words are others. */
        REWORDED,
        /** Most words are others, though both are given as the speaker's own. */
        TRANSLATED
    }

    public Comparison {
        alterations = List.copyOf(alterations);
    }
}
