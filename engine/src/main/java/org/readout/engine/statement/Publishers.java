package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Actors.Mentioned;
import org.readout.engine.text.Span;

/** Who made each statement public. */
final class Publishers {

    private final List<Attribution> attributions;
    private final Nesting nesting;
    private final Actors actors;
    private final List<Optional<Actor>> speakers;
    private final List<Optional<Actor>> publishers = new ArrayList<>();

    Publishers(List<Attribution> attributions, Nesting nesting, Actors actors, List<Optional<Actor>> speakers) {
        this.attributions = attributions;
        this.nesting = nesting;
        this.actors = actors;
        this.speakers = speakers;
        publish();
    }

    /** In the order of the attributions; empty where the speaker did so in person. */
    List<Optional<Actor>> find() {
        return List.copyOf(publishers);
    }

    /**
     * The reporting attribution around a statement tells it; what a ministry has once reported of its minister it goes
     * on reporting in the sentences after.
     */
    private void publish() {
        Map<String, Actor> reporting = new LinkedHashMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            Optional<Actor> speaker = speakers.get(i);
            int outer = nesting.outer(i);
            Optional<Actor> told = outer < 0 ? Optional.empty() : speakers.get(outer);
            publishers.add(told.or(() -> speaker.map(actor -> reporting.get(actor.id())))
                    .filter(actor -> !Optional.of(actor).equals(speaker)));
            if (speaker.isPresent()
                    && isInstitution(speaker.get())
                    && attributions.get(i).kind().isUtterance()) {
                reported(attributions.get(i), speaker.get())
                        .ifPresent(person -> reporting.put(person.id(), speaker.get()));
            }
        }
    }

    private static boolean isInstitution(Actor actor) {
        return actor.type() == Actor.Type.ORGANIZATION;
    }

    /** The person of the institution's own country whom it reports on first. */
    private Optional<Actor> reported(Attribution attribution, Actor institution) {
        for (Span span : attribution.content()) {
            for (Mentioned mentioned : actors.within(span)) {
                Actor actor = mentioned.actor();
                boolean own = actor.country().isPresent() && actor.country().equals(institution.country());
                if (actor.type() == Actor.Type.PERSON && own) {
                    return Optional.of(actor);
                }
            }
        }
        return Optional.empty();
    }
}
