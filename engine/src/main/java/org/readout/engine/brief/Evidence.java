package org.readout.engine.brief;

import org.readout.engine.text.Span;

/**
 * Where a line of the record stands.
 *
 * @param article by id
 * @param span in that article's text
 */
public record Evidence(String article, Span span) {}
