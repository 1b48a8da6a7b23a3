package org.readout.engine.actor;

import java.util.Optional;
import org.readout.engine.actor.Gazetteer.Sort;
import org.readout.engine.text.Span;

/**
 * A name in a sentence, before anything is known of its surroundings.
 *
 * @param first its first token
 * @param end the token after its last
 * @param span its words, which are part of a token in a compound ("China-Japan")
 * @param name its usual name, or as written
 */
record Chunk(
        int first,
        int end,
        Span span,
        Sort sort,
        String name,
        Optional<Nation> nation,
        Optional<Institution> institution) {

    boolean isNational() {
        return sort == Sort.COUNTRY || sort == Sort.DEMONYM || sort == Sort.CAPITAL;
    }

    boolean isPerson() {
        return sort == Sort.PERSON;
    }
}
