package org.readout.engine.story;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * Whether one of two articles was taken from the other. A copy repeats the other's own wording (Broder et al. 1997:
 * containment of shingles); a rewrite tells the same facts sentence by sentence in the same order in other words. Words
 * inside quotation marks prove neither, for two outlets may quote one readout.
 */
final class Comparison {

    /** Share of the derived article's shingles that makes it a copy. */
    private static final double COPY = 0.5;
    /** Share of the source's shingles that shows it was taken over whole and added to. */
    private static final double WHOLE_SOURCE = 0.8;
    /** Fewer shared shingles than this may be a set phrase or a legal line. */
    private static final int LEAST_SHINGLES = 12;
    /**
     * Share of the derived article told in the source's order that makes it a rewrite. Independent reports of one event
     * rarely pass one half, rewrites made by hand lie above 0.7.
     */
    private static final double REWRITE = 0.6;
    /** The same where the derived article also quotes nothing that the source does not. */
    private static final double REWRITE_WITH_QUOTATIONS = 0.52;
    /** Share of the source that a rewrite takes up: in a far longer article anything finds its like by chance. */
    private static final double OF_SOURCE = 0.35;
    /** Mean cosine of the paired sentences; independent sentences about one fact lie around 0.4. */
    private static final double CLOSE = 0.40;
    /**
     * Least of share times mean cosine: retelling in quite other words must hold throughout. Rewrites of the labelled
     * set lie above 0.35, independent reports drawn from one press release below 0.25.
     */
    private static final double CLOSE_THROUGHOUT = 0.30;

    private static final int LEAST_SENTENCES = 4;
    /** Share of the derived article's quoted words that the source quotes too. */
    private static final double SAME_QUOTATIONS = 0.8;
    /** Fewer quoted words than this are scare quotes. */
    private static final int LEAST_QUOTED = 4;

    private final IntToDoubleFunction weights;

    /** @param weights of words by their keys */
    Comparison(IntToDoubleFunction weights) {
        this.weights = weights;
    }

    /** @param earlier the one that arrived first, which is the source where nothing else tells */
    Optional<Derivation> between(Wording earlier, Wording later) {
        int shared = Keys.shared(earlier.own(), later.own());
        int shorter = Math.min(earlier.own().length, later.own().length);
        boolean copied = shared >= LEAST_SHINGLES && shared >= COPY * shorter;
        Alignment alignment = new Alignment(earlier, later, weights);
        boolean inOrder = Direction.isSource(earlier, later, alignment, copied);
        Wording from = inOrder ? earlier : later;
        Wording derived = inOrder ? later : earlier;
        if (copied) {
            double ofDerived = (double) shared / derived.own().length;
            double ofSource = (double) shared / from.own().length;
            if (ofDerived >= COPY || ofSource >= WHOLE_SOURCE && ofDerived >= COPY / 2) {
                return Optional.of(new Derivation(derived.id(), from.id(), Derivation.Kind.COPY, rounded(ofDerived)));
            }
        }
        Alignment.Covered covered = alignment.covered();
        Alignment.Side side = inOrder ? covered.other() : covered.one();
        Alignment.Side source = inOrder ? covered.one() : covered.other();
        double enough = sameQuotations(derived, from) ? REWRITE_WITH_QUOTATIONS : REWRITE;
        boolean rewrite = covered.sentences() >= LEAST_SENTENCES
                && side.share() >= enough
                && source.share() >= OF_SOURCE
                && side.likeness() >= CLOSE
                && side.share() * side.likeness() >= CLOSE_THROUGHOUT;
        return rewrite
                ? Optional.of(new Derivation(derived.id(), from.id(), Derivation.Kind.REWRITE, rounded(side.share())))
                : Optional.empty();
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private static boolean sameQuotations(Wording derived, Wording from) {
        int words = derived.quoted().length;
        return words >= LEAST_QUOTED && Keys.shared(derived.quoted(), from.quoted()) >= SAME_QUOTATIONS * words;
    }
}
