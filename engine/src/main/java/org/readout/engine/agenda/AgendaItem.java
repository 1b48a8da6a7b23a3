package org.readout.engine.agenda;

import java.util.List;
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
 * @param parties who goes, meets or takes part, as far as told
 * @param evidence the words that tell it
 * @param reckoned how the day was worked out, where the article does not give it
 */
public record AgendaItem(
        String what,
        Kind kind,
        Optional<TimeExpression> date,
        Optional<String> place,
        Status status,
        List<Party> parties,
        Span evidence,
        Optional<Reckoned> reckoned) {

    public AgendaItem {
        parties = List.copyOf(parties);
    }

    /**
     * One who takes part.
     *
     * @param actor the actor's id in the article, where it is one
     * @param name the actor's name, else the words
     * @param person whether it is a person or office and no body or country
     */
    public record Party(Optional<String> actor, String name, boolean person) {}

    /**
     * A length and the day it runs from.
     *
     * @param length TIMEX3 duration
     * @param from TIMEX3 day
     * @param lengthSpan the words that tell how long
     * @param fromSpan the words that tell from when; empty where it is the day of the report
     */
    public record Reckoned(String length, String from, Span lengthSpan, Optional<Span> fromSpan) {}

    /** An item whose day, if it has one, the article gives. */
    public AgendaItem(
            String what,
            Kind kind,
            Optional<TimeExpression> date,
            Optional<String> place,
            Status status,
            Span evidence) {
        this(what, kind, date, place, status, List.of(), evidence, Optional.empty());
    }

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
