package org.readout.engine.claim;

import org.readout.engine.text.Span;

/**
 * Who sought a contact, as one place tells it.
 *
 * @param actor by its id in the article
 * @param span the words that tell it
 */
public record Initiative(String actor, Span span) {}
