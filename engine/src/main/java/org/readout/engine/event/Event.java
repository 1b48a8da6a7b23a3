package org.readout.engine.event;

import java.util.List;
import java.util.Optional;
import org.readout.engine.text.Span;

/**
 * One PLOVER event.
 *
 * @param type PLOVER's event type
 * @param mode PLOVER's mode or the channel of a contact, such as {@code phone}
 * @param source actors by their ids
 * @param target actors by their ids
 * @param date TIMEX3 value of when
 * @param span the words that tell it
 */
public record Event(
        Type type, Optional<String> mode, List<String> source, List<String> target, Optional<String> date, Span span) {

    /** PLOVER's event types. */
    public enum Type {
        AGREE,
        CONSULT,
        SUPPORT,
        CONCEDE,
        COOPERATE,
        AID,
        RETREAT,
        DEMAND,
        DISAPPROVE,
        REJECT,
        THREATEN,
        PROTEST,
        SANCTION,
        MOBILIZE,
        COERCE,
        ASSAULT,
        FIGHT,
        INVESTIGATE
    }

    public Event {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
