package org.readout.engine.claim;

import java.util.List;
import org.readout.engine.text.Span;

/**
 * The plain facts of one article.
 *
 * @param counts in text order; none of those that stand in a correction
 * @param ordinals in text order
 * @param corrections in text order
 */
public record Facts(List<Count> counts, List<Ordinal> ordinals, List<CorrectionNote> corrections) {

    public Facts {
        counts = List.copyOf(counts);
        ordinals = List.copyOf(ordinals);
        corrections = List.copyOf(corrections);
    }

    /** Whether the words stand in a note about what the article said before: they are not what it says now. */
    public boolean isCorrection(Span span) {
        return corrections.stream().anyMatch(note -> note.span().overlaps(span));
    }
}
