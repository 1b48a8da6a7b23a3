package org.readout.engine.brief;

import java.util.List;
import org.readout.engine.text.Span;

/** Where the marks of one quotation stand in two outlets. */
final class QuotationMarks {

    /** Words looked at before the narrower marks. */
    private static final int REACH = 80;

    private QuotationMarks() {}

    /** Whether the wide quotation opens with words that the narrow one's article has right before its marks. */
    static boolean moved(Fragment wide, Fragment narrow) {
        int extra = wide.words().size() - narrow.words().size();
        if (extra <= 0 || !wide.words().subList(extra, wide.words().size()).equals(narrow.words())) {
            return false;
        }
        int start = narrow.span().start();
        Span before = new Span(Math.max(0, start - REACH), start);
        List<String> outside = Words.of(narrow.told().words(before));
        return outside.size() >= extra
                && outside.subList(outside.size() - extra, outside.size())
                        .equals(wide.words().subList(0, extra));
    }
}
