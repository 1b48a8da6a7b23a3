package org.readout.engine.claim;

import org.readout.engine.text.Span;

/**
 * How long something lasted, as one place tells it.
 *
 * @param minutes what the words leave open
 * @param span those words, their hedge included
 */
public record Length(Amount minutes, Span span) {}
