package org.readout.engine.language;

import java.util.List;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * Sentences, tokens, parts of speech, names and dependencies. Implementations are immutable and safe across threads.
 */
public interface TextAnalyser {

    /**
     * Splits paragraphs into tagged sentences.
     *
     * @param text the article's text
     * @param paragraphs spans of it; no sentence crosses their bounds
     * @return the sentences in order, not yet parsed
     */
    List<Sentence> sentences(Text text, List<Span> paragraphs);

    /** Parses one sentence. Costs several times what tagging does, so only sentences that earn it are parsed. */
    Dependencies parse(Sentence sentence);
}
