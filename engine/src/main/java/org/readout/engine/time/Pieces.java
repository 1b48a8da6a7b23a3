package org.readout.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** A sentence, or a bare line, cut into {@link Piece}s. Asking beyond its ends gives a blank word. */
final class Pieces {

    private final List<Piece> pieces;
    private final Optional<Sentence> sentence;

    private Pieces(List<Piece> pieces, Optional<Sentence> sentence) {
        this.pieces = List.copyOf(pieces);
        this.sentence = sentence;
    }

    static Pieces of(Text text, Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            cut(text.characters(), sentence.token(i).span(), i, pieces);
        }
        return new Pieces(pieces, Optional.of(sentence));
    }

    /** A line that no tagger has seen, such as a dateline. */
    static Pieces of(Text text, Span line) {
        List<Piece> pieces = new ArrayList<>();
        cut(text.characters(), line, -1, pieces);
        return new Pieces(pieces, Optional.empty());
    }

    private static void cut(String characters, Span span, int token, List<Piece> pieces) {
        int at = span.start();
        while (at < span.end()) {
            char c = characters.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                at++;
                continue;
            }
            int end = Character.isDigit(c)
                    ? endOfNumber(characters, at, span.end())
                    : Character.isLetter(c) ? endOfWord(characters, at, span.end()) : at + 1;
            String word = characters.substring(at, end).toLowerCase(Locale.ROOT);
            if (Character.isLetter(c)) {
                word = word.replace(".", "");
            }
            boolean glued = !pieces.isEmpty() && pieces.getLast().span().end() == at;
            pieces.add(new Piece(new Span(at, end), word, Character.isUpperCase(c), glued, token));
            at = end;
        }
    }

    /** Digits with the points and commas between them: "8.30", "10,000". */
    private static int endOfNumber(String characters, int start, int limit) {
        int end = start;
        while (end < limit) {
            char c = characters.charAt(end);
            boolean inside = (c == '.' || c == ',') && end + 1 < limit && Character.isDigit(characters.charAt(end + 1));
            if (!Character.isDigit(c) && !inside) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Letters with the full stops of "p.m." and "Nov." */
    private static int endOfWord(String characters, int start, int limit) {
        int end = start;
        boolean stopped = false;
        while (end < limit) {
            char c = characters.charAt(end);
            if (c == '.') {
                boolean more = end + 1 < limit && Character.isLetter(characters.charAt(end + 1)) && end - start < 4;
                boolean shortened = Vocabulary.english()
                        .isShort(characters.substring(start, end).toLowerCase(Locale.ROOT));
                if (!more && !shortened && !stopped) {
                    break;
                }
                stopped = true;
            } else if (!Character.isLetter(c)) {
                break;
            }
            end++;
        }
        return end;
    }

    int size() {
        return pieces.size();
    }

    boolean has(int i) {
        return i >= 0 && i < pieces.size();
    }

    Piece get(int i) {
        return pieces.get(i);
    }

    /** The word at a place, blank beyond the ends. */
    String word(int i) {
        return has(i) ? pieces.get(i).word() : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean isAny(int i, Set<String> words) {
        return words.contains(word(i));
    }

    boolean isHyphen(int i) {
        return is(i, "-") || is(i, "–") || is(i, "—") || is(i, "‑");
    }

    boolean glued(int i) {
        return has(i) && pieces.get(i).glued();
    }

    boolean capital(int i) {
        return has(i) && pieces.get(i).capital();
    }

    /** The token of a place, where the sentence was tagged. */
    Optional<Token> token(int i) {
        return has(i) && pieces.get(i).token() >= 0
                ? sentence.map(tagged -> tagged.token(pieces.get(i).token()))
                : Optional.empty();
    }

    /** The part of speech at a place, blank where unknown. */
    String tag(int i) {
        return token(i).map(Token::tag).orElse("");
    }

    Optional<Sentence> sentence() {
        return sentence;
    }

    /** From the first to the last of a stretch of pieces. */
    Span span(int from, int to) {
        return pieces.get(from).span().cover(pieces.get(to - 1).span());
    }
}
