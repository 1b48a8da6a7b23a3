package org.readout.engine.frame;

/** What sort of contact a word tells of. */
public enum Frame {
    /** Over a wire, by its nature. */
    CALL,
    MEET,
    /** One side comes to the other. */
    VISIT,
    /** One side receives the other. */
    HOST,
    SUMMIT,
    WRITE,
    /** They exchange words; over which channel is not said. */
    TALK
}
