package org.readout.engine.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.engine.actor.Actor;
import org.readout.engine.brief.Brief.StoryActor;

/**
 * The actors of a story, and which of them each article's own actor is.
 *
 * @param actors the most prominent first
 * @param ids by article id, then by the actor's id in that article, the id in the story
 */
record Cast(List<StoryActor> actors, Map<String, Map<String, String>> ids) {

    Cast {
        actors = List.copyOf(actors);
    }

    Optional<String> idOf(Told<?> told, String actor) {
        return Optional.ofNullable(ids.getOrDefault(told.articleId(), Map.of()).get(actor));
    }

    Optional<String> idOf(Told<?> told, Optional<String> actor) {
        return actor.flatMap(id -> idOf(told, id));
    }

    /** @throws IllegalArgumentException if the story has no such actor */
    StoryActor actor(String id) {
        return actors.stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no actor " + id + " in the story"));
    }

    boolean isPerson(String id) {
        return actor(id).type() == Actor.Type.PERSON;
    }

    boolean isLocation(String id) {
        return actor(id).type() == Actor.Type.LOCATION;
    }

    Optional<String> country(String id) {
        return actor(id).country();
    }

    /** The story's actor that is the country with a code. */
    Optional<StoryActor> country(Optional<String> code) {
        return actors.stream()
                .filter(actor -> actor.type() == Actor.Type.COUNTRY
                        && code.isPresent()
                        && actor.country().equals(code))
                .findFirst();
    }

    /** The same actors under other ids and in another order. */
    Cast renamed(Map<String, String> names, List<StoryActor> ordered) {
        Map<String, Map<String, String>> renamed = new LinkedHashMap<>();
        ids.forEach((article, local) -> {
            Map<String, String> own = new LinkedHashMap<>();
            local.forEach((id, old) -> own.put(id, names.getOrDefault(old, old)));
            renamed.put(article, own);
        });
        return new Cast(ordered, renamed);
    }
}
