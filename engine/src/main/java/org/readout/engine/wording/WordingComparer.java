package org.readout.engine.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.readout.engine.wording.Comparison.Difference;

/** How a wording differs from the fullest one of its statement. Immutable and safe across threads. */
public final class WordingComparer {

    private static final List<Rule> RULES =
            List.of(new PolarityRule(), new FigureRule(), new NameRule(), new ScaleRule());
    /** Share of the shorter wording's words that two retellings of the same words have in common, in order. */
    private static final double REWORDED = 0.6;

    /** @param fullest the wording to measure by */
    public Comparison compare(Wording fullest, Wording wording) {
        Pairing pairing = Pairing.of(fullest.words(), wording.words());
        Difference difference = difference(pairing, fullest, wording);
        List<Alteration> alterations = new ArrayList<>();
        if (difference != Difference.SAME) {
            RULES.forEach(rule -> alterations.addAll(rule.find(pairing, fullest, wording)));
            alterations.sort(Comparator.comparing(Alteration::here).thenComparing(Alteration::kind));
        }
        return new Comparison(difference, alterations);
    }

    /** Whether one has at its ends only words that the other has right outside its quotation marks. */
    public boolean marksMoved(Wording one, Wording other) {
        return MarkShift.moved(one, other, forms(one), forms(other));
    }

    private static List<String> forms(Wording wording) {
        return wording.words().stream().map(Word::form).toList();
    }

    private static Difference difference(Pairing pairing, Wording fullest, Wording wording) {
        List<String> there = pairing.forms(false);
        List<String> here = pairing.forms(true);
        if (there.equals(here) || onlyNumbersStyled(pairing)) {
            return Difference.SAME;
        }
        if (MarkShift.moved(fullest, wording, there, here)) {
            return Difference.MARKS_MOVED;
        }
        if (Collections.indexOfSubList(there, here) >= 0) {
            return Difference.TRIMMED;
        }
        boolean allInOrder = pairing.likeness() == 1 && here.size() < there.size();
        if (allInOrder) {
            return Difference.CUT;
        }
        return extended(there, here)
                ? Difference.EXTENDED
                : pairing.likeness() >= REWORDED ? Difference.REWORDED : Difference.TRANSLATED;
    }

    /** "Twenty" for "20", and nothing else. */
    private static boolean onlyNumbersStyled(Pairing pairing) {
        for (Pairing.Gap gap : pairing.gaps()) {
            List<Figures.Figure> theirs = Figures.of(pairing.there(), gap.thereFrom(), gap.thereTo());
            List<Figures.Figure> ours = Figures.of(pairing.here(), gap.hereFrom(), gap.hereTo());
            boolean empty = gap.thereFrom() == gap.thereTo() && gap.hereFrom() == gap.hereTo();
            boolean styled = theirs.size() == 1
                    && ours.size() == 1
                    && covers(theirs.getFirst(), gap.thereFrom(), gap.thereTo())
                    && covers(ours.getFirst(), gap.hereFrom(), gap.hereTo())
                    && theirs.getFirst().value().compareTo(ours.getFirst().value()) == 0;
            if (!empty && !styled) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(Figures.Figure figure, int from, int to) {
        return figure.from() == from && figure.to() == to;
    }

    /** Whether the two share a run of words and each goes on, at one end only, where the other stops or is cut. */
    private static boolean extended(List<String> there, List<String> here) {
        MarkShift.Core core = MarkShift.Core.of(there, here);
        int left = Math.min(core.there(), core.here());
        int right = Math.min(there.size() - core.there() - core.length(), here.size() - core.here() - core.length());
        return core.isWide(there.size(), here.size()) && left == 0 && right == 0;
    }
}
