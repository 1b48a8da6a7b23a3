package org.readout.engine.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Walks over the pieces of a sentence and picks up, at each place, the longest stretch that means a time. */
final class TimeScanner {

    private static final Set<String> RANGE = Set.of("-", "–", "—", "and", "to", "through", "until", "till", "or");

    private TimeScanner() {}

    static List<Found> scan(Text text, List<Sentence> sentences) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            found.addAll(scan(Pieces.of(text, sentence), sentence.index()));
        }
        return List.copyOf(found);
    }

    /** A line no tagger has seen. */
    static List<Found> scan(Text text, Span line) {
        return scan(Pieces.of(text, line), -1);
    }

    private static List<Found> scan(Pieces p, int sentence) {
        List<Atom> atoms = shareYears(p, Joiner.join(p, atoms(p)));
        List<Found> found = new ArrayList<>();
        for (Atom atom : atoms) {
            if (atom.sure() && !(atom.meaning() instanceof Meaning.Part)) {
                found.add(new Found(
                        p.span(atom.from(), atom.to()), atom.meaning(), TenseFinder.at(p, atom.from()), sentence));
            }
        }
        return found;
    }

    private static List<Atom> atoms(Pieces p) {
        List<Atom> atoms = new ArrayList<>();
        int i = 0;
        while (i < p.size()) {
            if (!p.get(i).isNumber() && !p.get(i).isWord()) {
                i++;
                continue;
            }
            List<Atom> here = longest(p, i);
            atoms.addAll(here);
            i = here.isEmpty() ? i + 1 : here.getLast().to();
        }
        return atoms;
    }

    /** The longest reading at a place; of two as long, the one first named here. */
    private static List<Atom> longest(Pieces p, int i) {
        List<List<Atom>> readings = new ArrayList<>();
        RepeatedAtoms.at(p, i).ifPresent(atom -> readings.add(List.of(atom)));
        RelativeAtoms.at(p, i).ifPresent(atom -> readings.add(List.of(atom)));
        Tense tense =
                p.is(i, "in") ? TenseFinder.at(p, Math.min(i + 1, p.size() - 1)).tense() : Tense.UNKNOWN;
        AmountAtoms.at(p, i, tense).ifPresent(atom -> readings.add(List.of(atom)));
        ClockAtoms.at(p, i).filter(Atom::sure).ifPresent(atom -> readings.add(List.of(atom)));
        List<Atom> calendar = CalendarAtoms.at(p, i);
        if (!calendar.isEmpty()) {
            readings.add(calendar);
        }
        ClockAtoms.at(p, i).filter(atom -> !atom.sure()).ifPresent(atom -> readings.add(List.of(atom)));
        return readings.stream()
                .max(Comparator.comparingInt(
                                (List<Atom> reading) -> reading.getLast().to())
                        .thenComparingInt(reading -> -readings.indexOf(reading)))
                .orElse(List.of());
    }

    /** "between Feb 1st and March 2019": the year that ends a range holds for its beginning. */
    private static List<Atom> shareYears(Pieces p, List<Atom> atoms) {
        List<Atom> shared = new ArrayList<>(atoms);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Atom a = shared.get(i);
            Atom b = shared.get(i + 1);
            OptionalInt year = yearOf(b.meaning());
            if (year.isPresent() && b.from() - a.to() == 1 && RANGE.contains(p.word(a.to()))) {
                Optional<Meaning> dated = a.meaning() instanceof Meaning.Day || a.meaning() instanceof Meaning.Month
                        ? Joiner.withYear(a.meaning(), year.getAsInt())
                        : Optional.empty();
                if (dated.isPresent()) {
                    shared.set(i, new Atom(a.from(), a.to(), dated.get(), a.sure()));
                }
            }
        }
        return shared;
    }

    private static OptionalInt yearOf(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Day day -> day.year();
            case Meaning.Month month -> month.year();
            default -> OptionalInt.empty();
        };
    }
}
