package org.readout.engine.body;

import java.util.BitSet;

/**
 * The stretch of a page's region that is its article where the markup does not tell: the blocks with the most prose for
 * the least else, found as the heaviest run of weights (Kadane's maximum sum).
 */
final class ArticleRun {

    /** What a block that is no prose takes from the stretch it lies in, in code points of prose. */
    private static final int BREAK = 30;

    private final PageBlocks page;

    ArticleRun(PageBlocks page) {
        this.page = page;
    }

    /** The blocks of the article among those of a region. */
    BitSet in(BitSet region) {
        long best = 0;
        long sum = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < page.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += region.get(i) ? weight(i) : -BREAK;
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        BitSet run = new BitSet();
        if (to > from) {
            run.set(siblingsBefore(from), siblingsAfter(to - 1) + 1);
            run.and(region);
        }
        return run;
    }

    private long weight(int i) {
        if (page.isFurniture(i) || page.isLinks(i)) {
            return -BREAK;
        }
        return page.passage(i).isProse() ? page.prose(i) : -BREAK / 2;
    }

    /** The last block in the same place as the run's last that is no furniture: short paragraphs, quoted posts. */
    private int siblingsAfter(int last) {
        int place = page.place(last);
        int end = last;
        for (int i = last + 1; i < page.size() && page.isInPlace(i, place) && !page.opensSection(i); i++) {
            if (page.place(i) == place && !page.isFurniture(i) && !page.isLinks(i) && !page.isHeading(i)) {
                end = i;
            }
        }
        return end;
    }

    /** The first prose in the same place as the run's first. */
    private int siblingsBefore(int first) {
        int place = page.place(first);
        int start = first;
        for (int i = first - 1; i >= 0 && page.isInPlace(i, place) && !page.opensSection(i); i--) {
            boolean prose = page.passage(i).isProse() && !page.isHeading(i);
            if (page.place(i) == place && prose && !page.isFurniture(i) && !page.isLinks(i)) {
                start = i;
            }
        }
        return start;
    }
}
