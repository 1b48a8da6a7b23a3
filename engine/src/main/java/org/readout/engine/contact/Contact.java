package org.readout.engine.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.engine.score.Explanation;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/**
 * One contact between actors, as one article tells it.
 *
 * @param kind what sort of contact
 * @param channel how they spoke, where that is said or follows from the kind
 * @param status whether it has happened
 * @param date when, resolved
 * @param until its last day, of one that lasts several; after the first day of {@code date}
 * @param place where, as written
 * @param participants actors by their ids, without repeats, those named first in front
 * @param initiator the participant who sought it, where the article says who
 * @param tellings the places that tell of it, in text order, at least one
 * @param why the decisions behind it, the contact itself first
 * @param score how sure it is that the article tells this contact, the sum of what speaks for and against it; above 0
 */
public record Contact(
        Kind kind,
        Optional<Channel> channel,
        Status status,
        Optional<TimeExpression> date,
        Optional<LocalDate> until,
        Optional<String> place,
        List<String> participants,
        Optional<String> initiator,
        List<Telling> tellings,
        List<Explanation> why,
        int score) {

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

    /**
     * One place of the article that tells of the contact.
     *
     * @param evidence the words that tell it
     * @param status the status that this place by itself gives it; the contact's is the whole article's
     * @param date the day that this place gives
     * @param place where, as this place has it
     */
    public record Telling(Span evidence, Status status, Optional<TimeExpression> date, Optional<String> place) {}

    /** @throws IllegalArgumentException if nothing tells of it */
    public Contact {
        participants = List.copyOf(participants);
        tellings = List.copyOf(tellings);
        why = List.copyOf(why);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("a contact of " + participants + " that no words tell of");
        }
    }

    /** A contact of which nobody asks why. */
    public Contact(
            Kind kind,
            Optional<Channel> channel,
            Status status,
            Optional<TimeExpression> date,
            Optional<LocalDate> until,
            Optional<String> place,
            List<String> participants,
            Optional<String> initiator,
            List<Telling> tellings,
            int score) {
        this(kind, channel, status, date, until, place, participants, initiator, tellings, List.of(), score);
    }

    /** A contact that one place tells, of which nobody says who sought it. */
    public Contact(
            Kind kind,
            Optional<Channel> channel,
            Status status,
            Optional<TimeExpression> date,
            Optional<String> place,
            List<String> participants,
            Span evidence,
            Status told) {
        this(
                kind,
                channel,
                status,
                date,
                Optional.empty(),
                place,
                participants,
                Optional.empty(),
                List.of(new Telling(evidence, told, date, place)),
                List.of(),
                1);
    }

    /** The same where that place gives it the status the article does. */
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

    /** The words that tell of it first. */
    public Span evidence() {
        return tellings.getFirst().evidence();
    }

    /** The status that the first place gives it. */
    public Status told() {
        return tellings.getFirst().status();
    }

    /** The same contact once for each place that tells of it; a place without a day or town has the contact's. */
    public List<Contact> apart() {
        return tellings.stream()
                .map(telling -> new Contact(
                        kind,
                        channel,
                        status,
                        telling.date().or(() -> date),
                        until,
                        telling.place().or(() -> place),
                        participants,
                        initiator,
                        List.of(telling),
                        why,
                        score))
                .toList();
    }

    /** The same contact without a day. */
    public Contact undated() {
        List<Telling> bare = tellings.stream()
                .map(telling -> new Telling(telling.evidence(), telling.status(), Optional.empty(), telling.place()))
                .toList();
        return new Contact(
                kind,
                channel,
                status,
                Optional.empty(),
                Optional.empty(),
                place,
                participants,
                initiator,
                bare,
                why,
                score);
    }
}
