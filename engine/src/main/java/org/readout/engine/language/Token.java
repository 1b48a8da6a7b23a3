package org.readout.engine.language;

import org.readout.engine.text.Span;

/**
 * A token.
 *
 * @param span where it stands in the article's text
 * @param text as written
 * @param lemma dictionary form, lower case but for names
 * @param tag part of speech, Penn Treebank
 * @param entity what name it is part of
 */
public record Token(Span span, String text, String lemma, String tag, EntityKind entity) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }
}
