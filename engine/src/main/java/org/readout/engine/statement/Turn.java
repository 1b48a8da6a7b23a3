package org.readout.engine.statement;

import java.util.List;
import org.readout.engine.text.Span;

/**
 * What one speaker says in a transcript or interview before another speaks, without quotation marks.
 *
 * @param label the words before the colon that name the speaker
 * @param colon the offset of the colon
 * @param attributed whether the label names an actor; "Q:" and the like do not
 * @param words paragraph by paragraph, at least one, none empty
 */
record Turn(Span label, int colon, boolean attributed, List<Span> words) {

    Turn {
        words = List.copyOf(words);
    }
}
