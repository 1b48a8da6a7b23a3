package org.readout.engine.statement;

import java.util.List;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Says whose words a content is made of, by the share of it that stands inside quotation marks. */
final class Classification {

    /** Above this share of the characters the words are the source's own: room for "that" before the marks. */
    private static final double DIRECT = 0.9;

    /** Below this share they are the reporter's: room for one word in marks in a long paraphrase. */
    private static final double INDIRECT = 0.1;

    private Classification() {}

    static Statement.Kind of(Text text, List<Span> content, Quotations quotations) {
        int all = 0;
        int quoted = 0;
        for (Span span : content) {
            all += solid(text, span);
            for (int q : quotations.overlapping(span)) {
                Span marks = quotations.get(q).marks();
                quoted +=
                        solid(text, new Span(Math.max(span.start(), marks.start()), Math.min(span.end(), marks.end())));
            }
        }
        double share = all == 0 ? 0 : (double) quoted / all;
        if (share >= DIRECT) {
            return Statement.Kind.DIRECT;
        }
        return share <= INDIRECT ? Statement.Kind.INDIRECT : Statement.Kind.MIXED;
    }

    private static int solid(Text text, Span span) {
        return (int) text.characters()
                .substring(span.start(), span.end())
                .chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .count();
    }
}
