package org.readout.engine.time;

/** Which way the words about an expression look. */
enum Tense {
    PAST,
    FUTURE,
    /** A bound that may lie either way: "until Nov. 12", "was due on Friday". */
    OPEN,
    UNKNOWN
}
