package org.readout.engine.statement;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Mention;
import org.readout.engine.lexicon.NameFold;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Whether "he" or "she" takes a person up: by the given name, else by the pronouns that do elsewhere. */
final class Genders {

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    private final Map<String, Boolean> names = new LinkedHashMap<>();
    private final Text text;

    /** @param text of the article whose actors are asked for */
    Genders(Text text) {
        this.text = text;
        WordList.load(Actor.class, "given-names.txt")
                .rows()
                .forEach(row ->
                        names.put(NameFold.lower(row.column(0)), row.column(1).equals("F")));
    }

    /** Whether a pronoun is feminine; empty for one that is neither. */
    static Optional<Boolean> feminine(String pronoun) {
        if (SHE.contains(pronoun)) {
            return Optional.of(true);
        }
        return HE.contains(pronoun) ? Optional.of(false) : Optional.empty();
    }

    /**
     * Whether a person is "she"; empty where neither the name nor the pronouns tell.
     *
     * @param but the pronoun in question, which is no evidence
     */
    Optional<Boolean> of(Actor actor, Span but) {
        for (String word : actor.name().split("\\s+")) {
            Boolean feminine = names.get(NameFold.lower(word));
            if (feminine != null) {
                return Optional.of(feminine);
            }
        }
        int she = 0;
        int he = 0;
        for (Mention mention : actor.mentions()) {
            if (mention.kind() == Mention.Kind.PRONOUN && !mention.span().equals(but)) {
                Optional<Boolean> feminine = feminine(text.slice(mention.span()).toLowerCase(Locale.ROOT));
                she += feminine.filter(yes -> yes).isPresent() ? 1 : 0;
                he += feminine.filter(yes -> !yes).isPresent() ? 1 : 0;
            }
        }
        return she == he ? Optional.empty() : Optional.of(she > he);
    }
}
