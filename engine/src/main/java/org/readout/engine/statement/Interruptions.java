package org.readout.engine.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.statement.SourceFinder.Source;

/** Finds content that "…, she said on Friday, …" parts between a subject and its verb. */
final class Interruptions {

    /** Words that a cue between commas may have besides: a day, a place, a medium. */
    private static final int LONGEST_ADJUNCT = 7;

    private static final Set<String> FINITE_TAGS = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> CUE_TAGS = Set.of("VBD", "VBZ", "VBP");

    private final ContentEnd ends;

    Interruptions(ContentEnd ends) {
        this.ends = ends;
    }

    /** The two parts around the cue; empty unless a comma stands before its source and a finite verb goes on after. */
    Optional<List<Words>> around(Tree tree, QuotedTokens quoted, int verb, Optional<Source> source) {
        if (source.isEmpty() || !CUE_TAGS.contains(tree.token(verb).tag())) {
            return Optional.empty();
        }
        int from = Math.min(verb, source.get().words().first());
        int to = Math.max(verb, source.get().words().last());
        if (from < 2 || !tree.token(from - 1).text().equals(",") || quoted.at(from - 1)) {
            return Optional.empty();
        }
        int comma = to + 1;
        while (comma < tree.size() && comma <= to + LONGEST_ADJUNCT && isAdjunct(tree, quoted, comma)) {
            comma++;
        }
        boolean resumes = comma + 1 < tree.size()
                && tree.token(comma).text().equals(",")
                && FINITE_TAGS.contains(tree.token(comma + 1).tag())
                && !quoted.at(comma + 1)
                && isSubject(tree, quoted, from - 2);
        if (!resumes) {
            return Optional.empty();
        }
        int end = ends.find(tree, quoted, verb, comma + 1);
        int first = subjectStart(tree, from - 2);
        return Optional.of(List.of(new Words(first, from - 2), new Words(comma + 1, Math.max(comma + 1, end))));
    }

    private boolean isAdjunct(Tree tree, QuotedTokens quoted, int token) {
        return !quoted.at(token)
                && !tree.token(token).isVerb()
                && !tree.isPunctuation(token)
                && !tree.token(token).tag().startsWith("W")
                && !tree.token(token).tag().equals("MD");
    }

    /** Whether no verb stands before the comma, so that the clause still waits for its own. */
    private boolean isSubject(Tree tree, QuotedTokens quoted, int last) {
        if (!tree.token(last).isNoun() && !tree.token(last).tag().startsWith("PRP")) {
            return false;
        }
        for (int i = subjectStart(tree, last); i <= last; i++) {
            if (FINITE_TAGS.contains(tree.token(i).tag()) || quoted.at(i)) {
                return false;
            }
        }
        return true;
    }

    /** The start of the sentence, or after a conjunction that begins a clause of its own. */
    private int subjectStart(Tree tree, int last) {
        int first = 0;
        while (first < last
                && (tree.isPunctuation(first) || tree.token(first).tag().equals("CC"))) {
            first++;
        }
        return first;
    }
}
