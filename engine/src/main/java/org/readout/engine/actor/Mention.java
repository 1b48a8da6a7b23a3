package org.readout.engine.actor;

import org.readout.engine.text.Span;

/**
 * One place where an actor stands.
 *
 * @param span the words of the mention without its title or article ("Wang Yi", "he", "the ministry")
 * @param kind how it names the actor
 */
public record Mention(Span span, Kind kind) {

    /** How a mention names its actor. */
    public enum Kind {
        NAME,
        /** A description: an office, a demonym, "his counterpart", "the two ministers". */
        NOMINAL,
        PRONOUN
    }
}
