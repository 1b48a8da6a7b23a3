package org.readout.engine.actor;

import org.readout.engine.text.Span;

/**
 * An office that the article gives an actor.
 *
 * @param title as written, without the country and the name ("Foreign Minister")
 * @param evidence where it stands
 */
public record Role(String title, Span evidence) {}
