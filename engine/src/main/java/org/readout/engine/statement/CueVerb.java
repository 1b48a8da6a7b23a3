package org.readout.engine.statement;

import java.util.List;

/**
 * A verb that attributes, and where its content stands.
 *
 * @param kind what it says of the speaker
 * @param clause whether a finite clause or a quotation is its content
 * @param quotation whether of these only a quotation is
 * @param infinitive whether an infinitive is, with the object before it
 * @param object whether its object is, with what is said of it
 * @param addressee whether its object is the one spoken to
 * @param prepositions the prepositions whose object is its content
 */
record CueVerb(
        Kind kind,
        boolean clause,
        boolean quotation,
        boolean infinitive,
        boolean object,
        boolean addressee,
        List<String> prepositions) {

    enum Kind {
        SAY,
        TELL,
        URGE,
        WARN,
        DESCRIBE,
        AGREE,
        DENY,
        THINK,
        WANT;

        /** Whether words were uttered; agreement, denial, thoughts and wishes are often told by others. */
        boolean isUtterance() {
            return switch (this) {
                case SAY, TELL, URGE, WARN, DESCRIBE -> true;
                case AGREE, DENY, THINK, WANT -> false;
            };
        }
    }

    CueVerb {
        prepositions = List.copyOf(prepositions);
    }
}
