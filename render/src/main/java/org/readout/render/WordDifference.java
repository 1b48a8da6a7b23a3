package org.readout.render;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How one outlet's words differ from the fullest wording, word by word. */
final class WordDifference {

    private static final Pattern MARKS = Pattern.compile("^\\p{Punct}+|[\\p{Punct}…]+$");

    private WordDifference() {}

    /** What became of a stretch of words. */
    enum Change {
        KEPT,
        LEFT_OUT,
        ADDED
    }

    /** Words of one change. */
    record Piece(String words, Change change) {}

    /** The fullest wording and another, in stretches; marks and case at a word's ends are no difference. */
    static List<Piece> of(String fullest, String wording) {
        List<String> from = List.of(fullest.strip().split("\\s+"));
        List<String> to = List.of(wording.strip().split("\\s+"));
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(bare(from), bare(to), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, to, delta.getTarget(), Change.KEPT);
            } else {
                add(pieces, from, delta.getSource(), Change.LEFT_OUT);
                add(pieces, to, delta.getTarget(), Change.ADDED);
            }
        }
        return pieces;
    }

    private static List<String> bare(List<String> words) {
        return words.stream()
                .map(word -> MARKS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void add(List<Piece> pieces, List<String> words, Chunk<String> chunk, Change change) {
        if (chunk.size() > 0) {
            List<String> stretch = words.subList(chunk.getPosition(), chunk.getPosition() + chunk.size());
            pieces.add(new Piece(String.join(" ", stretch), change));
        }
    }
}
