package org.readout.engine.contact;

import java.util.Optional;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/**
 * One place of an article that tells of something still to come.
 *
 * @param what in a few words ("APEC summit")
 * @param kind what sort of thing
 * @param date when, resolved
 * @param place where, as written
 * @param status how firm it is
 * @param evidence the words that tell it
 */
public record AgendaItem(
        String what, Kind kind, Optional<TimeExpression> date, Optional<String> place, Status status, Span evidence) {

    /** What sort of thing is to come. */
    public enum Kind {
        SUMMIT,
        FORUM,
        VISIT,
        DEADLINE,
        OTHER
    }

    /** How firm it is. */
    public enum Status {
        SCHEDULED,
        POSSIBLE
    }
}
