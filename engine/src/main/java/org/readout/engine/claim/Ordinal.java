package org.readout.engine.claim;

import org.readout.engine.text.Span;

/**
 * Words that say which one of its kind a contact is: "first call since May", "second in a month".
 *
 * @param span those words
 * @param cue the noun that names the contact, or the ordinal itself where none does
 */
public record Ordinal(Span span, Span cue) {}
