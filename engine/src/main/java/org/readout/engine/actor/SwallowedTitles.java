package org.readout.engine.actor;

import java.util.Optional;

/**
 * Titles that the name recogniser took into a name: of "Secretary of State Ann Reed" it may see an organisation "State
 * Ann Reed", since "State" often ends one.
 */
final class SwallowedTitles {

    private static final int LONGEST_TITLE = 7;

    private final Lexicon lexicon;

    SwallowedTitles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Where the name begins in a run of tokens that begins inside a title or with one.
     *
     * @param first the first token of the run
     * @param end the token after its last
     * @return the first token of the name, or {@code first} where no title is in the way
     */
    int nameAfterTitle(Words words, int first, int end) {
        for (int start = Math.max(0, first - LONGEST_TITLE); start < end; start++) {
            if (start > first && !belongsToTitle(words, start - 1)) {
                break;
            }
            Optional<Offices.Head> head = lexicon.offices().match(words, start);
            if (head.isEmpty() || head.get().plural() || !words.capital(start)) {
                continue;
            }
            int name = titleEnd(words, start + head.get().length(), end);
            if (name > first && name < end && isNamePart(words, name)) {
                return name;
            }
        }
        return first;
    }

    /** Where a title ends: its head, and what it is for. */
    private int titleEnd(Words words, int headEnd, int end) {
        int at = headEnd;
        if (words.is(at, "of") || words.is(at, "for")) {
            int next = words.is(at + 1, "the") ? at + 2 : at + 1;
            while (next < end
                    && (lexicon.offices().isPortfolioWord(words.lower(next))
                            || at > headEnd
                                    && isLink(words, next)
                                    && lexicon.offices().isPortfolioWord(words.lower(next + 1)))) {
                next++;
                at = next;
            }
        }
        return at;
    }

    private static boolean isLink(Words words, int i) {
        return words.is(i, "and") || words.is(i, "&") || words.is(i, ",");
    }

    private boolean belongsToTitle(Words words, int i) {
        String lower = words.lower(i);
        return lexicon.offices().isPortfolioWord(lower)
                || lexicon.isModifier(lower)
                || lexicon.isInstitutionNoun(lower)
                || lexicon.gazetteer().word(words.form(i)).isPresent();
    }

    private boolean isNamePart(Words words, int i) {
        return words.capital(i)
                && words.noun(i)
                && !belongsToTitle(words, i)
                && !lexicon.namesInLowerCase(words.lower(i))
                && lexicon.offices().match(words, i).isEmpty()
                && !Calendar.names(words.lower(i));
    }
}
