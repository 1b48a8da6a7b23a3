package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/**
 * Finds the places that tell of something still to come: planned and possible contacts, occasions with a day ahead,
 * invitations, deadlines. Immutable and safe across threads.
 */
public final class AgendaFinder {

    private final ContactWords words = ContactWords.DEFAULT;

    /**
     * @param contacts what {@link ContactFinder} found in the article
     * @param published what lies after it is to come; where unknown, only wording tells
     * @return in text order
     */
    public List<AgendaItem> find(
            Text text,
            List<Sentence> sentences,
            Actors actors,
            List<TimeExpression> times,
            List<Contact> contacts,
            PublicationDate published) {
        List<AgendaItem> items = new ArrayList<>();
        contacts.stream()
                .filter(contact -> isToCome(contact, published))
                .map(contact -> planned(contact, actors))
                .forEach(items::add);
        for (Scene scene : Scene.of(sentences, actors, times)) {
            if (scene.size() > Scene.LONGEST) {
                continue;
            }
            Cast cast = new Cast(scene, words, actors.all());
            Clauses clauses = new Clauses(scene, cast, words);
            items.addAll(new OccasionAgenda(text, scene, words, published).find());
            items.addAll(new DeadlineAgenda(text, scene, words, published).find());
            items.addAll(new InvitationAgenda(text, scene, clauses, published).find());
            items.addAll(new MeetingAgenda(
                            text, scene, clauses, new StatusReader(scene, clauses, words), words, published)
                    .find(contacts.stream()
                            .filter(contact ->
                                    contact.evidence().overlaps(scene.sentence().span()))
                            .toList()));
        }
        items.sort(Comparator.comparing(AgendaItem::evidence));
        return items.stream().distinct().toList();
    }

    private static boolean isToCome(Contact contact, PublicationDate published) {
        boolean open = contact.status() == Status.PLANNED || contact.status() == Status.PROPOSED;
        return open && contact.date().map(date -> !isOver(date, published)).orElse(true);
    }

    /** Whether the time ends before the day of the report. */
    static boolean isOver(TimeExpression time, PublicationDate published) {
        return published.value().isPresent()
                && time.range().isPresent()
                && time.range().get().last().isBefore(published.value().get());
    }

    private static AgendaItem planned(Contact contact, Actors actors) {
        AgendaItem.Kind kind = switch (contact.kind()) {
            case SUMMIT -> AgendaItem.Kind.SUMMIT;
            case VISIT -> isAbroad(contact, actors) ? AgendaItem.Kind.VISIT : AgendaItem.Kind.OTHER;
            case CALL, MEETING, LETTER, OTHER -> AgendaItem.Kind.OTHER;
        };
        AgendaItem.Status status =
                contact.status() == Status.PLANNED ? AgendaItem.Status.SCHEDULED : AgendaItem.Status.POSSIBLE;
        return new AgendaItem(what(contact, actors), kind, contact.date(), contact.place(), status, contact.evidence());
    }

    private static List<Actor> who(Contact contact, Actors actors) {
        return contact.participants().stream()
                .map(actors::byId)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether somebody visits a place; one person who receives another holds a meeting. */
    private static boolean isAbroad(Contact contact, Actors actors) {
        List<Actor> who = who(contact, actors);
        return contact.kind() == Kind.VISIT
                && who.size() == 2
                && (who.get(1).type() == Actor.Type.COUNTRY || who.get(1).type() == Actor.Type.LOCATION);
    }

    private static String what(Contact contact, Actors actors) {
        List<Actor> who = who(contact, actors);
        if (isAbroad(contact, actors)) {
            return who.getFirst().name() + " visit to " + who.get(1).name();
        }
        String noun = switch (contact.kind()) {
            case CALL -> "call";
            case SUMMIT -> "summit";
            case VISIT, MEETING -> "meeting";
            case LETTER -> "letter";
            case OTHER -> "talks";
        };
        return who.stream().map(Actor::name).collect(Collectors.joining("–")) + " " + noun;
    }
}
