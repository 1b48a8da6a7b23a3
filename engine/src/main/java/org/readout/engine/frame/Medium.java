package org.readout.engine.frame;

/** The channel that a word by itself tells. */
public enum Medium {
    PHONE,
    VIDEO,
    IN_PERSON
}
