package org.readout.engine.agenda;

/** How the words stand to whether something is still to come. */
enum Outlook {
    /** Announced, agreed or arranged. */
    SCHEDULED,
    /** Hoped for, proposed or thought likely. */
    POSSIBLE,
    /** The words do not say: a day may. */
    UNTOLD,
    /** Told as having happened. */
    OVER,
    /** Denied, called off, or nothing that anybody awaits. */
    OFF;

    /** Whether the words look ahead. */
    boolean isAhead() {
        return this == SCHEDULED || this == POSSIBLE;
    }
}
