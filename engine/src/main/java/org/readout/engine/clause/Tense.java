package org.readout.engine.clause;

/** The tense of a predicate's verb group. */
public enum Tense {
    PAST,
    /** "has met", "had met". */
    PERFECT,
    PRESENT,
    FUTURE,
    /** An infinitive, participle or noun. */
    NONE
}
