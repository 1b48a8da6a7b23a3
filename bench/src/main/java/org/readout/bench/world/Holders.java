package org.readout.bench.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The engine's table of office holders: who held which sort of office in which country, and when. */
final class Holders {

    private Holders() {}

    private static final String INTERNATIONAL = "XXO";

    /** One stay in office; days as written, a year or a month where no more is known. */
    private record Term(String country, String office, String name, String others, String from, String until) {

        String line() {
            return String.join("\t", country, office, name, others, from, until);
        }

        boolean sameAs(Term other) {
            return country.equals(other.country) && office.equals(other.office) && name.equals(other.name);
        }
    }

    static List<String> lines(Reference data) {
        Map<String, Term> terms = new LinkedHashMap<>();
        Term last = null;
        for (Reference.Row row : data.rows()) {
            if (row.get("country").equals(INTERNATIONAL)) {
                continue;
            }
            String from = row.get("start").isEmpty() ? row.get("seen_first") : row.get("start");
            String until = row.get("end").isEmpty() ? later(row.get("seen_last"), from) : row.get("end");
            Term term = new Term(
                    row.get("country"),
                    row.get("class"),
                    row.get("name"),
                    row.get("other_names").replace('|', ';'),
                    from,
                    until);
            if (last != null && last.sameAs(term) && !from.isEmpty() && from.compareTo(last.until()) <= 0) {
                term = new Term(
                        term.country(),
                        term.office(),
                        term.name(),
                        both(last.others(), term.others()),
                        last.from(),
                        later(last.until(), until));
                terms.remove(last.line());
            }
            terms.put(term.line(), term);
            last = term;
        }
        List<String> lines = new ArrayList<>(List.of(
                "# Holders of public office since 1990. The table decides between candidates that a report"
                        + " tells: whose surname, which country,",
                "# which spelling. It never adds a name or an office. A term without a known end ends on the"
                        + " day it was last seen.",
                "# Columns, parted by tabs: alpha-3 code; class (HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN,"
                        + " DEFENCE, FINANCE, TRADE, INTERIOR,",
                "# INTELLIGENCE, SPEAKER, AMBASSADOR_US, OTHER); name; other names, parted by semicolons;"
                        + " first and last day known (a year or a",
                "# month where no more is known; empty: between 2012 and 2017).",
                "# Sources: facts of Wikidata (CC0), as gathered by every-politician-scrapers, to 2023-01; US"
                        + " Government (public domain); own",
                "# knowledge to the middle of 2025. A few per cent of the days are wrong. Made 2026-11-27 by"
                        + " `readout bench world`; do not edit."));
        Set<String> seen = new TreeSet<>();
        for (Term term : terms.values()) {
            if (seen.add(term.line())) {
                lines.add(term.line());
            }
        }
        return lines;
    }

    private static String later(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String both(String one, String other) {
        Set<String> names = new TreeSet<>();
        for (String name : (one + ";" + other).split(";")) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return String.join(";", names);
    }
}
