package org.readout.engine.time;

import org.readout.engine.text.Span;

/**
 * A word, a number or a mark. Finer than a token: "90-day" is three pieces and "8pm" two.
 *
 * @param span where it stands
 * @param word lower case, without the full stops of "p.m."
 * @param capital whether it begins with a capital
 * @param glued whether it follows the piece before without a blank
 * @param token the token it is part of, by index; -1 in a line that was not tagged
 */
record Piece(Span span, String word, boolean capital, boolean glued, int token) {

    boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(word.charAt(0));
    }
}
