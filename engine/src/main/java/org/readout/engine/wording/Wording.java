package org.readout.engine.wording;

import java.util.List;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * The words of a statement at one place.
 *
 * @param text the article's
 * @param span the words, without quotation marks
 * @param quoted whether they stand in quotation marks
 * @param names those that stand in the span, in text order
 */
public record Wording(Text text, Span span, boolean quoted, List<Named> names) {

    /** Words that are compared: nobody quotes longer in one piece. */
    private static final int MOST_CHARACTERS = 2500;
    /** Code points outside the marks that are looked at. */
    private static final int REACH = 160;

    public Wording {
        names = List.copyOf(names);
    }

    List<Word> words() {
        return WordScanner.scan(text, new Span(span.start(), Math.min(span.end(), span.start() + MOST_CHARACTERS)));
    }

    /** The words right before it in the same paragraph. */
    List<Word> before() {
        int from = Math.max(0, span.start() - REACH);
        int line = text.characters().lastIndexOf('\n', Math.max(0, span.start() - 1));
        return WordScanner.scan(text, new Span(Math.min(span.start(), Math.max(from, line + 1)), span.start()));
    }

    /** The words right after it in the same paragraph. */
    List<Word> after() {
        int to = Math.min(text.length(), span.end() + REACH);
        int line = text.characters().indexOf('\n', span.end());
        return WordScanner.scan(text, new Span(span.end(), line < 0 ? to : Math.min(to, line)));
    }
}
