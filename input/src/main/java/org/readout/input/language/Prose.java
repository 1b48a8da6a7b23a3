package org.readout.input.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The prose of a text: its lines that are long enough to be sentences, since menus and labels are often in another
 * language; in a text that has none, all its lines.
 */
final class Prose {

    /** Letters of a line that may be a sentence. */
    private static final int SENTENCE = 40;

    /** Letters of prose below which the other lines are wanted too. */
    private static final int ENOUGH = 120;

    /** Letters of a piece: three sentences, in which each language shows itself. */
    private static final int PIECE = 240;

    /** Letters below which a piece shows nothing. */
    private static final int LEAST = 40;

    /** Pieces that are looked at, spread over the text. */
    private static final int MOST_PIECES = 8;

    /** Characters looked at; a longer text begins with as much. */
    private static final int LOOKED_AT = 1 << 17;

    /** A letter of a script that writes syllables or words counts as so many. */
    private static final int LETTERS_IN_SYLLABLE = 3;

    /** The same for a script that leaves vowels out or writes them as marks. */
    private static final int LETTERS_IN_CONSONANT = 2;

    /**
     * A part of the prose.
     *
     * @param letters how many letters of an alphabet it would have
     */
    record Piece(String text, int letters) {}

    private Prose() {}

    /** At most {@value #MOST_PIECES} of the same length, in text order; none where there is too little text. */
    static List<Piece> pieces(String text) {
        List<Piece> lines = text.substring(0, Math.min(text.length(), LOOKED_AT))
                .lines()
                .map(line -> new Piece(line, letters(line)))
                .toList();
        List<Piece> sentences =
                lines.stream().filter(line -> line.letters() >= SENTENCE).toList();
        int letters = sentences.stream().mapToInt(Piece::letters).sum();
        List<Piece> pieces = cut(letters >= ENOUGH ? sentences : lines);
        List<Piece> chosen = new ArrayList<>();
        int wanted = Math.min(pieces.size(), MOST_PIECES);
        for (int i = 0; i < wanted; i++) {
            chosen.add(pieces.get(i * pieces.size() / wanted));
        }
        return List.copyOf(chosen);
    }

    private static List<Piece> cut(List<Piece> lines) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int letters = 0;
        for (Piece line : lines) {
            for (int i = 0; i < line.text().length(); i++) {
                char c = line.text().charAt(i);
                words.append(c);
                letters += weight(c);
                if (letters >= PIECE && weight(c) != 1) {
                    pieces.add(new Piece(words.toString(), letters));
                    words.setLength(0);
                    letters = 0;
                }
            }
            words.append(' ');
        }
        if (letters >= (pieces.isEmpty() ? LEAST : PIECE / 2)) {
            pieces.add(new Piece(words.toString(), letters));
        }
        return pieces;
    }

    private static int letters(String line) {
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            letters += weight(line.charAt(i));
        }
        return letters;
    }

    /** 0 for what is no letter. */
    private static int weight(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        if (!Character.isLetter(c)) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> LETTERS_IN_SYLLABLE;
            case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN -> 1;
            default -> LETTERS_IN_CONSONANT;
        };
    }
}
