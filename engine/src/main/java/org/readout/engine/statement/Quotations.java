package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.List;
import org.readout.engine.text.Span;

/**
 * The quotations of an article, looked up by place.
 *
 * @param all in text order, no two overlapping
 */
record Quotations(List<Quotation> all) {

    Quotations {
        all = List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    Quotation get(int index) {
        return all.get(index);
    }

    /** The index of the first quotation that ends after an offset. */
    int firstEndingAfter(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).marks().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The places of the quotations that share a character with a span. */
    List<Integer> overlapping(Span span) {
        List<Integer> found = new ArrayList<>();
        for (int i = firstEndingAfter(span.start());
                i < all.size() && all.get(i).marks().start() < span.end();
                i++) {
            found.add(i);
        }
        return found;
    }
}
