package org.readout.engine.contact;

import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Mention;
import org.readout.engine.text.Span;

/**
 * One who may take part in the contact that a trigger tells.
 *
 * @param actor who
 * @param side on which side of the contact
 * @param syntax how the trigger names it, in the words of the list of frames: "obj", "with", "support"
 * @param kind how the words name it
 * @param span the words that name it
 * @param group whether the same words name others too: "the two leaders"
 */
record Party(Actor actor, Side side, String syntax, Mention.Kind kind, Span span, boolean group) {

    /** The sides of a contact. */
    enum Side {
        /** The caller, visitor, host, writer; who is named first. */
        ONE,
        OTHER
    }

    boolean isPerson() {
        return actor.type() == Actor.Type.PERSON;
    }

    /** A person, or a state or body that can act. */
    boolean isParty() {
        return actor.type() != Actor.Type.LOCATION && actor.type() != Actor.Type.OTHER;
    }
}
