package org.readout.engine.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.statement.SourceFinder.Source;

/** Finds what a cue verb attributes: the clause, infinitive, object, quotation or prepositional object it governs. */
final class ContentFinder {

    private static final Set<String> CONCESSIONS =
            Set.of("despite", "although", "though", "while", "amid", "even", "as", "after", "but", "whereas", "when");

    private final ContentEnd ends;
    private final ClauseFinder clauses;

    ContentFinder(CueVerbs verbs) {
        this.ends = new ContentEnd(verbs);
        this.clauses = new ClauseFinder(verbs, ends);
    }

    /** The content in the verb's own sentence, in order; empty where the verb attributes nothing here. */
    List<Words> find(Tree tree, QuotedTokens quoted, int verb, CueVerb cue, Optional<Source> source) {
        if (cue.clause()) {
            List<Words> clause = clauses.find(tree, quoted, verb, cue, source);
            boolean held = !cue.quotation()
                    || clause.stream().anyMatch(words -> quoted.at(words.first()) || quoted.at(words.last()));
            if (!clause.isEmpty() && held) {
                return clause;
            }
        }
        Optional<Words> other = Optional.empty();
        if (cue.infinitive()) {
            other = infinitive(tree, quoted, verb, cue);
        }
        if (other.isEmpty() && cue.object()) {
            other = object(tree, quoted, verb);
        }
        if (other.isEmpty() && !cue.prepositions().isEmpty()) {
            other = prepositional(tree, quoted, verb, cue);
        }
        return other.map(words -> withJudgement(tree, quoted, verb, words)).orElse(List.of());
    }

    /**
     * "the talks, described by both as “frank”": the quotation after a passive verb belongs to what stands before it.
     */
    private List<Words> withJudgement(Tree tree, QuotedTokens quoted, int verb, Words words) {
        if (words.last() >= verb) {
            return List.of(words);
        }
        for (int i = verb + 1; i < tree.size() && !tree.token(i).text().equals(","); i++) {
            if (quoted.begins(i)) {
                int last = i;
                while (!quoted.ends(last)) {
                    last++;
                }
                return List.of(words, new Words(i, last));
            }
        }
        return List.of(words);
    }

    private Optional<Words> infinitive(Tree tree, QuotedTokens quoted, int verb, CueVerb cue) {
        for (int child : tree.children(verb, "xcomp", "ccomp", "advcl")) {
            boolean to = child > verb
                    && tree.children(child, "mark").stream()
                            .anyMatch(m -> tree.word(m).equals("to"));
            if (!to) {
                continue;
            }
            int first = tree.first(child);
            for (int object : tree.children(verb, "obj", "iobj")) {
                if (object > verb && object < child && !(cue.addressee() && cue.clause() && !cue.object())) {
                    first = Math.min(first, tree.first(object));
                }
            }
            first = Math.max(first, verb + 1);
            int end = ends.find(tree, quoted, verb, first);
            return end >= first ? Optional.of(new Words(first, end)) : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Words> object(Tree tree, QuotedTokens quoted, int verb) {
        if (SourceFinder.isPassive(tree, verb)) {
            return promoted(tree, quoted, verb);
        }
        int first = -1;
        for (int child : tree.children(verb, "obj", "iobj", "xcomp", "ccomp")) {
            if (child > verb && (first < 0 || tree.first(child) < first)) {
                first = Math.max(verb + 1, tree.first(child));
            }
        }
        if (first < 0 && verb + 1 < tree.size() && quoted.begins(verb + 1)) {
            first = verb + 1;
        }
        if (first < 0) {
            return Optional.empty();
        }
        int end = aside(tree, quoted, first, ends.find(tree, quoted, verb, first));
        return end >= first ? Optional.of(new Words(first, end)) : Optional.empty();
    }

    /** A judgement ends before what the reporter adds: after the quotation in it, or before a concession. */
    private int aside(Tree tree, QuotedTokens quoted, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            boolean parted = !quoted.at(i) && tree.token(i).text().matches("[,;—–-]+");
            if (parted && (quoted.ends(i - 1) || i < last && isAside(tree, i + 1))) {
                return i - 1;
            }
            if (!quoted.at(i)
                    && quoted.ends(i - 1)
                    && tree.token(i - 1).text().matches("[”\"’']")
                    && i >= 2
                    && tree.token(i - 2).text().equals(",")) {
                return i - 1;
            }
        }
        return last;
    }

    private boolean isAside(Tree tree, int token) {
        String tag = tree.token(token).tag();
        return CONCESSIONS.contains(tree.word(token)) || tag.startsWith("W");
    }

    /** What is rejected or praised when the verb is passive: the subject, or the noun that a participle describes. */
    private Optional<Words> promoted(Tree tree, QuotedTokens quoted, int verb) {
        for (int child : tree.children(verb, "nsubj:pass", "csubj:pass", "nsubj")) {
            if (child < verb) {
                return Optional.of(new Words(tree.first(child), Math.min(tree.last(child), verb - 1)));
            }
        }
        int head = tree.head(verb);
        if (head >= 0 && head < verb && tree.is(verb, "acl") && !quoted.at(head)) {
            int last = verb - 1;
            while (last > head && tree.isPunctuation(last)) {
                last--;
            }
            return Optional.of(new Words(Math.min(tree.first(head), head), last));
        }
        return Optional.empty();
    }

    private Optional<Words> prepositional(Tree tree, QuotedTokens quoted, int verb, CueVerb cue) {
        for (int child : tree.children(verb, "obl", "nmod", "advcl", "xcomp", "ccomp")) {
            for (int preposition : tree.children(child, "case", "mark")) {
                if (preposition > verb && cue.prepositions().contains(tree.word(preposition))) {
                    int end = ends.find(tree, quoted, verb, preposition + 1);
                    return end > preposition ? Optional.of(new Words(preposition + 1, end)) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
