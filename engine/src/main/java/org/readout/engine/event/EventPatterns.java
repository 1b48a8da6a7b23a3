package org.readout.engine.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.event.Event.Type;
import org.readout.engine.lexicon.WordList;

/** The verb lexicon of this package, loaded once. */
final class EventPatterns {

    static final EventPatterns DEFAULT = new EventPatterns();

    /** How a word before a verb turns the event the verb tells. */
    enum Turn {
        THREAT,
        PROMISE,
        REFUSAL,
        DEMAND
    }

    /**
     * Complements and subjects that a verb needs for a type; empty sets ask for nothing. A complement with a plus must
     * stand right behind the verb.
     */
    private record Pattern(Type type, Set<String> complements, Set<String> subjects) {

        boolean fits(Set<String> after, String next, Set<String> subject) {
            return (complements.isEmpty()
                            || complements.contains("+" + next)
                            || complements.stream().anyMatch(after::contains))
                    && (subjects.isEmpty() || subjects.stream().anyMatch(subject::contains));
        }
    }

    private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
    private final Map<String, Turn> turns = new LinkedHashMap<>();
    private final Set<String> tellings;

    private EventPatterns() {
        for (WordList.Row row :
                WordList.load(EventPatterns.class, "patterns.txt").rows()) {
            Pattern pattern = new Pattern(Type.valueOf(row.column(0)), words(row.column(2)), words(row.column(3)));
            for (String verb : words(row.column(1))) {
                patterns.computeIfAbsent(verb, lemma -> new ArrayList<>()).add(pattern);
            }
        }
        for (WordList.Row row : WordList.load(EventPatterns.class, "turns.txt").rows()) {
            turns.put(row.column(0), Turn.valueOf(row.column(1).toUpperCase(Locale.ROOT)));
        }
        tellings =
                new TreeSet<>(WordList.load(EventPatterns.class, "tellings.txt").entries());
    }

    private static Set<String> words(String column) {
        return column.isEmpty() || column.equals("*") ? Set.of() : new TreeSet<>(List.of(column.split("\\|")));
    }

    /**
     * The type of the first pattern that fits.
     *
     * @param verb its lemma
     * @param complements lemmas of the clause
     * @param next the lemma right behind the verb
     * @param subject lemmas of the subject
     */
    Optional<Type> type(String verb, Set<String> complements, String next, Set<String> subject) {
        return patterns.getOrDefault(verb, List.of()).stream()
                .filter(pattern -> pattern.fits(complements, next, subject))
                .map(Pattern::type)
                .findFirst();
    }

    Optional<Turn> turn(String lemma) {
        return Optional.ofNullable(turns.get(lemma));
    }

    /** Whether the verb only reports. */
    boolean tells(String lemma) {
        return tellings.contains(lemma);
    }
}
