package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * One quotation mark and what it can do where it stands.
 *
 * @param span one code point, two for a double mark typed as two singles
 * @param single whether it is one of the single marks, which an apostrophe resembles
 * @param opens whether it can open a quotation here
 * @param closes whether it can close one here
 * @param prefersClosing which of the two it does when it can do both and something is open
 * @param closedLater for a single mark that opens: whether a single mark that can close it follows in its paragraph
 * @param afterPunctuation whether a comma or the end of a sentence stands before it
 * @param possessive for a single mark that closes: whether it could as well be the apostrophe of a plural's genitive
 */
record QuotationMark(
        Span span,
        boolean single,
        boolean opens,
        boolean closes,
        boolean prefersClosing,
        boolean closedLater,
        boolean afterPunctuation,
        boolean possessive) {

    private static final String OPENING = "“„«‟「『";
    private static final String CLOSING = "”»」』";
    private static final String OPENING_SINGLE = "‘‚‹‛";
    private static final String CLOSING_SINGLE = "’›";
    private static final String BRACKETS_AND_DASHES = "([{—–-/";

    /** The marks of a paragraph in order; apostrophes and the signs of feet and inches are left out. */
    static List<QuotationMark> all(Text text, Span paragraph) {
        String characters = text.characters();
        List<QuotationMark> marks = new ArrayList<>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            Optional<QuotationMark> mark = at(characters, paragraph, i);
            if (mark.isPresent()) {
                marks.add(mark.get());
                i = mark.get().span().end() - 1;
            }
        }
        return settleSingles(marks);
    }

    /** A genitive's apostrophe is told from a closing mark by what follows: the quotation still has to be closed. */
    private static List<QuotationMark> settleSingles(List<QuotationMark> marks) {
        List<QuotationMark> settled = new ArrayList<>();
        boolean closer = false;
        boolean closerIsNext = false;
        for (QuotationMark mark : marks.reversed()) {
            if (!mark.single()) {
                settled.add(mark);
            } else if (!(mark.possessive() && closerIsNext)) {
                settled.add(mark.withClosedLater(closer));
                closer |= mark.closes();
                closerIsNext = mark.closes() && !mark.possessive();
            }
        }
        return settled.reversed();
    }

    /** The mark that a paragraph opens with. */
    static Optional<QuotationMark> opening(Text text, Span paragraph) {
        return paragraph.isEmpty()
                ? Optional.empty()
                : at(text.characters(), paragraph, paragraph.start()).filter(QuotationMark::opens);
    }

    private QuotationMark withClosedLater(boolean later) {
        return new QuotationMark(span, single, opens, closes, prefersClosing, later, afterPunctuation, possessive);
    }

    private static Optional<QuotationMark> at(String text, Span paragraph, int i) {
        if (isEscaped(text, paragraph, i)) {
            return escaped(text, paragraph, i);
        }
        char c = text.charAt(i);
        boolean doubled = (c == '\'' || c == '`') && i + 1 < paragraph.end() && text.charAt(i + 1) == c;
        int end = doubled ? i + 2 : i + 1;
        boolean first = i == paragraph.start();
        char before = first ? ' ' : text.charAt(i - 1);
        char after = end < paragraph.end() ? text.charAt(end) : ' ';
        boolean openable =
                (isGap(before) || BRACKETS_AND_DASHES.indexOf(before) >= 0 || isMark(before)) && !isGap(after);
        boolean closable = !isGap(before) && !first;
        boolean prefersClosing =
                closable && !(isGap(before) || isOpeningShape(before)) && !Character.isLetterOrDigit(after);
        boolean punctuated = closable && ",.!?…".indexOf(before) >= 0;
        Span span = new Span(i, end);
        if (doubled || c == '"' || c == '＂') {
            boolean inches = !doubled && Character.isDigit(before) && !openable && isFeetAndInches(text, i);
            return inches
                    ? Optional.empty()
                    : Optional.of(new QuotationMark(
                            span, false, openable, closable, prefersClosing, false, punctuated, false));
        }
        if (OPENING.indexOf(c) >= 0) {
            boolean closes = closable && prefersClosing && isGapOrStop(after);
            return Optional.of(
                    new QuotationMark(span, false, !isGap(after) || first, closes, closes, false, punctuated, false));
        }
        if (CLOSING.indexOf(c) >= 0) {
            return Optional.of(new QuotationMark(
                    span, false, openable, !openable || closable, !openable, false, punctuated, false));
        }
        return single(text, i, before, after, openable, closable, punctuated);
    }

    /** "\\"Wait,\\" she said": a mark that some program has put a backslash before. */
    private static boolean isEscaped(String text, Span paragraph, int i) {
        return text.charAt(i) == '\\'
                && i + 1 < paragraph.end()
                && (text.charAt(i + 1) == '"'
                        || OPENING.indexOf(text.charAt(i + 1)) >= 0
                        || CLOSING.indexOf(text.charAt(i + 1)) >= 0);
    }

    /** An escaped mark with its backslash; it opens at a word's start and closes anywhere else. */
    private static Optional<QuotationMark> escaped(String text, Span paragraph, int i) {
        boolean first = i == paragraph.start();
        char before = first ? ' ' : text.charAt(i - 1);
        char after = i + 2 < paragraph.end() ? text.charAt(i + 2) : ' ';
        boolean opens = (isGap(before) || BRACKETS_AND_DASHES.indexOf(before) >= 0) && !isGap(after);
        boolean punctuated = !first && ",.!?…".indexOf(before) >= 0;
        return Optional.of(new QuotationMark(
                new Span(i, i + 2), false, opens, !opens && !first, !opens, false, punctuated, false));
    }

    private static Optional<QuotationMark> single(
            String text, int i, char before, char after, boolean openable, boolean closable, boolean punctuated) {
        char c = text.charAt(i);
        boolean opening = OPENING_SINGLE.indexOf(c) >= 0;
        boolean closing = CLOSING_SINGLE.indexOf(c) >= 0;
        if (!opening && !closing && c != '\'') {
            return Optional.empty();
        }
        boolean between = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        boolean shortened = Character.isDigit(after) || Character.isDigit(before) && !opening;
        boolean possessive = (before == 's' || before == 'S')
                && isGap(after)
                && i + 2 < text.length()
                && Character.isLowerCase(text.charAt(i + 2));
        boolean opens = !between && openable && !closing && (opening || !shortened);
        boolean closes = !between && closable && !opening && !shortened && !opens;
        return opens || closes
                ? Optional.of(new QuotationMark(
                        new Span(i, i + 1), true, opens, closes, closes, false, punctuated, possessive))
                : Optional.empty();
    }

    private static boolean isFeetAndInches(String text, int i) {
        int at = i - 1;
        while (at > 0 && i - at < 4 && Character.isDigit(text.charAt(at))) {
            at--;
        }
        return at >= 0 && (text.charAt(at) == '\'' || text.charAt(at) == '’');
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isGapOrStop(char c) {
        return isGap(c) || ",.;:!?)]".indexOf(c) >= 0;
    }

    private static boolean isOpeningShape(char c) {
        return OPENING.indexOf(c) >= 0 || OPENING_SINGLE.indexOf(c) >= 0;
    }

    private static boolean isMark(char c) {
        return isOpeningShape(c) || c == '"' || c == '\'' || CLOSING.indexOf(c) >= 0 || CLOSING_SINGLE.indexOf(c) >= 0;
    }
}
