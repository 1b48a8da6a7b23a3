package org.readout.engine.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.engine.lexicon.WordList;

/** Words that turn a statement into its opposite. */
final class Negators {

    private static final Map<String, String> ALL = WordList.load(Negators.class, "negators.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.column(0), row -> row.column(1)));
    private static final List<String> PREFIXES = List.of("un", "in", "im", "il", "ir", "dis", "non");

    private Negators() {}

    /** A plain negation or a word that denies what follows it. */
    static boolean negates(String form) {
        String how = ALL.getOrDefault(form, "");
        return how.equals("not") || how.equals("implied");
    }

    static boolean isNegation(String form) {
        return ALL.getOrDefault(form, "").equals("not");
    }

    /** A word that bounds or conditions a negation, so that its loss need not turn the sense. */
    static boolean limits(String form) {
        return ALL.getOrDefault(form, "").equals("limit");
    }

    /** Whether one is the other behind a negating prefix: "impossible" and "possible". */
    static boolean prefixed(String one, String other) {
        return PREFIXES.stream().anyMatch(prefix -> one.equals(prefix + other) || other.equals(prefix + one));
    }
}
