package org.readout.engine.body;

import java.util.Locale;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * A paragraph of a page before it is known what it is: a line, or the lines of one hard-wrapped paragraph.
 *
 * @param span without white space at its ends
 * @param words its words for comparing with cues: lower case, straight quotation marks, single spaces, no bullet or
 *     arrow before and no mark of punctuation after them; cut off after {@link #COMPARED}
 * @param count how many words it holds; two ideographs or kana count as one word
 * @param close how it ends
 * @param bullet whether a bullet, dash or number opens it
 * @param apart whether a blank line stands before it
 */
record Passage(Span span, String words, int count, Close close, boolean bullet, boolean apart) {

    /** The mark a passage ends with, quotation marks and brackets left aside. */
    enum Close {
        /** A full stop or its like: a sentence ends here. */
        SENTENCE,
        QUESTION,
        /** A colon or semicolon: more follows. */
        OPEN,
        NONE
    }

    /** Code points of a passage that are compared with cues; no cue stands later than this. */
    static final int COMPARED = 2_000;

    /** Fewest words of a sentence that counts as prose by itself; shorter ones are often labels with a full stop. */
    static final int PROSE_SENTENCE = 8;

    /** From this many words a passage is prose however it ends; the longest headlines and captions stay below. */
    static final int PROSE_ALWAYS = 30;

    /** Fewest words of prose that leads over to a list: "The ministers agreed on the following points:". */
    static final int PROSE_OPEN = 14;

    private static final char ASCII_END = 127;

    private static final String CLOSING = "\"'”’»)]›*_";
    private static final String BULLETS = "-–—•·●▪■◦‣*►▶→>»|+✓";

    static Passage of(Text text, Span span, boolean apart) {
        String raw = text.characters().substring(span.start(), span.end());
        return new Passage(span, normalise(raw), countWords(raw), close(raw), opensWithBullet(raw), apart);
    }

    boolean endsSentence() {
        return close == Close.SENTENCE || close == Close.QUESTION;
    }

    /** Whether it reads like a paragraph of an article and not like a label, headline or list entry. */
    boolean isProse() {
        return count >= PROSE_ALWAYS
                || endsSentence() && count >= PROSE_SENTENCE
                || close == Close.OPEN && count >= PROSE_OPEN;
    }

    /** The words of a stretch in the form that cues are written in. */
    static String normalise(String raw) {
        String cut = raw.length() > COMPARED ? raw.substring(0, COMPARED) : raw;
        StringBuilder plain = new StringBuilder(cut.length());
        boolean space = false;
        for (int i = 0; i < cut.length(); i++) {
            char c = plainForm(cut.charAt(i));
            if (c == ' ') {
                space = plain.length() > 0;
            } else if (plain.length() > 0 || isWordStart(c)) {
                if (space) {
                    plain.append(' ');
                    space = false;
                }
                plain.append(c);
            }
        }
        int end = plain.length();
        while (end > 0 && " .:;,!?»›>→|*-–—…".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isWordStart(char c) {
        return Character.isLetterOrDigit(c) || "([\"'©@#/$€£".indexOf(c) >= 0;
    }

    private static char plainForm(char c) {
        return switch (c) {
            case '‘', '’', '‛', '´', '`' -> '\'';
            case '“', '”', '„', '«' -> '"';
            default -> c > ' ' && c < ASCII_END || !Character.isWhitespace(c) && !Character.isSpaceChar(c) ? c : ' ';
        };
    }

    private static int countWords(String raw) {
        int words = 0;
        int ideographs = 0;
        boolean inWord = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean ideograph = c > ASCII_END && (Character.isIdeographic(c) || '\u3040' <= c && c <= '\u30ff');
            boolean wordPart = Character.isLetterOrDigit(c) && !ideograph;
            if (ideograph) {
                ideographs++;
            } else if (wordPart && !inWord) {
                words++;
            }
            inWord = wordPart || inWord && "'’-.,".indexOf(c) >= 0;
        }
        return words + ideographs / 2;
    }

    private static Close close(String raw) {
        int end = raw.length();
        while (end > 0 && (CLOSING.indexOf(raw.charAt(end - 1)) >= 0 || raw.charAt(end - 1) <= ' ')) {
            end--;
        }
        if (end == 0) {
            return Close.NONE;
        }
        if (raw.endsWith(" chars]") && raw.lastIndexOf("[+") > 0) {
            // Where a service cuts a text off, it says how much more there is.
            return Close.SENTENCE;
        }
        return switch (raw.charAt(end - 1)) {
            case '.', '!', '…', '。', '！', '।', '۔' -> Close.SENTENCE;
            case '?', '？', '؟' -> Close.QUESTION;
            case ':', ';', '：', '；' -> Close.OPEN;
            // A comma or dash before the closing mark of a quotation: the sentence goes on in the next paragraph.
            default -> Close.NONE;
        };
    }

    private static boolean opensWithBullet(String raw) {
        if (raw.length() < 3) {
            return false;
        }
        if (BULLETS.indexOf(raw.charAt(0)) >= 0) {
            return true;
        }
        int digits = 0;
        while (digits < 3 && Character.isDigit(raw.charAt(digits)) && digits + 2 < raw.length()) {
            digits++;
        }
        return digits > 0 && (raw.charAt(digits) == '.' || raw.charAt(digits) == ')') && raw.charAt(digits + 1) == ' ';
    }
}
