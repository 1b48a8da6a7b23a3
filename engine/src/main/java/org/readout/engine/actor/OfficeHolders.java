package org.readout.engine.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.lexicon.WordList;

/**
 * The table of who held which office when. It decides between candidates that a report tells and adds none of its own.
 */
final class OfficeHolders {

    private static final class Holder {
        static final OfficeHolders TABLE = new OfficeHolders(
                WordList.load(OfficeHolders.class, "office-holders.txt.gz").rows());
    }

    /**
     * One stay in office.
     *
     * @param names of the holder, the usual one first
     */
    record Term(String country, String office, List<PersonName> names, String from, String until) {

        /** Whether the term lasted on a day; days of which only the year or the month is known count whole. */
        boolean covers(LocalDate day) {
            String when = day.toString();
            boolean begun = from.isEmpty() || when.compareTo(from) >= 0;
            boolean lasts = until.isEmpty() || when.compareTo(until) <= 0 || when.startsWith(until);
            return begun && lasts;
        }

        Set<Office> offices() {
            return switch (office) {
                case "INTELLIGENCE", "AMBASSADOR_US", "OTHER" -> Set.of();
                case "SPEAKER" -> Set.of(Office.LEGISLATOR);
                case "INTERIOR" -> Set.of(Office.INTERIOR, Office.SECURITY);
                case "FINANCE" -> Set.of(Office.FINANCE, Office.ECONOMY);
                case "TRADE" -> Set.of(Office.TRADE, Office.ECONOMY);
                default -> Set.of(Office.valueOf(office));
            };
        }
    }

    /** Where the family name comes first. */
    private static final Set<String> FAMILY_FIRST =
            Set.of("CHN", "HKG", "HUN", "JPN", "KHM", "KOR", "MAC", "PRK", "SGP", "TWN", "VNM");

    private final Map<String, List<Term>> bySurname = new HashMap<>();

    OfficeHolders(List<WordList.Row> rows) {
        for (WordList.Row row : rows) {
            List<PersonName> names = new ArrayList<>(List.of(PersonName.of(row.column(2))));
            for (String other : row.column(3).split(";")) {
                if (!other.isEmpty()) {
                    names.add(PersonName.of(other));
                }
            }
            Term term = new Term(row.column(0), row.column(1), names, row.column(4), row.column(5));
            Set<String> surnames = new HashSet<>();
            for (PersonName name : names) {
                if (!name.parts().isEmpty()) {
                    surnames.add(name.parts().getLast());
                    surnames.add(name.parts().getFirst());
                }
            }
            surnames.forEach(surname ->
                    bySurname.computeIfAbsent(surname, s -> new ArrayList<>()).add(term));
        }
    }

    static OfficeHolders get() {
        return Holder.TABLE;
    }

    /** The terms of all who bear this full name, spelt this way; none of a surname alone. */
    List<Term> terms(PersonName name) {
        if (name.parts().size() < 2) {
            return List.of();
        }
        List<Term> found = new ArrayList<>();
        for (Term term : bySurname.getOrDefault(name.parts().getLast(), List.of())) {
            if (term.names().stream().anyMatch(own -> isName(own, name))) {
                found.add(term);
            }
        }
        return found;
    }

    /** The terms of those with this surname in one of these offices, on a day where it is known. */
    List<Term> holders(PersonName surname, Set<Office> offices, Optional<LocalDate> day) {
        List<Term> found = new ArrayList<>();
        String word = surname.parts().isEmpty() ? "" : surname.parts().getFirst();
        for (Term term : bySurname.getOrDefault(word, List.of())) {
            boolean surnames = term.names().stream().anyMatch(name -> isSurname(word, name, term.country()));
            if (surnames
                    && !Collections.disjoint(term.offices(), offices)
                    && day.map(term::covers).orElse(true)) {
                found.add(term);
            }
        }
        return found;
    }

    private static boolean isSurname(String word, PersonName name, String country) {
        return !name.parts().isEmpty()
                && (name.parts().getLast().equals(word)
                        || FAMILY_FIRST.contains(country)
                                && name.parts().getFirst().equals(word));
    }

    private static boolean isName(PersonName own, PersonName name) {
        return own.likeness(name).compareTo(PersonName.Likeness.SPELLING) >= 0
                && own.parts()
                        .containsAll(
                                List.of(name.parts().getFirst(), name.parts().getLast()));
    }

    /** Whether the table knows both names and never as one person's. */
    boolean tellsApart(PersonName one, PersonName other) {
        List<Term> mine = terms(one);
        List<Term> theirs = terms(other);
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
    }
}
