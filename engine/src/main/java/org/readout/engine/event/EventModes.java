package org.readout.engine.event;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.event.Event.Type;
import org.readout.engine.lexicon.WordList;

/** How an event was done, as PLOVER's modes, by the words of its clause. */
final class EventModes {

    static final EventModes DEFAULT = new EventModes();

    private final Map<Type, Map<String, Set<String>>> modes = new EnumMap<>(Type.class);

    private EventModes() {
        for (WordList.Row row : WordList.load(EventModes.class, "modes.txt").rows()) {
            modes.computeIfAbsent(Type.valueOf(row.column(0)), type -> new LinkedHashMap<>())
                    .put(row.column(1), new TreeSet<>(List.of(row.column(2).split("\\|"))));
        }
    }

    /**
     * The mode that the verb itself says, else the one that what follows it says.
     *
     * @param verb its lemma
     * @param clause lemmas of the verb and of what follows it
     */
    Optional<String> of(Type type, String verb, Set<String> clause) {
        return first(type, Set.of(verb)).or(() -> first(type, clause));
    }

    private Optional<String> first(Type type, Set<String> lemmas) {
        return modes.getOrDefault(type, Map.of()).entrySet().stream()
                .filter(mode -> mode.getValue().stream().anyMatch(lemmas::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
