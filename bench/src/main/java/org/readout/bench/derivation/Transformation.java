package org.readout.bench.derivation;

import java.util.ArrayList;
import java.util.List;
import org.readout.bench.derivation.Happening.Kind;
import org.readout.bench.derivation.Happening.Report;

/** What an outlet does to an agency's report before it prints it. */
enum Transformation {
    /** Word for word under another headline. */
    HEADLINE {
        @Override
        List<String> apply(Happening happening) {
            return happening.wire().paragraphs();
        }
    },
    /** The first half. */
    TRIMMED {
        @Override
        List<String> apply(Happening happening) {
            List<String> wire = happening.wire().paragraphs();
            return wire.subList(0, (wire.size() + 1) / 2);
        }
    },
    /** A paragraph of the outlet's own at the end. */
    ADDED {
        @Override
        List<String> apply(Happening happening) {
            List<String> longer = new ArrayList<>(happening.wire().paragraphs());
            longer.add(happening.addition());
            return longer;
        }
    },
    /** The agency's dateline gone, a paragraph of the outlet's own before the last two. */
    INSERTED {
        @Override
        List<String> apply(Happening happening) {
            List<String> longer = new ArrayList<>(happening.wire().paragraphs());
            longer.set(0, longer.getFirst().replaceFirst("^.{5,60}? - ", ""));
            longer.add(longer.size() - 2, happening.addition());
            return longer;
        }
    },
    /** The paragraphs after the first two in another order. */
    REORDERED {
        @Override
        List<String> apply(Happening happening) {
            List<String> wire = happening.wire().paragraphs();
            int middle = (wire.size() + 2) / 2;
            List<String> moved = new ArrayList<>(wire.subList(0, 2));
            moved.addAll(wire.subList(middle, wire.size()));
            moved.addAll(wire.subList(2, middle));
            return moved;
        }
    },
    /** The outlet's spelling, dates, numerals and favourite words. */
    STYLE {
        @Override
        List<String> apply(Happening happening) {
            return happening.wire().paragraphs().stream().map(HouseStyle::apply).toList();
        }
    },
    /** The outlet's style, and the last third cut. */
    STYLE_TRIMMED {
        @Override
        List<String> apply(Happening happening) {
            List<String> styled = STYLE.apply(happening);
            return styled.subList(0, styled.size() * 2 / 3);
        }
    },
    /** Told anew by hand; order, quotations and figures are kept. */
    REWRITE {
        @Override
        List<String> apply(Happening happening) {
            return happening.of(Kind.REWRITE).getFirst().paragraphs();
        }
    },
    /** Told anew by hand, and the last third cut. */
    REWRITE_TRIMMED {
        @Override
        List<String> apply(Happening happening) {
            List<String> told = REWRITE.apply(happening);
            return told.subList(0, told.size() * 2 / 3);
        }
    };

    abstract List<String> apply(Happening happening);

    /** What the finder ought to call it. */
    boolean isCopy() {
        return this != REWRITE && this != REWRITE_TRIMMED;
    }

    /** The report as another outlet prints it, a day after the agency. */
    Report of(Happening happening) {
        Report rewrite = happening.of(Kind.REWRITE).getFirst();
        return new Report(
                Kind.REWRITE,
                happening.wire().day().plusDays(1),
                rewrite.outlet(),
                rewrite.headline(),
                apply(happening));
    }
}
