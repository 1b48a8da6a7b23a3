package org.readout.engine.wording;

import java.util.List;
import org.readout.engine.text.Span;

/** Finds one sort of change of sense between two aligned wordings. */
interface Rule {

    /** Two wordings of which this share of the shorter is word for word the same are nearly the same. */
    double NEARLY_SAME = 0.75;

    List<Alteration> find(Pairing pairing, Wording there, Wording here);

    /** From one word to another, the last one included. */
    static Span span(List<Word> words, int from, int to) {
        return words.get(from).span().cover(words.get(to).span());
    }
}
