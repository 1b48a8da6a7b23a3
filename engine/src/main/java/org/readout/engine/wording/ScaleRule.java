package org.readout.engine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.wording.Pairing.Gap;

/** A word in the place of another that excludes it: "may" for "will", "some" for "all", "Thursday" for "Monday". */
final class ScaleRule implements Rule {

    @Override
    public List<Alteration> find(Pairing pairing, Wording there, Wording here) {
        boolean nearlySame = pairing.likeness() >= NEARLY_SAME && there.quoted() == here.quoted();
        List<Alteration> found = new ArrayList<>();
        for (Gap gap : pairing.gaps()) {
            inGap(pairing, gap, nearlySame).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Alteration> inGap(Pairing pairing, Gap gap, boolean nearlySame) {
        for (int i = gap.thereFrom(); i < gap.thereTo(); i++) {
            for (int j = gap.hereFrom(); j < gap.hereTo(); j++) {
                Word one = pairing.there().get(i);
                Word other = pairing.here().get(j);
                Optional<Scales.Degree> clash = Scales.clash(one.form(), other.form())
                        .filter(degree -> nearlySame || !degree.strict())
                        // A word and its opposite are weighed together with the negations around them.
                        .filter(degree -> degree.kind() != Alteration.Kind.OPPOSITE);
                if (clash.isPresent()
                        && follows(pairing, i, j)
                        && (clash.get().kind() != Alteration.Kind.DAY || one.capital() && other.capital())) {
                    return Optional.of(alteration(pairing, clash.get().kind(), i, j));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the words behind both stand for each other, or where the wordings end, those before them. */
    private static boolean follows(Pairing pairing, int i, int j) {
        boolean ends =
                i + 1 >= pairing.there().size() || j + 1 >= pairing.here().size();
        return pairing.anchored(i + 1, j + 1)
                || pairing.anchored(i - 1, j - 1) && (ends || pairing.anchored(i + 2, j + 2))
                || pairing.anchored(i + 2, j + 1)
                || pairing.anchored(i + 1, j + 2);
    }

    private static Alteration alteration(Pairing pairing, Alteration.Kind kind, int i, int j) {
        int one = Math.min(i + 1, pairing.there().size() - 1);
        int other = Math.min(j + 1, pairing.here().size() - 1);
        return switch (kind) {
            case DAY ->
                new Alteration(
                        kind,
                        pairing.here().get(j).span(),
                        pairing.there().get(i).span());
            case NUMBER ->
                new Alteration(
                        kind,
                        Rule.span(pairing.here(), Math.max(0, j - 1), j),
                        Rule.span(pairing.there(), Math.max(0, i - 1), i));
            case NEGATION, NAME, MODALITY, QUANTITY, OPPOSITE ->
                new Alteration(kind, Rule.span(pairing.here(), j, other), Rule.span(pairing.there(), i, one));
        };
    }
}
