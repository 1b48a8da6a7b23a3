package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.contact.Cast.Group;
import org.readout.engine.language.EntityKind;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/** Finds the invitations of one sentence: "invited her to Lima", "asked him to visit Peru". */
final class InvitationAgenda {

    private static final Set<String> INVITING =
            Set.of("invite", "welcome", "ask", "urge", "encourage", "request", "want", "expect");

    private final Text text;
    private final Scene scene;
    private final Clauses clauses;
    private final PublicationDate published;

    InvitationAgenda(Text text, Scene scene, Clauses clauses, PublicationDate published) {
        this.text = text;
        this.scene = scene;
        this.clauses = clauses;
        this.published = published;
    }

    List<AgendaItem> find() {
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            if (scene.token(i).isVerb() && INVITING.contains(scene.lemma(i))) {
                item(i).ifPresent(items::add);
            }
        }
        return items;
    }

    private Optional<AgendaItem> item(int verb) {
        boolean passive = clauses.isPassive(verb);
        Optional<Group> guests = passive ? clauses.subject(verb) : clauses.object(verb);
        Optional<Actor> guest = guests.flatMap(group -> guest(verb, group, passive));
        if (guest.isEmpty()) {
            return Optional.empty();
        }
        int at = destination(
                passive ? verb + 1 : guests.orElseThrow().to(),
                scene.lemma(verb).equals("invite"));
        if (at < 0) {
            return Optional.empty();
        }
        Optional<Scene.Phrase> place = scene.phraseAt(at);
        String where = text.slice(
                scene.span(place.orElseThrow().from(), place.orElseThrow().head() + 1));
        return Optional.of(new AgendaItem(
                guest.get().name() + " visit to " + where,
                AgendaItem.Kind.VISIT,
                date(at),
                Optional.of(where),
                AgendaItem.Status.POSSIBLE,
                scene.span(
                        Math.min(verb, guests.orElseThrow().from()),
                        place.orElseThrow().to())));
    }

    /** Who is asked; nobody invites himself, so a "him" taken for the host means the other person of the sentence. */
    private Optional<Actor> guest(int verb, Group guests, boolean passive) {
        List<Actor> hosts = passive ? List.of() : Clauses.actors(clauses.subject(verb));
        Optional<Actor> guest = guests.actors().stream()
                .filter(actor -> actor.type() == Actor.Type.PERSON)
                .findFirst();
        if (guest.isEmpty() || !hosts.contains(guest.get())) {
            return guest;
        }
        return scene.named().stream()
                .filter(at -> at.from() < verb && at.isPerson() && at.isName() && !hosts.contains(at.actor()))
                .map(Scene.Named::actor)
                .reduce((earlier, later) -> later);
    }

    /** The first token of the place invited to; -1 where it is to something else. */
    private int destination(int from, boolean direct) {
        boolean visit = false;
        for (int i = from; i < Math.min(scene.size(), from + 10); i++) {
            visit |= scene.lemma(i).equals("visit")
                    || scene.lemma(i).equals("travel")
                    || scene.lemma(i).equals("come");
            boolean opens = (direct || visit)
                    && i > 0
                    && switch (scene.word(i - 1)) {
                        case "to", "visit", "in" -> true;
                        default -> false;
                    };
            if (opens && isPlace(i)) {
                return i;
            }
            if (scene.isFiniteVerb(i)
                    || scene.tag(i).equals(".")
                    || scene.lemma(i).equals("attend")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isPlace(int token) {
        return scene.phraseAt(token)
                .filter(phrase -> phrase.from() == token)
                .filter(phrase -> scene.token(phrase.head()).entity() == EntityKind.LOCATION
                        || scene.named().stream()
                                .anyMatch(at ->
                                        at.covers(phrase.head()) && at.actor().type() == Actor.Type.COUNTRY))
                .isPresent();
    }

    private Optional<TimeExpression> date(int from) {
        return scene.timed().stream()
                .filter(time -> time.from() > from
                        && Circumstances.isDay(time.time())
                        && ContactFinder.isAfter(time.time(), published))
                .map(Scene.Timed::time)
                .findFirst();
    }
}
