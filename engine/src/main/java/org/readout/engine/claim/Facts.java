package org.readout.engine.claim;

import java.util.List;
import org.readout.engine.text.Span;

/**
 * The plain facts of one article.
 *
 * @param counts in text order; none of those that stand in a correction
 * @param ordinals in text order
 * @param lengths how long contacts lasted, in text order
 * @param initiatives who sought contacts, in text order
 * @param corrections in text order
 */
public record Facts(
        List<Count> counts,
        List<Ordinal> ordinals,
        List<Length> lengths,
        List<Initiative> initiatives,
        List<CorrectionNote> corrections) {

    public Facts {
        counts = List.copyOf(counts);
        ordinals = List.copyOf(ordinals);
        lengths = List.copyOf(lengths);
        initiatives = List.copyOf(initiatives);
        corrections = List.copyOf(corrections);
    }

    /** Of an article that tells none. */
    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Whether the words stand in a note about what the article said before: they are not what it says now. */
    public boolean isCorrection(Span span) {
        return corrections.stream().anyMatch(note -> note.span().overlaps(span));
    }
}
