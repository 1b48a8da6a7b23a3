package org.readout.engine.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.frame.Frame;
import org.readout.engine.score.Score;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/**
 * A trigger with what its own sentence says of the contact.
 *
 * @param trigger the word
 * @param statuses how each status fares
 * @param settled the status where plain words settle it: it was called off, or it only may come
 * @param days what may be its day, the likeliest first
 * @param place where
 * @param channel how they spoke
 * @param told how sure it is that the trigger tells a contact between its parties
 */
record TriggerTelling(
        Trigger trigger,
        Map<Status, Score> statuses,
        Optional<Status> settled,
        List<ScoredDay> days,
        Optional<String> place,
        Optional<Channel> channel,
        Score told) {

    /** How far above its threshold the score lies, from 1. */
    int score() {
        return told.margin() + 1;
    }

    /** Whether it came about, by this telling alone: the likeliest, in the order of the constants where several are. */
    Status status() {
        return settled.orElseGet(() -> likeliest(statuses));
    }

    private static Status likeliest(Map<Status, Score> statuses) {
        Status best = Status.HELD;
        for (Status status : Status.values()) {
            if (margin(statuses, status) > margin(statuses, best)) {
                best = status;
            }
        }
        return best;
    }

    private static int margin(Map<Status, Score> statuses, Status status) {
        Score score = statuses.get(status);
        return score == null ? Integer.MIN_VALUE : score.margin();
    }

    /** The day that its own sentence gives. */
    Optional<TimeExpression> date() {
        return days.stream()
                .filter(day ->
                        day.source() == DayOption.Source.SENTENCE && day.score().passes())
                .findFirst()
                .map(ScoredDay::time);
    }

    List<Party> parties() {
        return trigger.parties();
    }

    Frame frame() {
        return trigger.unit().frame();
    }

    int sentence() {
        return trigger.sentence();
    }

    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        parties().forEach(party -> ids.add(party.actor().id()));
        return ids;
    }

    /** The trigger with the parties of its sentence and its day. */
    Span span() {
        Span span = trigger.span();
        for (Party party : parties()) {
            if (trigger.tree().sentence().span().contains(party.span())) {
                span = span.cover(party.span());
            }
        }
        Optional<TimeExpression> near =
                date().filter(day -> trigger.tree().sentence().span().contains(day.span()));
        return near.isPresent() ? span.cover(near.get().span()) : span;
    }

    boolean isLetter() {
        return frame() == Frame.WRITE;
    }

    boolean isRemote() {
        return frame() == Frame.CALL
                || channel.filter(told -> told != Channel.IN_PERSON).isPresent();
    }

    boolean isInPerson() {
        return !isRemote()
                && (channel.isPresent()
                        || switch (frame()) {
                            case VISIT, HOST -> true;
                            case MEET -> trigger.unit().verb() || place.isPresent();
                            case SUMMIT -> place.isPresent();
                            case CALL, WRITE, TALK -> false;
                        });
    }
}
