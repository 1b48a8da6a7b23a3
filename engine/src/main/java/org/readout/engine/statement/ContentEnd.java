package org.readout.engine.statement;

import java.util.Set;

/**
 * Finds where content ends: with its sentence, or before what the cue has besides, such as another cue ("…, adding
 * that"), a second verb of the same subject, or "according to".
 */
final class ContentEnd {

    private static final Set<String> FINITE_TAGS = Set.of("VBD", "VBZ", "VBP");

    /** Tokens of whoever is named before a cue at the end. */
    private static final int LONGEST_NAME = 8;

    private static final Set<String> NAME_TAGS =
            Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT", "JJ", "POS", "IN", "HYPH");

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
        if (tree.token(token).text().equals(",") && tree.is(verb, "acl:relcl") && resumes(tree, quoted, token)) {
            return true;
        }
        if (tree.token(token).text().equals(":")
                && token + 1 < tree.size()
                && tree.token(token + 1).tag().startsWith("W")) {
            return true;
        }
        if (afterComma && isOuterCue(tree, quoted, token)) {
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

    /** "Roe, who was warned of the call, left": after a clause about its subject the sentence goes on with its verb. */
    private static boolean resumes(Tree tree, QuotedTokens quoted, int comma) {
        return comma + 1 < tree.size()
                && !quoted.at(comma + 1)
                && FINITE_TAGS.contains(tree.token(comma + 1).tag());
    }

    /** "…, the government said, the agency reported.": who made it public, at the sentence's end. */
    private boolean isOuterCue(Tree tree, QuotedTokens quoted, int token) {
        int at = token;
        while (at < tree.size()
                && at - token <= LONGEST_NAME
                && !quoted.at(at)
                && NAME_TAGS.contains(tree.token(at).tag())) {
            at++;
        }
        boolean cue = at > token
                && at < tree.size()
                && !quoted.at(at)
                && FINITE_TAGS.contains(tree.token(at).tag())
                && verbs.at(tree, at)
                        .filter(verb -> verb.kind() == CueVerb.Kind.SAY)
                        .isPresent();
        return cue && (at + 1 == tree.size() || tree.isPunctuation(at + 1) || isAdjunct(tree, at + 1));
    }

    /** "… in a statement": a phrase to the sentence's end, without a verb. */
    private static boolean isAdjunct(Tree tree, int from) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.token(i).isVerb()) {
                return false;
            }
        }
        return tree.token(from).tag().equals("IN");
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
