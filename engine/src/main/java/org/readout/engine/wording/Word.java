package org.readout.engine.wording;

import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.text.Span;

/**
 * One word of a wording.
 *
 * @param form folded; one half of a contraction written out, "wo" + "n't" being "will" and "not"
 * @param span where it stands in the article
 * @param capital whether it is written with a capital
 */
record Word(String form, Span span, boolean capital) {

    /** Letters that two forms of one word share at least where their endings differ. */
    private static final int STEM = 5;

    /** Whether it says something of the matter: neither grammar nor negation nor a degree of one of the scales. */
    boolean isContent() {
        return !Folding.isFunctionWord(form) && !Negators.isNegation(form) && !Scales.isDegree(form);
    }

    String stem() {
        return Stemmer.stem(form);
    }

    /** Whether both are forms of one word: "deeper" and "deepen", "relations" and "relationship". */
    boolean kin(Word other) {
        if (stem().equals(other.stem())) {
            return true;
        }
        int shorter = Math.min(form.length(), other.form.length());
        return shorter >= STEM
                && form.regionMatches(0, other.form, 0, Math.max(STEM, shorter - 3))
                && Math.abs(form.length() - other.form.length()) <= 5;
    }

    boolean isNumber() {
        return !form.isEmpty() && Character.isDigit(form.charAt(0));
    }
}
