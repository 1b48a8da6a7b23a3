package org.readout.render;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** How one outlet's words differ from the fullest wording, word by word. */
final class WordDifference {

    private WordDifference() {}

    /** What became of a stretch of words. */
    enum Change {
        KEPT,
        LEFT_OUT,
        ADDED
    }

    /** Words of one change. */
    record Piece(String words, Change change) {}

    static List<Piece> of(String fullest, String wording) {
        List<String> from = List.of(fullest.strip().split("\\s+"));
        List<String> to = List.of(wording.strip().split("\\s+"));
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, delta.getSource().getLines(), Change.KEPT);
            } else {
                add(pieces, delta.getSource().getLines(), Change.LEFT_OUT);
                add(pieces, delta.getTarget().getLines(), Change.ADDED);
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, List<String> words, Change change) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join(" ", words), change));
        }
    }
}
