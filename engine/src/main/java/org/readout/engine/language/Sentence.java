package org.readout.engine.language;

import java.util.List;
import java.util.Optional;
import org.readout.engine.text.Span;

/**
 * A sentence.
 *
 * @param index its place in the article, from 0
 * @param paragraph the place of its paragraph in the body, from 0
 * @param span from its first to its last token
 * @param tokens at least one, in text order
 * @param dependencies its tree, where it was parsed
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens, Optional<Dependencies> dependencies) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens at " + span);
        }
    }

    public Sentence withDependencies(Dependencies tree) {
        return new Sentence(index, paragraph, span, tokens, Optional.of(tree));
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }
}
