package org.readout.engine.account;

import java.util.Set;
import java.util.stream.Collectors;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.lexicon.WordList;

/** What one side names and the other leaves out on purpose rather than by chance. */
final class Position {

    private static final Set<String> STEMS = WordList.load(Position.class, "positions.txt").entries().stream()
            .map(Stemmer::stem)
            .collect(Collectors.toUnmodifiableSet());

    private Position() {}

    /** Whether a noun takes a position; no name does. */
    static boolean isTakenBy(Term term) {
        return term.sort() == Term.Sort.NOUN && STEMS.contains(term.key());
    }
}
