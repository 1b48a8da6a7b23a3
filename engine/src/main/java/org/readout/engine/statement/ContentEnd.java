package org.readout.engine.statement;

import java.util.Set;

/**
 * Finds where content ends: with its sentence, or before what the cue has besides, such as another cue ("…, adding
 * that"), a second verb of the same subject, or "according to".
 */
final class ContentEnd {

    private static final Set<String> FINITE_TAGS = Set.of("VBD", "VBZ", "VBP");

    private final CueVerbs verbs;

    ContentEnd(CueVerbs verbs) {
        this.verbs = verbs;
    }

    /** The last token of content that starts with a token; before {@code start} where nothing is left. */
    int find(Tree tree, QuotedTokens quoted, int verb, int start) {
        int last = tree.size() - 1;
        while (last > start && !quoted.at(last) && tree.isPunctuation(last)) {
            last--;
        }
        for (int i = start + 1; i <= last; i++) {
            if (!quoted.at(i) && isBreak(tree, quoted, i, verb, start)) {
                last = i - 1;
                break;
            }
        }
        while (last >= start
                && !quoted.at(last)
                && (tree.isPunctuation(last) || tree.token(last).tag().equals("CC"))) {
            last--;
        }
        return last;
    }

    private boolean isBreak(Tree tree, QuotedTokens quoted, int token, int verb, int start) {
        boolean afterQuotation = quoted.ends(token - 1);
        boolean afterComma = tree.token(token - 1).text().equals(",") || afterQuotation;
        if (tree.token(token).tag().equals("CC") && isCueAgain(tree, token + 1, afterQuotation)) {
            return true;
        }
        if (afterComma && tree.word(token).equals("according")) {
            return true;
        }
        if (afterComma && tree.token(token).tag().equals("VBG") && verbs.isCue(tree, token)) {
            return true;
        }
        for (int child : tree.children(verb, "conj", "advcl", "parataxis")) {
            if (child > start
                    && clauseFirst(tree, child, start) == token
                    && tree.token(child).isVerb()
                    && SourceFinder.reportedClause(tree, verb, child) < 0
                    && (afterComma || tree.is(child, "conj"))) {
                return true;
            }
        }
        return false;
    }

    /** "… and noted that": a second cue of the same speaker; after a quotation it needs no "that". */
    private boolean isCueAgain(Tree tree, int token, boolean afterQuotation) {
        return token < tree.size()
                && verbs.isCue(tree, token)
                && FINITE_TAGS.contains(tree.token(token).tag())
                && (afterQuotation
                        || token + 1 < tree.size() && tree.word(token + 1).equals("that"));
    }

    private int clauseFirst(Tree tree, int child, int start) {
        int first = Math.max(tree.first(child), start + 1);
        return first > start + 1 && tree.token(first - 1).tag().equals("CC") ? first - 1 : first;
    }
}
