package org.readout.engine.account;

import java.util.Set;
import java.util.stream.Collectors;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.wording.Folding;

/** What every readout says, whatever was talked about. */
final class Filler {

    private static final Set<String> STEMS = WordList.load(Filler.class, "filler.txt").entries().stream()
            .map(Stemmer::stem)
            .collect(Collectors.toUnmodifiableSet());

    private Filler() {}

    static boolean is(Term term) {
        return term.sort() != Term.Sort.NAME
                && (STEMS.contains(term.key()) || Folding.isFunctionWord(Folding.fold(term.words())));
    }
}
