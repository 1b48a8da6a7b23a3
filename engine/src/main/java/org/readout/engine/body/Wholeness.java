package org.readout.engine.body;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.text.Text;

/**
 * Tells whether a page gives its article whole: it does not if a wall for subscribers follows the text, if the text
 * breaks off, or if the page says that the article is not free and little of it is there. Safe across threads.
 */
final class Wholeness {

    /** Passages after the article within which a wall speaks of it; farther down stand boxes of other kinds. */
    private static final int WALL_WITHIN = 6;

    /** Most words of a wall's lines. */
    private static final int WALL_WORDS = 60;

    /** Below this many words, what is left of an article that is not free is its beginning. */
    private static final int BEGINNING = 150;

    /** Fewest words before an ellipsis that break off; shorter lines trail away on purpose. */
    private static final int BREAK_WORDS = 8;

    /** "…", "[…]", "… [+1234 chars]" at the end of a text that was cut off. */
    private static final Pattern BREAKS_OFF = Pattern.compile("(?:…|\\.{3,}|\\[(?:…|\\.{3})]|\\[\\+\\d+ chars])$");

    /** Longest end of a passage that is looked at for a break. */
    private static final int END = 40;

    private final List<String> walls =
            WordList.load(Wholeness.class, "wall-phrases.txt").entries();

    /**
     * @param labels what each passage is, settled
     * @param free whether the page says that all can read its article
     */
    boolean isPartial(Text text, List<Passage> passages, PageLabels labels, Optional<Boolean> free) {
        int last = passages.size() - 1;
        while (last >= 0 && !labels.isOpen(last)) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        Passage end = passages.get(last);
        String tail = text.characters()
                .substring(
                        Math.max(end.span().start(), end.span().end() - END),
                        end.span().end());
        boolean cut = end.count() >= BREAK_WORDS && BREAKS_OFF.matcher(tail).find();
        boolean walled = hasWall(passages, labels, last + 1, Math.min(passages.size(), last + 1 + WALL_WITHIN));
        if (cut || walled || free.orElse(true)) {
            return cut || walled;
        }
        int words = 0;
        for (int i = 0; i <= last; i++) {
            words += labels.isOpen(i) ? passages.get(i).count() : 0;
        }
        return words < BEGINNING || hasWall(passages, labels, 0, passages.size());
    }

    private boolean hasWall(List<Passage> passages, PageLabels labels, int from, int to) {
        for (int i = from; i < to; i++) {
            Passage passage = passages.get(i);
            if (!labels.isOpen(i)
                    && passage.count() <= WALL_WORDS
                    && walls.stream().anyMatch(passage.words()::contains)) {
                return true;
            }
        }
        return false;
    }
}
