package org.readout.engine.actor;

import java.util.List;
import java.util.Optional;

/**
 * One actor of one article.
 *
 * @param id unique in the article, {@code a1}, {@code a2} … in order of first mention
 * @param name the fullest name the article gives
 * @param type what it is
 * @param country ISO 3166-1 alpha-3: the country it is, stands for, serves or lies in
 * @param roles in text order
 * @param mentions in text order, at least one
 * @param key what it was found by, the same in every article: a country ({@code country:NOR}), a body
 *     ({@code org:United Nations}, {@code ministry:NOR:FOREIGN}) or an office ({@code office:NOR:FOREIGN}); none where
 *     its name alone tells it from others
 */
public record Actor(
        String id,
        String name,
        Type type,
        Optional<String> country,
        List<Role> roles,
        List<Mention> mentions,
        Optional<String> key) {

    /** What an actor is. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        COUNTRY,
        LOCATION,
        OTHER
    }

    /** An actor that only its name tells from others. */
    public Actor(
            String id, String name, Type type, Optional<String> country, List<Role> roles, List<Mention> mentions) {
        this(id, name, type, country, roles, mentions, Optional.empty());
    }

    public Actor {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
