package org.readout.engine.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.engine.actor.Actor;
import org.readout.engine.brief.Brief.StoryActor;

/** The countries and towns that the reports of a story name, by the keys of their names. */
final class PlaceNames {

    private final Set<String> countries = new HashSet<>();
    private final Map<String, String> codes = new HashMap<>();

    PlaceNames(Cast cast) {
        for (StoryActor actor : cast.actors()) {
            boolean country = actor.type() == Actor.Type.COUNTRY;
            if (country || actor.type() == Actor.Type.LOCATION) {
                Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                        .map(Words::key)
                        .forEach(key -> {
                            if (country) {
                                countries.add(key);
                            }
                            actor.country().ifPresent(code -> codes.putIfAbsent(key, code));
                        });
            }
        }
    }

    /** @param key of a name, {@link Words#key} */
    boolean isCountry(String key) {
        return countries.contains(key);
    }

    /** The alpha-3 code of the country that a place is or lies in, where that is known. */
    Optional<String> country(String key) {
        return Optional.ofNullable(codes.get(key));
    }
}
