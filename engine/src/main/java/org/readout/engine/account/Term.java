package org.readout.engine.account;

import org.readout.engine.text.Span;

/**
 * Something that a point speaks of.
 *
 * @param key the same wherever the same is meant: a stem, or the id of whom a name names
 * @param words as written
 * @param article the article's id
 * @param span where, in the article
 */
public record Term(String key, String words, String article, Span span, Sort sort) {

    /** What it is. */
    public enum Sort {
        /** A person, country, place or body that is neither side's own. */
        NAME,
        NOUN,
        /** A verb, an adjective, an adverb: compared, never listed. */
        OTHER
    }
}
