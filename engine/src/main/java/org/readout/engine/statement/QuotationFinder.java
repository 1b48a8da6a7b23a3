package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * Finds quotations by their marks: straight, curly, single, double, guillemets, German low marks, in any mixture.
 *
 * <p>A mark opens or closes by its shape where that is plain and by its neighbours where it is not; an apostrophe does
 * neither. Only outermost quotations are given: what is quoted inside one belongs to it. A quotation never leaves its
 * paragraph. Linear in the length of the text.
 */
final class QuotationFinder {

    /** The quotations of the paragraphs, in text order, no two overlapping. */
    List<Quotation> find(Text text, List<Span> paragraphs) {
        List<Quotation> found = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            Optional<Span> next = i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty();
            Optional<QuotationMark> reopened = next.flatMap(span -> QuotationMark.opening(text, span));
            Paragraph quotations = new Paragraph(text, paragraph, reopened, open);
            found.addAll(quotations.find());
            open = quotations.leftOpen();
        }
        return List.copyOf(found);
    }

    /** One paragraph, read from left to right. */
    private static final class Paragraph {

        private final Text text;
        private final Span paragraph;
        private final Optional<QuotationMark> reopened;
        private final boolean carriedIn;
        private final List<QuotationMark> marks;
        private final List<Quotation> found = new ArrayList<>();
        private final List<QuotationMark> open = new ArrayList<>();
        private int closedInside;

        Paragraph(Text text, Span paragraph, Optional<QuotationMark> reopened, boolean carriedIn) {
            this.text = text;
            this.paragraph = paragraph;
            this.reopened = reopened;
            this.carriedIn = carriedIn;
            this.marks = QuotationMark.all(text, paragraph);
        }

        boolean leftOpen() {
            return !found.isEmpty() && found.getLast().continued();
        }

        List<Quotation> find() {
            for (QuotationMark mark : marks) {
                read(mark);
            }
            closeAtEnd();
            return found;
        }

        private void read(QuotationMark mark) {
            int partner = partner(mark);
            if (partner >= 0 && isReopened(mark, partner)) {
                int end = mark.span().start();
                QuotationMark first = open.get(partner);
                open.clear();
                add(first.span().end(), end, first.span().start(), end, true);
                open.add(mark);
                return;
            }
            boolean closes = partner >= 0 && mark.closes() && !(mark.opens() && !mark.prefersClosing());
            if (closes) {
                close(partner, mark);
            } else if (mark.opens() && !mark.single()) {
                open.add(mark);
            } else if (mark.opens() && mark.closedLater()) {
                open.add(mark);
            } else if (mark.closes() && !mark.single() && open.isEmpty()) {
                neverOpened(mark);
            }
        }

        /** The innermost open mark that this one can close; a double mark closes over singles left open inside it. */
        private int partner(QuotationMark mark) {
            for (int i = open.size() - 1; i >= 0; i--) {
                if (open.get(i).single() == mark.single()) {
                    return i;
                }
                if (mark.single()) {
                    return -1;
                }
            }
            return -1;
        }

        /**
         * "“We go on. “We never stop.”": paragraphs that somebody has run together, each opening the quotation again.
         */
        private boolean isReopened(QuotationMark mark, int partner) {
            if (!mark.opens() || mark.closes() && mark.prefersClosing() || partner > 0) {
                return false;
            }
            int at = mark.span().start() - 1;
            String characters = text.characters();
            while (at > paragraph.start() && Character.isWhitespace(characters.charAt(at))) {
                at--;
            }
            boolean sentenceEnds = at + 1 < mark.span().start() && ".!?…".indexOf(characters.charAt(at)) >= 0;
            return sentenceEnds
                    && Character.isUpperCase(characters.charAt(mark.span().end()));
        }

        private void close(int partner, QuotationMark mark) {
            QuotationMark first = open.get(partner);
            open.subList(partner, open.size()).clear();
            if (open.isEmpty()) {
                add(
                        first.span().end(),
                        mark.span().start(),
                        first.span().start(),
                        mark.span().end(),
                        false);
                closedInside = 0;
            } else {
                closedInside++;
            }
        }

        /**
         * A closing mark with nothing open closes what the paragraph before left open, else what starts the sentence.
         */
        private void neverOpened(QuotationMark mark) {
            boolean first = found.isEmpty();
            if (first && (carriedIn || mark.afterPunctuation())) {
                add(
                        paragraph.start(),
                        mark.span().start(),
                        paragraph.start(),
                        mark.span().end(),
                        false);
            }
        }

        private void closeAtEnd() {
            if (open.isEmpty()) {
                return;
            }
            QuotationMark first = open.getFirst();
            boolean again =
                    reopened.filter(mark -> mark.single() == first.single()).isPresent();
            if (first.single() && !(again && first.span().start() == paragraph.start())) {
                return;
            }
            if (again && open.size() == 1) {
                add(first.span().end(), paragraph.end(), first.span().start(), paragraph.end(), true);
                return;
            }
            int end = closedInside > 0 || open.size() > 1 ? endBeforeNextMark(first) : paragraph.end();
            add(first.span().end(), end, first.span().start(), end, false);
            recoverAfter(end);
        }

        private int endBeforeNextMark(QuotationMark first) {
            for (QuotationMark mark : marks) {
                if (mark.span().start() > first.span().start() && !mark.single()) {
                    return mark.span().start();
                }
            }
            return paragraph.end();
        }

        /** What was taken for nested stands by itself when the outer quotation turns out never to close. */
        private void recoverAfter(int offset) {
            open.clear();
            QuotationMark last = null;
            for (QuotationMark mark : marks) {
                if (mark.span().start() < offset || mark.single()) {
                    continue;
                }
                if (last == null) {
                    last = mark.opens() ? mark : null;
                } else if (mark.closes()) {
                    add(
                            last.span().end(),
                            mark.span().start(),
                            last.span().start(),
                            mark.span().end(),
                            false);
                    last = null;
                }
            }
        }

        private void add(int start, int end, int from, int to, boolean continued) {
            if (start > end) {
                return;
            }
            Span words = text.trim(new Span(start, end));
            if (!words.isEmpty()) {
                Span marks = new Span(from, Math.max(words.end(), to));
                found.add(new Quotation(words, continued || to == end ? text.trim(marks) : marks, continued, false));
            }
        }
    }
}
