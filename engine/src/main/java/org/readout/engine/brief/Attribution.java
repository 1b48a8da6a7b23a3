package org.readout.engine.brief;

import java.util.Optional;

/**
 * A report that does not state a claim itself but gives it as somebody's word.
 *
 * @param article by id
 * @param actor whose word, the id of an actor of the story, where the report's words resolve to one
 * @param source the report's own words for the source; empty where it names none
 */
public record Attribution(String article, Optional<String> actor, String source) {}
