package org.readout.engine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Not" in one wording and not in the other, or a word and its opposite. Between two words of the matter that stand for
 * each other, negations are counted on both sides, "refuses to" and "impossible" with them, an opposite verb on the
 * other side as one more: where the sum is odd, the sense has turned.
 */
final class PolarityRule implements Rule {

    /** Words between two words of the matter beyond which they are no longer in one clause. */
    private static final int LONGEST = 9;
    /** A negation farther from the word it turns turns another. */
    private static final int NEAR = 5;
    /** "Does not threaten anyone" and "threatens no one": a negation that has only moved is found so near. */
    private static final int MOVED = 2;
    /** Words outside the marks that may hold the negation. */
    private static final int OUTSIDE = 8;
    /** Words in a row that must agree behind a difference at the very beginning. */
    private static final int SURE_RUN = 3;

    /**
     * The words before a pair of content words, the pair included.
     *
     * @param turned whether the sense turns there
     * @param told whether that is sure enough to be told; what is not may still be balanced by a turn close by
     */
    private record Stretch(
            int thereFrom, int thereTo, int hereFrom, int hereTo, boolean turned, boolean opposite, boolean told) {}

    @Override
    public List<Alteration> find(Pairing pairing, Wording there, Wording here) {
        List<Stretch> stretches = stretches(pairing, there, here);
        List<Alteration> found = new ArrayList<>();
        int i = 0;
        while (i < stretches.size()) {
            int moved = i + 1;
            while (moved < stretches.size()
                    && moved <= i + MOVED
                    && !stretches.get(moved).turned()) {
                moved++;
            }
            boolean turned = stretches.get(i).turned();
            boolean cancelled = turned && moved < stretches.size() && moved <= i + MOVED;
            if (turned && !cancelled && stretches.get(i).told()) {
                found.add(alteration(pairing, stretches.get(i)));
            }
            i = cancelled ? moved + 1 : i + 1;
        }
        return found;
    }

    private static List<Stretch> stretches(Pairing pairing, Wording there, Wording here) {
        List<Stretch> stretches = new ArrayList<>();
        int thereFrom = 0;
        int hereFrom = 0;
        for (Pairing.Anchor anchor : pairing.anchors()) {
            Word word = pairing.there().get(anchor.there());
            if (!word.isContent() || !pairing.here().get(anchor.here()).isContent()) {
                continue;
            }
            boolean told = !stretches.isEmpty() || sureAtStart(pairing, anchor, there, here);
            Stretch open = new Stretch(thereFrom, anchor.there(), hereFrom, anchor.here(), false, false, told);
            boolean clause = anchor.there() - thereFrom <= LONGEST && anchor.here() - hereFrom <= LONGEST;
            stretches.add(clause ? weighed(pairing, open) : open);
            thereFrom = anchor.there() + 1;
            hereFrom = anchor.here() + 1;
        }
        return stretches;
    }

    private static Stretch weighed(Pairing pairing, Stretch stretch) {
        List<Word> theirs = pairing.there().subList(stretch.thereFrom(), stretch.thereTo());
        List<Word> ours = pairing.here().subList(stretch.hereFrom(), stretch.hereTo());
        if (limited(theirs) || limited(ours)) {
            return stretch;
        }
        Optional<Word[]> opposite = opposite(theirs, ours);
        int negations = negations(theirs, ours, opposite.map(pair -> pair[0]))
                + negations(ours, theirs, opposite.map(pair -> pair[1]));
        int prefixes = prefixed(theirs, ours) ? 1 : 0;
        boolean turned = (negations + prefixes + (opposite.isPresent() ? 1 : 0)) % 2 == 1;
        return new Stretch(
                stretch.thereFrom(),
                stretch.thereTo(),
                stretch.hereFrom(),
                stretch.hereTo(),
                turned,
                opposite.isPresent(),
                stretch.told());
    }

    private static boolean limited(List<Word> words) {
        return words.stream().anyMatch(word -> Negators.limits(word.form()));
    }

    /**
     * Negations near the end of the stretch, which is where what they turn stands. One before words of the matter that
     * the other side has nothing for went away together with what it turned.
     */
    private static int negations(List<Word> words, List<Word> others, Optional<Word> opposite) {
        boolean replaced = others.stream().anyMatch(Word::isContent);
        int count = 0;
        for (int i = Math.max(0, words.size() - NEAR); i < words.size(); i++) {
            boolean ownMatter = words.subList(i + 1, words.size()).stream().anyMatch(Word::isContent);
            if (Negators.negates(words.get(i).form())
                    && !opposite.equals(Optional.of(words.get(i)))
                    && (replaced || !ownMatter)) {
                count++;
            }
        }
        return count;
    }

    private static Optional<Word[]> opposite(List<Word> theirs, List<Word> ours) {
        for (Word one : theirs) {
            for (Word other : ours) {
                if (Scales.opposite(one.form(), other.form())) {
                    return Optional.of(new Word[] {one, other});
                }
            }
        }
        return Optional.empty();
    }

    private static boolean prefixed(List<Word> theirs, List<Word> ours) {
        return theirs.stream()
                .anyMatch(one -> ours.stream().anyMatch(other -> Negators.prefixed(one.form(), other.form())));
    }

    /**
     * At the very beginning a negation may stand outside the marks, or belong to words that the other left out: there
     * it counts only before words that agree in a row, and where nothing before the other's marks denies.
     */
    private static boolean sureAtStart(Pairing pairing, Pairing.Anchor start, Wording there, Wording here) {
        for (int i = 0; i <= SURE_RUN; i++) {
            if (!pairing.anchored(start.there() + i, start.here() + i)) {
                return false;
            }
        }
        boolean cut = start.there() == 0 || start.here() == 0;
        return clear(there.before())
                && clear(here.before())
                && (!cut
                        || lead(pairing.there(), start.there(), there)
                                .equals(lead(pairing.here(), start.here(), here)));
    }

    /** The last word before a place that is no negation, inside the marks or before them. */
    private static Optional<String> lead(List<Word> words, int place, Wording wording) {
        List<Word> before = new ArrayList<>(wording.before());
        before.addAll(words.subList(0, place));
        return before.reversed().stream()
                .map(Word::form)
                .filter(form -> !Negators.negates(form))
                .findFirst();
    }

    private static boolean clear(List<Word> before) {
        return before.subList(Math.max(0, before.size() - OUTSIDE), before.size()).stream()
                .noneMatch(word -> Negators.negates(word.form()) || Negators.limits(word.form()));
    }

    private static Alteration alteration(Pairing pairing, Stretch stretch) {
        return new Alteration(
                stretch.opposite() ? Alteration.Kind.OPPOSITE : Alteration.Kind.NEGATION,
                Rule.span(pairing.here(), from(stretch.hereFrom(), stretch.hereTo()), stretch.hereTo()),
                Rule.span(pairing.there(), from(stretch.thereFrom(), stretch.thereTo()), stretch.thereTo()));
    }

    private static int from(int start, int end) {
        return Math.max(Math.min(start, end), end - NEAR);
    }
}
