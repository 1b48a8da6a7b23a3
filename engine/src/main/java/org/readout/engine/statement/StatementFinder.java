package org.readout.engine.statement;

import java.util.List;
import org.readout.engine.actor.Actors;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Finds who said what. */
public final class StatementFinder {

    /**
     * @param paragraphs the body's paragraphs; a quotation never runs out of one unclosed but where the next one
     *     opens it again
     */
    public List<Statement> find(Text text, List<Span> paragraphs, List<Sentence> sentences, Actors actors) {
        return List.of();
    }
}
