package org.readout.engine.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.lexicon.WordList;

/** Words that exclude each other: degrees of one scale. */
final class Scales {

    /**
     * A scale and a word's values on it.
     *
     * @param strict whether it counts only where two wordings are nearly word for word the same
     */
    record Degree(Alteration.Kind kind, String scale, boolean strict, Set<String> values) {}

    private static final Map<String, Map<String, Degree>> BY_WORD = load();

    private Scales() {}

    private static Map<String, Map<String, Degree>> load() {
        Map<String, Map<String, Degree>> degrees = new HashMap<>();
        for (WordList.Row row : WordList.load(Scales.class, "scales.txt").rows()) {
            boolean strict = row.column(0).endsWith("!");
            Alteration.Kind kind =
                    Alteration.Kind.valueOf(row.column(0).replace("!", "").toUpperCase(Locale.ROOT));
            for (String word : row.column(3).split(",")) {
                degrees.computeIfAbsent(word, each -> new HashMap<>())
                        .computeIfAbsent(row.column(1), scale -> new Degree(kind, scale, strict, new HashSet<>()))
                        .values()
                        .add(row.column(2));
            }
        }
        return degrees;
    }

    /** Whether a word is no more than a degree: a modal verb, a share or a bound, not a word of the matter. */
    static boolean isDegree(String form) {
        return BY_WORD.getOrDefault(form, Map.of()).values().stream()
                .anyMatch(degree ->
                        degree.kind() == Alteration.Kind.MODALITY || degree.kind() == Alteration.Kind.QUANTITY);
    }

    /** Whether two words are opposite verbs or adjectives. */
    static boolean opposite(String one, String other) {
        return clash(one, other)
                .filter(degree -> degree.kind() == Alteration.Kind.OPPOSITE)
                .isPresent();
    }

    /** The scale on which two words exclude each other, the ones that always count first. */
    static Optional<Degree> clash(String one, String other) {
        Map<String, Degree> others = BY_WORD.getOrDefault(other, Map.of());
        List<Degree> clashes = new ArrayList<>();
        for (Degree degree : BY_WORD.getOrDefault(one, Map.of()).values()) {
            Degree same = others.get(degree.scale());
            if (same != null && degree.values().stream().noneMatch(same.values()::contains)) {
                clashes.add(degree);
            }
        }
        return clashes.stream().min(Comparator.comparing(Degree::strict).thenComparing(Degree::scale));
    }
}
