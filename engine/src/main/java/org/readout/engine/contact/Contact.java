package org.readout.engine.contact;

import java.util.List;
import java.util.Optional;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/**
 * One place of an article that tells of a contact between actors.
 *
 * @param kind what sort of contact
 * @param channel how they spoke, where that is said or follows from the kind
 * @param status whether it has happened
 * @param date when, resolved
 * @param place where, as written
 * @param participants actors by their ids, in text order, without repeats
 * @param evidence the words that tell it
 * @param told the status that this place by itself gives it; {@code status} is the whole article's
 */
public record Contact(
        Kind kind,
        Optional<Channel> channel,
        Status status,
        Optional<TimeExpression> date,
        Optional<String> place,
        List<String> participants,
        Span evidence,
        Status told) {

    /** What sort of contact. */
    public enum Kind {
        CALL,
        MEETING,
        VISIT,
        SUMMIT,
        LETTER,
        OTHER
    }

    /** How they spoke. */
    public enum Channel {
        PHONE,
        VIDEO,
        IN_PERSON
    }

    /** Whether it has happened. */
    public enum Status {
        HELD,
        PLANNED,
        PROPOSED,
        CANCELLED
    }

    public Contact {
        participants = List.copyOf(participants);
    }

    /** A place that says of the status what the whole article does. */
    public Contact(
            Kind kind,
            Optional<Channel> channel,
            Status status,
            Optional<TimeExpression> date,
            Optional<String> place,
            List<String> participants,
            Span evidence) {
        this(kind, channel, status, date, place, participants, evidence, status);
    }
}
