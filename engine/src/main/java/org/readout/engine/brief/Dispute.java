package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.engine.brief.Brief.ClaimValue;

/**
 * A slot that outlets fill with values that cannot all be right, or that one has filled anew.
 *
 * @param about the slot in a few words
 * @param values what still stands, that of most articles first; one alone where all else was put right
 * @param evidence where they stand
 * @param corrections what outlets put right
 */
record Dispute(String about, List<ClaimValue> values, List<Evidence> evidence, List<Correction> corrections) {

    /** A rule that looks for disputes of one sort. */
    interface Rule {
        List<Dispute> find(StoryMatter matter);
    }

    /** One value as one place gives it; places with one key agree. */
    record Said(String key, String value, Evidence evidence) {}

    boolean isOpen() {
        return values.size() > 1;
    }

    /** A dispute over what was said of one slot, if more than one value is left, or a correction. */
    static Optional<Dispute> of(String about, List<Said> all, StoryMatter matter) {
        if (all.stream().map(Said::key).distinct().count() < 2) {
            return Optional.empty();
        }
        Supersession settled = Supersession.of(all, matter);
        List<Said> said = settled.standing();
        Map<String, List<Said>> values = new LinkedHashMap<>();
        said.forEach(each ->
                values.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each));
        if (values.size() < 2 && settled.corrections().isEmpty()) {
            return Optional.empty();
        }
        List<ClaimValue> claimed = values.values().stream()
                .map(places -> new ClaimValue(
                        ActorMerger.mostFrequent(
                                        places.stream().map(Said::value).toList())
                                .orElseThrow(),
                        places.stream()
                                .map(place -> place.evidence().article())
                                .distinct()
                                .toList()))
                .sorted(Comparator.<ClaimValue>comparingInt(
                                value -> -value.articles().size())
                        .thenComparing(ClaimValue::value))
                .toList();
        return Optional.of(new Dispute(
                about, claimed, said.stream().map(Said::evidence).distinct().toList(), settled.corrections()));
    }
}
