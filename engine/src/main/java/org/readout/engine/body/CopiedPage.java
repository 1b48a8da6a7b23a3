package org.readout.engine.body;

import java.util.List;
import java.util.Optional;
import org.readout.engine.article.Article;
import org.readout.engine.text.Text;

/**
 * A page as copied: lines without markup. What a line is follows from its own words, from where it stands (before the
 * first paragraph of prose, among the prose, after the last), and from what was printed before it. Prose that no cue
 * speaks against is the article.
 */
final class CopiedPage {

    /** Passages looked at to tell whether the article goes on after a list of other stories. */
    private static final int RESUME_WINDOW = 6;

    /** Passages, furniture among them, within which the window lies. */
    private static final int RESUME_REACH = 60;

    /** Share of them that must be prose; lists of teasers alternate headline and sentence and stay below. */
    private static final double RESUME_SHARE = 0.7;

    /** Fewest words of a closed sentence outside the prose that is kept: "Talks go on Monday." */
    private static final int SHORT_SENTENCE = 4;

    private final Text text;
    private final List<Passage> passages;
    private final List<Optional<Cue>> cues;
    private final int[] proseBefore;
    private final boolean parted;
    private final PageLabels labels;
    private final Masthead masthead;
    private final Captions captions;

    /** A text without markup. */
    static CopiedPage of(Article article, Cues words) {
        Text text = article.text();
        List<Passage> passages = new PassageSplitter(text).split();
        List<Optional<Cue>> cues = passages.stream()
                .map(passage -> words.of(
                        passage,
                        text.characters()
                                .substring(
                                        passage.span().start(), passage.span().end())))
                .toList();
        return new CopiedPage(article, passages, cues, words);
    }

    CopiedPage(Article article, List<Passage> passages, List<Optional<Cue>> cues, Cues words) {
        text = article.text();
        this.passages = passages;
        this.cues = cues;
        labels = new PageLabels(text, passages);
        captions = new Captions(text, passages, words.credits());
        masthead = new Masthead(article, passages);
        parted = passages.stream().skip(1).anyMatch(Passage::apart);
        proseBefore = new int[passages.size()];
        for (int i = 1; i < proseBefore.length; i++) {
            proseBefore[i] = proseBefore[i - 1] + (passages.get(i - 1).isProse() ? 1 : 0);
        }
    }

    PageLabels label() {
        labelCues();
        int first = firstProse();
        if (first < passages.size()) {
            Optional<Integer> headline = masthead.headline(labels, first);
            headline.ifPresent(labels::markHeadline);
            captions.label(labels);
            labelMasthead(headline, first);
            labelTail(lastProse());
        } else {
            captions.label(labels);
        }
        labelRepeats();
        labels.keepSomething();
        return labels;
    }

    private String raw(Passage passage) {
        return text.characters()
                .substring(passage.span().start(), passage.span().end());
    }

    private void labelCues() {
        for (int i = 0; i < passages.size(); i++) {
            if (labels.isOpen(i) && cues.get(i).isPresent()) {
                Cue cue = cues.get(i).get();
                labels.mark(i, cue.kind());
                if (cue.reach() == Cue.Reach.SECTION) {
                    labelSection(i, cue.kind());
                }
            }
        }
    }

    private void labelSection(int heading, Furniture.Kind kind) {
        int next = heading + 1;
        if (kind == Furniture.Kind.DISCLAIMER || kind == Furniture.Kind.BYLINE) {
            next = labelBlock(next, kind);
        }
        int prose = proseBefore[heading];
        if (prose == 0 && kind != Furniture.Kind.RELATED) {
            // Above the article a count of comments or a box for newsletters stands alone; the headline may come next.
            return;
        }
        boolean afterArticle = prose > 1;
        while (next < passages.size()
                && (cues.get(next).isPresent() || !passages.get(next).isProse() || afterArticle && !resumes(next))) {
            if (opensSection(next)) {
                return;
            }
            labels.mark(next, cues.get(next).map(Cue::kind).orElse(kind));
            next++;
        }
    }

    /** Legal text and writers' lives may be prose: the paragraph below the heading goes with it, and what adjoins. */
    private int labelBlock(int start, Furniture.Kind kind) {
        int next = start;
        while (next < passages.size()
                && cues.get(next).isEmpty()
                && (next == start || parted && !passages.get(next).apart())) {
            labels.mark(next, kind);
            next++;
        }
        return next;
    }

    private boolean opensSection(int i) {
        return cues.get(i).filter(cue -> cue.reach() == Cue.Reach.SECTION).isPresent();
    }

    /** Whether the article goes on here after a list, and not another teaser of the list. */
    private boolean resumes(int start) {
        int seen = 0;
        int prose = 0;
        int end = Math.min(passages.size(), start + RESUME_REACH);
        for (int i = start; i < end && seen < RESUME_WINDOW && !opensSection(i); i++) {
            if (cues.get(i).isEmpty()) {
                seen++;
                prose += passages.get(i).isProse() ? 1 : 0;
            }
        }
        return seen > 0 && prose >= RESUME_SHARE * seen;
    }

    private int firstProse() {
        int i = 0;
        while (i < passages.size() && !(labels.isOpen(i) && passages.get(i).isProse() && !isQuestionOnTop(i))) {
            i++;
        }
        return i;
    }

    /** Headlines may ask; an article that opens with a lone question is rarer. */
    private boolean isQuestionOnTop(int i) {
        return i == 0
                && passages.size() > 1
                && passages.get(0).close() == Passage.Close.QUESTION
                && passages.get(0).count() < Passage.PROSE_ALWAYS;
    }

    private int lastProse() {
        int i = passages.size() - 1;
        while (!(labels.isOpen(i) && passages.get(i).isProse())) {
            i--;
        }
        return i;
    }

    private void labelMasthead(Optional<Integer> headline, int first) {
        for (int i = 0; i < first; i++) {
            if (labels.isOpen(i) && !isShortSentence(i)) {
                labels.mark(i, masthead.kind(i, headline, first));
            }
        }
        masthead.belowStandfirst(labels, first).forEach(i -> labels.mark(i, Furniture.Kind.BYLINE));
    }

    private boolean isShortSentence(int i) {
        Passage passage = passages.get(i);
        boolean leadsOver = passage.close() == Passage.Close.OPEN
                && passage.count() > SHORT_SENTENCE
                && raw(passage).endsWith(":");
        return i > 0
                && !passage.bullet()
                && (leadsOver || passage.close() == Passage.Close.SENTENCE && passage.count() >= SHORT_SENTENCE);
    }

    private void labelTail(int last) {
        boolean list = passages.get(last).close() == Passage.Close.OPEN
                || passages.get(last).bullet();
        boolean closed = false;
        for (int i = last + 1; i < passages.size(); i++) {
            list &= passages.get(i).bullet();
            if (!labels.isOpen(i)) {
                closed = true;
            } else if (!list && (closed || !isShortSentence(i))) {
                labels.mark(
                        i,
                        passages.get(i).count() > SHORT_SENTENCE ? Furniture.Kind.RELATED : Furniture.Kind.INTERFACE);
            }
        }
    }

    private void labelRepeats() {
        RepeatFinder repeats = new RepeatFinder();
        for (int i = 0; i < passages.size(); i++) {
            boolean repeat = repeats.isRepeat(passages.get(i), i);
            if (repeat && (labels.isOpen(i) || cues.get(i).isEmpty() && labels.is(i, Furniture.Kind.HEADLINE))) {
                labels.mark(i, Furniture.Kind.REPEAT);
            }
        }
    }
}
