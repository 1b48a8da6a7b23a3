package org.readout.engine.statement;

import java.util.Optional;
import org.readout.engine.statement.SourceFinder.Source;

/**
 * Finds lines that name a speaker and give the quotation after a colon, without a verb: "Roe: “…”", "Speaker Roe on the
 * vote: it was “…”".
 */
final class LabelFinder {

    /** A longer head is a sentence. */
    private static final int LONGEST = 14;

    /**
     * A labelled line.
     *
     * @param colon the token that stands for a cue
     */
    record Label(int colon, Source source, Words content) {}

    Optional<Label> find(Tree tree, QuotedTokens quoted) {
        int colon = colon(tree, quoted);
        if (colon < 1 || colon + 1 >= tree.size()) {
            return Optional.empty();
        }
        boolean quotes = false;
        for (int i = colon + 1; i < tree.size() && !quotes; i++) {
            quotes = quoted.begins(i)
                    && !quoted.quotation(i).map(Quotation::turn).orElse(false);
        }
        int first = 0;
        while (first < colon && (tree.token(first).tag().equals("DT") || tree.isPunctuation(first))) {
            first++;
        }
        int last = first;
        while (last + 1 < colon && isName(tree, last + 1)) {
            last++;
        }
        boolean named = first < colon && isName(tree, first) && tree.token(last).isProperNoun();
        if (!quotes || !named) {
            return Optional.empty();
        }
        int end = tree.size() - 1;
        while (end > colon + 1 && !quoted.at(end) && tree.isPunctuation(end)) {
            end--;
        }
        return Optional.of(new Label(colon, new Source(new Words(first, last), last, last), new Words(colon + 1, end)));
    }

    /** The first colon outside quotations, if no verb stands before it; else -1. */
    private int colon(Tree tree, QuotedTokens quoted) {
        for (int i = 0; i < tree.size() && i <= LONGEST && !quoted.at(i); i++) {
            if (tree.token(i).text().equals(":")) {
                return i;
            }
            if (tree.token(i).isVerb() || tree.token(i).tag().equals("MD")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isName(Tree tree, int token) {
        return tree.token(token).isProperNoun()
                || Character.isUpperCase(tree.token(token).text().charAt(0))
                        && !tree.isPunctuation(token)
                        && !tree.token(token).tag().equals("IN");
    }
}
