package org.readout.engine.time;

import org.readout.engine.text.Span;

/**
 * An expression found and not yet resolved.
 *
 * @param span its words
 * @param meaning what they say
 * @param verb the verb it goes with
 * @param sentence the index of its sentence
 */
record Found(Span span, Meaning meaning, TenseFinder.Verb verb, int sentence) {

    Tense tense() {
        return verb.tense();
    }
}
