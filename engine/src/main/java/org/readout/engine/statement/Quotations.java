package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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

    /** With the turns of a transcript for quotations, and what is quoted inside them left to them. */
    static Quotations of(List<Quotation> marked, List<Turn> turns) {
        TreeMap<Integer, Quotation> all = new TreeMap<>();
        marked.forEach(quotation -> all.put(quotation.marks().start(), quotation));
        for (Span words : turns.stream().flatMap(turn -> turn.words().stream()).toList()) {
            all.subMap(words.start(), words.end()).clear();
            all.put(words.start(), new Quotation(words, words, false, true));
        }
        return new Quotations(List.copyOf(all.values()));
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
