package org.readout.engine.story;

/**
 * One article taken from another.
 *
 * @param article the later one, by id
 * @param from the one it was taken from, by id
 * @param kind how
 * @param overlap share of the later one's content that stands in the other, 0 to 1
 */
public record Derivation(String article, String from, Kind kind, double overlap) {

    /** How it was taken over. */
    public enum Kind {
        COPY,
        REWRITE
    }

    public Derivation {
        if (overlap < 0 || overlap > 1) {
            throw new IllegalArgumentException("overlap " + overlap + " is not between 0 and 1");
        }
    }
}
