package org.readout.engine.brief;

import java.util.List;
import java.util.Optional;

/**
 * What an outlet said first and then put right.
 *
 * @param was the value or words that hold no longer
 * @param wasEvidence where they stand, in an earlier report or in the note that takes them back
 * @param now the value or words that hold
 */
public record Correction(
        Optional<String> was, List<Evidence> wasEvidence, Optional<String> now, List<Evidence> nowEvidence) {

    public Correction {
        wasEvidence = List.copyOf(wasEvidence);
        nowEvidence = List.copyOf(nowEvidence);
    }
}
