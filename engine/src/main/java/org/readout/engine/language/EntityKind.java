package org.readout.engine.language;

/** What a name recogniser says a token is part of. */
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    LOCATION,
    NONE
}
