package org.readout.engine.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.engine.lexicon.WordList;

/** The verbs that attribute, from {@code cue-verbs.txt}. */
final class CueVerbs {

    private static final String PREPOSITION = "prep:";

    private final Map<String, CueVerb> verbs = new LinkedHashMap<>();

    CueVerbs() {
        for (WordList.Row row : WordList.load(CueVerbs.class, "cue-verbs.txt").rows()) {
            List<String> frames = List.of(row.column(2).split(","));
            verbs.put(
                    row.column(0),
                    new CueVerb(
                            CueVerb.Kind.valueOf(row.column(1).toUpperCase(Locale.ROOT)),
                            frames.contains("that") || frames.contains("quote"),
                            frames.contains("quote"),
                            frames.contains("to"),
                            frames.contains("obj"),
                            frames.contains("whom"),
                            frames.stream()
                                    .filter(frame -> frame.startsWith(PREPOSITION))
                                    .map(frame -> frame.substring(PREPOSITION.length()))
                                    .toList()));
        }
    }

    Optional<CueVerb> of(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** The entry of a token, where it is a verb of the list. */
    Optional<CueVerb> at(Tree tree, int token) {
        return tree.token(token).isVerb() ? of(tree.lemma(token).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    boolean isCue(Tree tree, int token) {
        return at(tree, token).isPresent();
    }
}
