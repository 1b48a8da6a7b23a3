package org.readout.engine.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.statement.SourceFinder.Source;

/** Finds attributions whose cue is a noun with its possessor ("her promise to …") or an adjective ("is sure that"). */
final class NominalCueFinder {

    /** A noun that announces a quotation ("her words in Rome last week, “…”") stands this near before it. */
    private static final int FARTHEST_QUOTATION = 9;

    private final Map<String, CueNoun> nouns = new LinkedHashMap<>();
    private final List<String> adjectives =
            WordList.load(NominalCueFinder.class, "cue-adjectives.txt").entries();
    private final CueVerbs verbs;

    private record CueNoun(CueVerb.Kind kind, List<String> frames) {}

    /** A cue that is no verb, with who is behind it and what it attributes. */
    record Found(CueVerb.Kind kind, Source source, Words content) {}

    NominalCueFinder(CueVerbs verbs) {
        this.verbs = verbs;
        for (WordList.Row row :
                WordList.load(NominalCueFinder.class, "cue-nouns.txt").rows()) {
            nouns.put(
                    row.column(0),
                    new CueNoun(
                            CueVerb.Kind.valueOf(row.column(1).toUpperCase(Locale.ROOT)),
                            List.of(row.column(2).split(","))));
        }
    }

    /** Whether the token is an adjective or participle of attitude that says of its subject what it thinks. */
    boolean isAttitude(Tree tree, int token) {
        return adjectives.contains(tree.word(token)) && tree.has(token, "cop", "aux:pass");
    }

    Optional<Found> find(Tree tree, QuotedTokens quoted, int token) {
        if (tree.token(token).isNoun()) {
            return Optional.ofNullable(nouns.get(tree.lemma(token).toLowerCase(Locale.ROOT)))
                    .flatMap(noun -> noun(tree, quoted, token, noun));
        }
        return adjectives.contains(tree.word(token)) ? adjective(tree, quoted, token) : Optional.empty();
    }

    private Optional<Found> adjective(Tree tree, QuotedTokens quoted, int token) {
        List<Integer> subjects = tree.children(token, "nsubj", "nsubj:pass");
        if (subjects.isEmpty() || subjects.getFirst() > token || quoted.at(subjects.getFirst())) {
            return Optional.empty();
        }
        int subject = subjects.getFirst();
        for (int clause : tree.children(token, "ccomp", "advcl")) {
            boolean that = tree.is(clause, "ccomp")
                    || tree.children(clause, "mark").stream()
                            .anyMatch(mark -> tree.word(mark).equals("that"));
            if (clause > token && that && tree.first(clause) > token) {
                Source source = new Source(new Words(tree.first(subject), tree.last(subject)), subject, subject);
                return words(tree, quoted, tree.first(clause), tree.last(clause))
                        .map(content -> new Found(CueVerb.Kind.THINK, source, content));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> noun(Tree tree, QuotedTokens quoted, int token, CueNoun noun) {
        int governor = tree.head(token);
        if (governor >= 0 && governor < token && verbs.isCue(tree, governor) && tree.is(token, "obj")) {
            return Optional.empty();
        }
        return source(tree, quoted, token)
                .flatMap(source ->
                        content(tree, quoted, token, source, noun).map(words -> new Found(noun.kind(), source, words)));
    }

    /** The possessor, or who stands behind "by" or "from". */
    private Optional<Source> source(Tree tree, QuotedTokens quoted, int token) {
        for (int child : tree.children(token, "nmod:poss")) {
            if (child < token && !quoted.at(child)) {
                int last = tree.token(tree.last(child)).tag().equals("POS") ? tree.last(child) - 1 : tree.last(child);
                return last < child
                        ? Optional.empty()
                        : Optional.of(new Source(new Words(Math.min(tree.first(child), child), last), child, child));
            }
        }
        for (int child : tree.children(token, "nmod")) {
            boolean by = child > token
                    && !quoted.at(child)
                    && tree.children(child, "case").stream()
                            .anyMatch(c ->
                                    tree.word(c).equals("by") || tree.word(c).equals("from"));
            if (by
                    && (tree.token(child).isProperNoun()
                            || tree.token(child).tag().equals("PRP"))) {
                int first = Math.min(tree.first(child) + 1, child);
                return Optional.of(new Source(new Words(first, child), child, child));
            }
        }
        return Optional.empty();
    }

    private Optional<Words> content(Tree tree, QuotedTokens quoted, int token, Source source, CueNoun noun) {
        int from = Math.max(token, source.words().last()) + 1;
        for (int child : tree.children(token, "acl", "ccomp", "xcomp", "advcl")) {
            boolean framed = child >= from
                    && tree.children(child, "mark").stream()
                            .anyMatch(mark -> noun.frames().contains(tree.word(mark)));
            if (framed) {
                return words(tree, quoted, Math.max(from, tree.first(child)), tree.last(child));
            }
        }
        for (int child : tree.children(token, "nmod", "obl", "acl")) {
            for (int preposition : tree.children(child, "case", "mark")) {
                if (preposition >= from && noun.frames().contains("prep:" + tree.word(preposition))) {
                    return words(tree, quoted, preposition + 1, tree.last(child));
                }
            }
        }
        return quotation(tree, quoted, from, noun);
    }

    /** A quotation right after the noun, or soon after one that is a word for words. */
    private Optional<Words> quotation(Tree tree, QuotedTokens quoted, int from, CueNoun noun) {
        int reach = noun.frames().contains("quote") ? FARTHEST_QUOTATION : 1;
        for (int i = from; i < tree.size() && i < from + reach && !tree.token(i).isVerb(); i++) {
            if (quoted.begins(i)) {
                int last = i;
                while (!quoted.ends(last)) {
                    last++;
                }
                return Optional.of(new Words(i, last));
            }
        }
        return Optional.empty();
    }

    /** A run without the punctuation and aside at its end. */
    private Optional<Words> words(Tree tree, QuotedTokens quoted, int first, int last) {
        int end = Math.min(last, tree.size() - 1);
        while (end >= first && !quoted.at(end) && tree.isPunctuation(end)) {
            end--;
        }
        return end < first ? Optional.empty() : Optional.of(new Words(first, end));
    }
}
