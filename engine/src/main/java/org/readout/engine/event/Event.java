package org.readout.engine.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.engine.text.Span;

/**
 * One PLOVER event.
 *
 * @param type PLOVER's event type
 * @param mode PLOVER's mode or the channel of a contact, such as {@code phone}
 * @param contexts in PLOVER's order
 * @param source actors by their ids
 * @param target actors by their ids
 * @param date TIMEX3 value of when
 * @param place where, as written
 * @param span the words that tell it
 */
public record Event(
        Type type,
        Optional<String> mode,
        List<Context> contexts,
        List<String> source,
        List<String> target,
        Optional<String> date,
        Optional<String> place,
        Span span) {

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

    /** PLOVER's contexts: what an event is about, and, last, whether and when it is real. */
    public enum Context {
        POLITICAL,
        MILITARY,
        INTELLIGENCE,
        PEACEKEEPING,
        ECONOMIC,
        DIPLOMATIC,
        RESOURCE,
        CULTURE,
        DISEASE,
        ENVIRO_DISASTER,
        MIGRATION,
        HUMANITARIAN,
        LEGAL,
        HUMAN_RIGHTS,
        RIGHTS_FREEDOMS,
        GENDER,
        LGBT,
        TERRORISM,
        HUMAN_SECURITY,
        RELIGION_ETHNICITY,
        GOVERNMENT,
        ELECTION,
        LEGISLATIVE,
        CBRN,
        CYBER,
        POLITICAL_INSTITUTIONS,
        CORRUPTION,
        CRIME,
        FUTURE,
        HISTORICAL,
        HYPOTHETICAL,
        NEGATION;

        /** Whether it says that the event has not happened, or long ago, rather than what it is about. */
        public boolean isModal() {
            return compareTo(FUTURE) >= 0;
        }
    }

    public Event {
        contexts = List.copyOf(new TreeSet<>(contexts));
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** The contexts that say whether and when it is real; none for an event that is told as news. */
    public Set<Context> modality() {
        return contexts.stream().filter(Context::isModal).collect(Collectors.toUnmodifiableSet());
    }
}
