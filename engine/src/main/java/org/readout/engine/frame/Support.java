package org.readout.engine.frame;

/**
 * A verb that carries the noun of a contact.
 *
 * @param lemma its lemma
 * @param link how the noun hangs on it: {@code obj} or a preposition
 * @param reversed whether its subject plays the other side: "received a call from"
 */
public record Support(String lemma, String link, boolean reversed) {}
