package org.readout.engine.clause;

/** What an argument is to its predicate, whatever the syntax that says so. */
public enum Role {
    /** Who does what an active verb says, or the agent of a passive one. */
    SUBJECT,
    /** Who or what it is done to; the subject of a passive. */
    OBJECT,
    /** The recipient without a preposition: "gave Rossi a letter". */
    RECIPIENT,
    /** Whose: "Rossi's call", "their meeting". */
    POSSESSOR,
    /** Named before a noun: "the Rossi-Meyer call", "China talks", "a Monday call". */
    MODIFIER,
    /** After a preposition, which the argument names. */
    OBLIQUE,
    /** Without a preposition and beside the object: "met Tuesday", "an hour long". */
    ADJUNCT
}
