package org.readout.engine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.wording.Figures.Figure;
import org.readout.engine.wording.Pairing.Gap;

/** Another number of the same things: "4,000 tonnes" and "40,000 tonnes". */
final class FigureRule implements Rule {

    /** Words behind a number within which what is counted stands. */
    private static final int NEAR = 3;

    @Override
    public List<Alteration> find(Pairing pairing, Wording there, Wording here) {
        List<Alteration> found = new ArrayList<>();
        for (Gap gap : pairing.gaps()) {
            List<Figure> theirs = whole(Figures.of(pairing.there(), gap.thereFrom(), gap.thereTo()), pairing.there());
            List<Figure> ours = whole(Figures.of(pairing.here(), gap.hereFrom(), gap.hereTo()), pairing.here());
            if (theirs.size() == 1 && ours.size() == 1) {
                Figure one = theirs.getFirst();
                Figure other = ours.getFirst();
                if (!Figures.compatible(one, other) && sameThings(pairing, one, other)) {
                    found.add(new Alteration(
                            Alteration.Kind.NUMBER,
                            Rule.span(pairing.here(), other.from(), unit(pairing.here(), other)),
                            Rule.span(pairing.there(), one.from(), unit(pairing.there(), one))));
                }
            }
        }
        return found;
    }

    /** A number whose neighbour is a number too may be cut in two by an anchor: "1.2 billion" and "2.1 billion". */
    private static List<Figure> whole(List<Figure> figures, List<Word> words) {
        return figures.stream()
                .map(figure -> Figures.of(words, figure.from(), words.size()).getFirst())
                .toList();
    }

    /** What is counted stands behind the number, "of our" passed over, and is the same. */
    private static boolean sameThings(Pairing pairing, Figure one, Figure other) {
        return pairing.anchored(one.to(), other.to())
                || counted(pairing.there(), one)
                        .flatMap(word -> counted(pairing.here(), other).filter(word::kin))
                        .isPresent();
    }

    private static Optional<Word> counted(List<Word> words, Figure figure) {
        return words.subList(figure.to(), Math.min(words.size(), figure.to() + NEAR)).stream()
                .filter(Word::isContent)
                .findFirst();
    }

    private static int unit(List<Word> words, Figure figure) {
        return Math.min(figure.to(), words.size() - 1);
    }
}
