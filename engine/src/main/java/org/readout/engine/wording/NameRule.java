package org.readout.engine.wording;

import java.util.ArrayList;
import java.util.List;
import org.readout.engine.wording.Pairing.Gap;

/** Another name in the same place: "came from Sudan" and "came from Libya". */
final class NameRule implements Rule {

    @Override
    public List<Alteration> find(Pairing pairing, Wording there, Wording here) {
        List<Alteration> found = new ArrayList<>();
        for (Gap gap : pairing.gaps()) {
            List<Named> theirs = inside(there.names(), pairing.there(), gap.thereFrom(), gap.thereTo());
            List<Named> ours = inside(here.names(), pairing.here(), gap.hereFrom(), gap.hereTo());
            if (theirs.size() == 1 && ours.size() == 1 && enclosed(pairing, gap)) {
                Named one = theirs.getFirst();
                Named other = ours.getFirst();
                boolean elsewhere = here.names().stream().anyMatch(one::mayBe)
                        || there.names().stream().anyMatch(other::mayBe);
                if (!elsewhere && one.excludes(other, forms(there, one), forms(here, other))) {
                    found.add(new Alteration(Alteration.Kind.NAME, other.span(), one.span()));
                }
            }
        }
        return found;
    }

    /** Whether words on both sides of the gap, or before it at the end, stand for each other. */
    private static boolean enclosed(Pairing pairing, Gap gap) {
        boolean atEnd = gap.thereTo() == pairing.there().size()
                && gap.hereTo() == pairing.here().size();
        return !gap.first() && (!gap.last() || atEnd);
    }

    private static List<Named> inside(List<Named> names, List<Word> words, int from, int to) {
        if (from >= to) {
            return List.of();
        }
        return names.stream()
                .filter(name -> Rule.span(words, from, to - 1).contains(name.span()))
                .distinct()
                .toList();
    }

    private static List<String> forms(Wording wording, Named name) {
        return WordScanner.scan(wording.text(), name.span()).stream()
                .map(Word::form)
                .toList();
    }
}
