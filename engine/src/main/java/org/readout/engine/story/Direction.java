package org.readout.engine.story;

import java.time.LocalDate;
import java.util.BitSet;
import org.readout.engine.article.PublicationDate;

/**
 * Which of two articles the other was taken from. Stated dates decide; without them, points for what speaks for either:
 * who signs the text, who quotes more fully, who shows a paragraph that was put in.
 */
final class Direction {

    /** The text says that it is the other outlet's. */
    private static final double NAMED = 4;
    /** One outlet is a news agency and the other is not. */
    private static final double AGENCY = 3;
    /** One says that it uses another's material. */
    private static final double BORROWS = 3;
    /** One quotes more: trimming and retelling lose quotations, nobody makes them longer. */
    private static final double FULLER = 2;
    /** Only one is signed, by its own outlet or in an agency's dateline. */
    private static final double SIGNED = 2;
    /** Only one opens with a dateline. */
    private static final double DATELINE = 1;
    /** One paragraph more that quotes nobody, in one place: put in. */
    private static final double PUT_IN = 1.5;
    /** More of anything else: the other was cut. */
    private static final double LONGER = 1;

    /** By so much one article must quote more than the other before that tells. */
    private static final double MORE_QUOTED = 1.1;
    /** Cosine from which two sentences are the same one, edited at most. */
    private static final double SAME_SENTENCE = 0.6;
    /** Sentences of a paragraph that was put in. */
    private static final int PARAGRAPH = 4;

    private Direction() {}

    /**
     * Whether the one is the source; where nothing speaks for either, it is.
     *
     * @param alignment of the one with the other
     * @param copied whether they share most of their wording; a retelling may have any length
     */
    static boolean isSource(Wording one, Wording other, Alignment alignment, boolean copied) {
        if (stated(one.published()) && stated(other.published())) {
            LocalDate day = one.published().value().orElseThrow();
            LocalDate otherDay = other.published().value().orElseThrow();
            if (!day.equals(otherDay)) {
                return day.isBefore(otherDay);
            }
        }
        double points = credit(one.origin(), other.origin())
                - credit(other.origin(), one.origin())
                + quotations(one, other)
                - quotations(other, one);
        if (copied) {
            points += more(one, other, alignment.onlyInOne(SAME_SENTENCE))
                    - more(other, one, alignment.onlyInOther(SAME_SENTENCE));
        }
        return points >= 0;
    }

    /** Whether the articles' own dates, not guesses, say which was first. */
    private static boolean stated(PublicationDate date) {
        return date.basis() == PublicationDate.Basis.GIVEN || date.basis() == PublicationDate.Basis.PAGE;
    }

    private static double credit(Origin one, Origin other) {
        double points = 0;
        if (other.names(one)) {
            points += NAMED;
        }
        if (one.agency() && !other.agency()) {
            points += AGENCY;
        }
        if (other.borrows() && !one.borrows()) {
            points += BORROWS;
        }
        if (one.isSigned() && !other.isSigned()) {
            points += SIGNED;
        }
        if (one.dateline() && !other.dateline()) {
            points += DATELINE;
        }
        return points;
    }

    private static double quotations(Wording one, Wording other) {
        return one.quotedWords() > other.quotedWords() * MORE_QUOTED ? FULLER : 0;
    }

    /** @param more the one's sentences that the other lacks */
    private static double more(Wording one, Wording other, BitSet more) {
        if (more.isEmpty()) {
            return 0;
        }
        boolean inOnePlace = more.length() - more.nextSetBit(0) == more.cardinality();
        boolean silent = more.stream().noneMatch(one::quotes);
        if (inOnePlace && silent && more.cardinality() <= PARAGRAPH && more.cardinality() < one.sentences() / 2) {
            return -PUT_IN;
        }
        return one.own().length > other.own().length ? LONGER : 0;
    }
}
