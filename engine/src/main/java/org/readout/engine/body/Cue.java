package org.readout.engine.body;

/**
 * What a passage's own words say about it.
 *
 * @param kind the furniture it is
 * @param reach how far that goes
 */
record Cue(Furniture.Kind kind, Reach reach) {

    /** How much of the page a cue speaks for. */
    enum Reach {
        /** The passage alone. */
        PASSAGE,
        /** The passage and what follows, up to the next prose. */
        SECTION
    }
}
