package org.readout.engine.body;

import java.util.ArrayList;
import java.util.List;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * Parts a copied text into passages. A line is a passage, unless the page was hard-wrapped: then the lines of one
 * paragraph belong together.
 */
final class PassageSplitter {

    /** Widest line of a hard-wrapped text; typewriter and mail widths are 60 to 100. */
    private static final int WIDEST_WRAP = 120;

    private static final int NARROWEST_WRAP = 40;

    /** Fewest lines that tell a wrap width; below this only a lower-case beginning joins lines. */
    private static final int FEWEST_LINES = 4;

    /** Share of the joins inside blocks that must look wrapped, so that short lists are not taken for paragraphs. */
    private static final double WRAPPED_SHARE = 0.8;

    /** Share of the joins at which a sentence may end: in wrapped text sentences end within lines, not with them. */
    private static final double CLOSED_SHARE = 0.4;

    private final Text text;
    private final String characters;

    PassageSplitter(Text text) {
        this.text = text;
        this.characters = text.characters();
    }

    List<Passage> split() {
        List<Line> lines = lines();
        int width = wrapWidth(lines);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int last = i;
            while (last + 1 < lines.size() && belongsTo(lines.get(last), lines.get(last + 1), width)) {
                last++;
            }
            Span span = lines.get(i).span().cover(lines.get(last).span());
            passages.add(Passage.of(text, span, lines.get(i).apart()));
            i = last + 1;
        }
        return passages;
    }

    private record Line(Span span, boolean apart) {}

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        boolean apart = true;
        int start = 0;
        while (start <= characters.length()) {
            int end = lineEnd(start);
            Span span = text.trim(new Span(start, end));
            if (span.isEmpty()) {
                // The end of a "\r\n" is no blank line of its own.
                apart |= !(start > 0
                        && start < characters.length()
                        && characters.charAt(start - 1) == '\r'
                        && characters.charAt(start) == '\n');
            } else {
                lines.add(new Line(span, apart));
                apart = false;
            }
            start = end + 1;
        }
        return lines;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < characters.length() && !isLineBreak(characters.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    private boolean belongsTo(Line line, Line next, int width) {
        if (next.apart() || isListEntry(next)) {
            return false;
        }
        return runsOn(line, next) || width > 0 && fillsLine(line, next, width);
    }

    /** The next line goes on in the middle of a sentence: it opens in lower case and nothing closed this one. */
    private boolean runsOn(Line line, Line next) {
        char first = characters.charAt(next.span().start());
        char last = characters.charAt(line.span().end() - 1);
        return Character.isLowerCase(first)
                && (Character.isLetterOrDigit(last) || ",-–—'’\"”)".indexOf(last) >= 0)
                && Math.max(line.span().length(), next.span().length()) >= NARROWEST_WRAP
                && !looksLikeAddress(next);
    }

    /** Handles, file names and addresses open in lower case without going on from anything. */
    private boolean looksLikeAddress(Line line) {
        String words = characters.substring(line.span().start(), line.span().end());
        return words.indexOf(' ') < 0 && (words.indexOf('.') > 0 || words.indexOf('@') >= 0);
    }

    private boolean isListEntry(Line line) {
        Passage passage = Passage.of(
                text,
                new Span(
                        line.span().start(),
                        Math.min(line.span().end(), line.span().start() + 8)),
                false);
        return passage.bullet();
    }

    /** The first word of the next line would not have fitted on this one. */
    private boolean fillsLine(Line line, Line next, int width) {
        int wordEnd = next.span().start();
        while (wordEnd < next.span().end() && characters.charAt(wordEnd) > ' ') {
            wordEnd++;
        }
        return line.span().length() + 1 + wordEnd - next.span().start() > width - 2;
    }

    /** The width at which the text was hard-wrapped, 0 if it was not. */
    private int wrapWidth(List<Line> lines) {
        int widest = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
        if (lines.size() < FEWEST_LINES || widest > WIDEST_WRAP || widest < NARROWEST_WRAP) {
            return 0;
        }
        int joins = 0;
        int filled = 0;
        int closed = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).apart()) {
                joins++;
                filled += fillsLine(lines.get(i), lines.get(i + 1), widest) ? 1 : 0;
                closed += Passage.of(text, lines.get(i).span(), false).endsSentence() ? 1 : 0;
            }
        }
        return joins >= 2 && filled >= WRAPPED_SHARE * joins && closed <= CLOSED_SHARE * joins ? widest : 0;
    }
}
