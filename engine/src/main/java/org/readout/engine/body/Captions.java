package org.readout.engine.body;

import java.util.List;
import org.readout.engine.text.Text;

/** Captions without a cue of their own: printed twice, or beside a line that is nothing but a credit. */
final class Captions {

    private final Text text;
    private final List<Passage> passages;
    private final Credits credits;

    Captions(Text text, List<Passage> passages, Credits credits) {
        this.text = text;
        this.passages = passages;
        this.credits = credits;
    }

    void label(PageLabels labels) {
        for (int i = 0; i + 1 < passages.size(); i++) {
            Passage next = passages.get(i + 1);
            boolean credited = !next.apart() && isCredit(next);
            boolean printedTwice =
                    passages.get(i).count() > 1 && passages.get(i).words().equals(next.words());
            if (isLabel(labels, i) && (credited || printedTwice)) {
                labels.mark(i, Furniture.Kind.CAPTION);
                labels.mark(i + 1, Furniture.Kind.CAPTION);
            } else if (isLabel(labels, i + 1)
                    && !next.apart()
                    && isCredit(passages.get(i))
                    && !(i > 0 && labels.is(i - 1, Furniture.Kind.CAPTION))) {
                labels.mark(i + 1, Furniture.Kind.CAPTION);
            }
        }
    }

    private boolean isCredit(Passage passage) {
        return credits.isAlone(text.characters()
                .substring(passage.span().start(), passage.span().end()));
    }

    private boolean isLabel(PageLabels labels, int i) {
        return labels.isOpen(i)
                && !passages.get(i).isProse()
                && !passages.get(i).endsSentence();
    }
}
