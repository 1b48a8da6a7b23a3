package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Mention;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.time.TimeExpression;

/** One contact as the article goes on telling it. Lives only while one article is read. */
final class Strand {

    private final Map<String, Actor> participants = new LinkedHashMap<>();
    private final List<Telling> tellings = new ArrayList<>();

    Strand(Collection<Actor> participants) {
        participants.forEach(actor -> this.participants.put(actor.id(), actor));
    }

    void add(Telling telling) {
        // "the meeting comes as …" says nothing of whether a planned one has taken place
        boolean silent = telling.cue().status() == Status.HELD
                && telling.cue().participants().size() < 2
                && !tellings.isEmpty()
                && status() != Status.HELD;
        tellings.add(silent ? telling.with(status()) : telling);
    }

    void absorb(Strand other) {
        other.tellings.stream().filter(telling -> !tellings.contains(telling)).forEach(tellings::add);
    }

    List<Telling> tellings() {
        return tellings;
    }

    List<Actor> participants() {
        return List.copyOf(participants.values());
    }

    boolean isBetween(List<Actor> actors) {
        return participants.keySet().equals(actors.stream().map(Actor::id).collect(Collectors.toSet()));
    }

    boolean involves(List<Actor> actors) {
        return actors.stream()
                .allMatch(actor -> participants.containsKey(actor.id())
                        || actor.type() != Actor.Type.PERSON
                                && actor.country().isPresent()
                                && countries().contains(actor.country()));
    }

    boolean isPersonal() {
        return participants.values().stream().allMatch(Strand::isNamedPerson);
    }

    /** A person the article names; "Rossi's counterpart" alone is none. */
    static boolean isNamedPerson(Actor actor) {
        return actor.type() == Actor.Type.PERSON
                && actor.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
    }

    Set<Optional<String>> countries() {
        return participants.values().stream().map(Actor::country).collect(Collectors.toSet());
    }

    /** Somebody asked to a country: something that may come, but no contact yet. */
    boolean isInvitation() {
        return status() == Status.PROPOSED
                && tellings.stream().allMatch(telling -> telling.cue().kind() == Kind.VISIT)
                && participants.values().stream().anyMatch(actor -> actor.type() == Actor.Type.COUNTRY);
    }

    int lastSentence() {
        return tellings.isEmpty() ? 0 : tellings.getLast().sentence();
    }

    Optional<TimeExpression> date() {
        return tellings.stream()
                .map(Telling::date)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(Strand::days));
    }

    /** How many days an expression leaves open. */
    private static long days(TimeExpression time) {
        return time.range()
                .map(range -> range.last().toEpochDay() - range.first().toEpochDay())
                .orElse(10_000L - time.value().length());
    }

    Optional<TimeExpression> announced() {
        return first(Telling::announced);
    }

    Optional<String> place() {
        return first(Telling::place);
    }

    private <T> Optional<T> first(Function<Telling, Optional<T>> part) {
        return tellings.stream().map(part).flatMap(Optional::stream).findFirst();
    }

    /** The channel told first; a video call is often called a call, and a phone call for short, never the other way. */
    Optional<Channel> channel() {
        List<Channel> told = tellings.stream()
                .map(Telling::channel)
                .flatMap(Optional::stream)
                .toList();
        return told.contains(Channel.VIDEO)
                ? Optional.of(Channel.VIDEO)
                : told.stream().findFirst();
    }

    boolean isRemote() {
        return tellings.stream().anyMatch(Telling::isRemote);
    }

    boolean isFaceToFace() {
        return !isRemote() && tellings.stream().anyMatch(Telling::isFaceToFace);
    }

    Kind kind() {
        if (isRemote()) {
            return tellings.stream().anyMatch(telling -> telling.cue().kind() == Kind.SUMMIT) ? Kind.SUMMIT : Kind.CALL;
        }
        List<Kind> kinds = tellings.stream()
                .map(telling -> telling.cue().kind())
                .filter(kind -> kind != Kind.OTHER)
                .toList();
        if (!kinds.isEmpty()) {
            return kinds.getFirst();
        }
        return isFaceToFace() ? Kind.MEETING : tellings.stream().anyMatch(Telling::isSpoken) ? Kind.CALL : Kind.OTHER;
    }

    /** What the article says last of it counts, but what was held or called off stays so. */
    Status status() {
        List<Status> told =
                tellings.stream().map(telling -> telling.cue().status()).toList();
        return told.contains(Status.CANCELLED)
                ? Status.CANCELLED
                : told.contains(Status.HELD)
                        ? Status.HELD
                        : told.contains(Status.PLANNED) ? Status.PLANNED : Status.PROPOSED;
    }

    /** Whether the telling can be of this contact, its participants aside. */
    boolean fits(Telling telling) {
        boolean elsewhere = telling.isFaceToFace()
                && !isFaceToFace()
                && telling.cue().participants().size() < 2
                && tellings.stream().anyMatch(Telling::isSpoken);
        boolean medium = !elsewhere
                && !(isRemote() && telling.isFaceToFace())
                && !(isFaceToFace() && telling.isRemote())
                && telling.isLetter() == tellings.stream().anyMatch(Telling::isLetter);
        return medium && fitsStatus(telling) && fitsDate(telling) && fitsPlace(telling) && fitsOrdinal(telling);
    }

    private boolean fitsStatus(Telling telling) {
        boolean held = status() == Status.HELD;
        boolean alsoHeld = telling.cue().status() == Status.HELD;
        boolean dated = date().isPresent() && telling.date().isPresent();
        boolean undone = alsoHeld && (status() == Status.CANCELLED || status() == Status.PROPOSED);
        return held == alsoHeld && !undone || dated || telling.cue().reference() == Cue.Reference.SINGLE && !undone;
    }

    boolean fitsDate(Telling telling) {
        return telling.date().isEmpty()
                || tellings.stream()
                        .map(Telling::date)
                        .flatMap(Optional::stream)
                        .allMatch(date -> agree(date, telling.date().get()));
    }

    private boolean fitsPlace(Telling telling) {
        return telling.place().isEmpty()
                || place().isEmpty()
                || telling.cue().participants().size() > 1
                || place().get().contains(telling.place().get())
                || telling.place().get().contains(place().get());
    }

    private boolean fitsOrdinal(Telling telling) {
        return telling.ordinal() == 0
                || tellings.stream()
                        .mapToInt(Telling::ordinal)
                        .allMatch(ordinal -> ordinal == 0 || ordinal == telling.ordinal());
    }

    /** Whether two dates can be of one day. */
    static boolean agree(TimeExpression one, TimeExpression other) {
        if (one.range().isPresent() && other.range().isPresent()) {
            return one.range().get().overlaps(other.range().get());
        }
        return one.value().startsWith(other.value())
                || other.value().startsWith(one.value())
                || Objects.equals(one.span(), other.span());
    }
}
