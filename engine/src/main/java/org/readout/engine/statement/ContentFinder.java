package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.statement.SourceFinder.Source;

/**
 * Finds what a cue verb attributes: the clause, infinitive, object or quotation it governs, after it, before it or on
 * both sides. Surface signs (a colon, a mark, "that") go before the tree, which long quotations mislead.
 */
final class ContentFinder {

    private static final int FARTHEST_OPENING = 14;
    private static final Set<String> FINITE_TAGS = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> CONCESSIONS =
            Set.of("despite", "although", "though", "while", "amid", "even", "as", "after", "but", "whereas", "when");
    private static final Set<String> CLAUSE_MARKS = Set.of("that", "if", "whether");

    private final CueVerbs verbs;

    ContentFinder(CueVerbs verbs) {
        this.verbs = verbs;
    }

    /** The content in the verb's own sentence, in order; empty where the verb attributes nothing here. */
    List<Words> find(Tree tree, QuotedTokens quoted, int verb, CueVerb cue, Optional<Source> source) {
        if (cue.clause()) {
            List<Words> clause = clause(tree, quoted, verb, cue, source);
            if (!clause.isEmpty()) {
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
        return other.map(List::of).orElse(List.of());
    }

    private List<Words> clause(Tree tree, QuotedTokens quoted, int verb, CueVerb cue, Optional<Source> source) {
        List<Words> found = new ArrayList<>();
        int opening = opening(tree, quoted, verb, cue, source);
        Optional<Words> before = before(tree, quoted, verb, source)
                .filter(words -> opening < 0 || quoted.at(opening) && quoted.at(words.last()));
        before.ifPresent(found::add);
        if (opening >= 0) {
            int end = end(tree, quoted, verb, opening);
            if (end >= opening) {
                found.add(new Words(opening, end));
            }
        } else if (before.isPresent()) {
            resumed(tree, quoted, verb, source).ifPresent(found::add);
        }
        return found;
    }

    /** Where the content after the verb starts; -1 where none follows. */
    private int opening(Tree tree, QuotedTokens quoted, int verb, CueVerb cue, Optional<Source> source) {
        int complement = complement(tree, quoted, verb);
        int from = source.filter(s -> s.words().first() > verb).map(s -> s.words().last() + 1).orElse(verb + 1);
        for (int i = from; i < tree.size() && i <= verb + FARTHEST_OPENING; i++) {
            if (quoted.begins(i)) {
                return isAnnounced(tree, verb, i, cue) ? judged(tree, verb, i, cue) : -1;
            }
            if ( CLAUSE_MARKS.contains(tree.word(i)) && isClauseMark(tree, i)) {
                return i;
            }
            if (tree.token(i).text().equals(":")) {
                return i + 1 < tree.size() ? i + 1 : -1;
            }
            if (complement >= 0 && i >= Math.max(verb + 1, tree.first(complement))) {
                return i;
            }
            boolean finite = FINITE_TAGS.contains(tree.token(i).tag()) || tree.token(i).tag().equals("MD");
            if (finite && complement < 0) {
                return i > from && isBare(tree, from, i) ? from : -1;
            }
            boolean parts = tree.token(i).text().equals(";") || tree.token(i).isVerb() && complement < 0 || quoted.at(i);
            if (parts) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the words between a cue and a finite verb can be that verb's subject, as in "said the talks failed". */
    private boolean isBare(Tree tree, int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (tree.isPunctuation(i)) {
                return false;
            }
        }
        String tag = tree.token(from).tag();
        return tag.startsWith("PRP") || tag.startsWith("NN") || tag.equals("DT") || tag.startsWith("JJ");
    }

    /** Whether a quotation is the verb's own: right after it, after a comma, after the one told, or said of its object. */
    private boolean isAnnounced(Tree tree, int verb, int quotation, CueVerb cue) {
        return quotation == verb + 1 || tree.token(quotation - 1).text().matches("[,:—–-]+")
                || Character.isUpperCase(tree.token(Math.min(quotation + 1, tree.size() - 1)).text().charAt(0))
                || cue.addressee() || cue.object() || tree.children(verb, "ccomp", "xcomp").stream()
                        .anyMatch(child -> child > verb);
    }

    /** A quotation that says something of an object ("declaring it “a success”") takes the object in. */
    private int judged(Tree tree, int verb, int quotation, CueVerb cue) {
        if (cue.addressee() || cue.kind() == CueVerb.Kind.URGE) {
            return quotation;
        }
        for (int object : tree.children(verb, "obj")) {
            if (object > verb && object < quotation && !tree.token(quotation - 1).text().matches("[,:]")) {
                return Math.max(verb + 1, tree.first(object));
            }
        }
        return quotation;
    }

    private boolean isClauseMark(Tree tree, int token) {
        return tree.is(token, "mark") || tree.token(token).tag().equals("IN");
    }

    private int complement(Tree tree, QuotedTokens quoted, int verb) {
        for (int child : tree.children(verb, "ccomp")) {
            if (child > verb) {
                return child;
            }
        }
        for (int child : tree.children(verb, "parataxis", "dep")) {
            if (child > verb && !quoted.at(child) && tree.has(child, "nsubj", "csubj") && !isCue(tree, child)) {
                return child;
            }
        }
        return -1;
    }

    private boolean isCue(Tree tree, int token) {
        return verbs.at(tree, token).isPresent();
    }

    /** What stands before "X said" when a comma or a closing mark parts it from the verb. */
    private Optional<Words> before(Tree tree, QuotedTokens quoted, int verb, Optional<Source> source) {
        int from = verb;
        if (source.isPresent() && source.get().words().first() < verb) {
            from = source.get().words().first();
        } else {
            while (from > 0 && tree.is(from - 1, "aux", "advmod") && tree.head(from - 1) == verb) {
                from--;
            }
        }
        if (from == 0) {
            return Optional.empty();
        }
        int last = from - 1;
        boolean parted = tree.token(last).text().equals(",") || quoted.ends(last)
                || tree.token(last).text().matches("[—–-]+");
        if (!parted) {
            return Optional.empty();
        }
        while (last > 0 && !quoted.at(last) && tree.isPunctuation(last)) {
            last--;
        }
        int first = clauseStart(tree, quoted, last, verb);
        if (first > last || !quoted.at(last) && !isClauseLike(tree, first, last, verb)) {
            return Optional.empty();
        }
        return Optional.of(new Words(first, last));
    }

    /** A quotation alone begins with its mark; a paraphrase begins with its sentence, less the conjunction. */
    private int clauseStart(Tree tree, QuotedTokens quoted, int last, int verb) {
        int first = 0;
        for (int i = last; i > 0; i--) {
            boolean other = !quoted.at(i) && isCue(tree, i) && tree.head(verb) == i && tree.is(verb, "conj", "advcl")
                    && tree.has(i, "nsubj");
            if (other) {
                first = i + 1;
                break;
            }
        }
        while (first < last && !quoted.at(first)
                && (tree.isPunctuation(first) || tree.token(first).tag().equals("CC"))) {
            first++;
        }
        return first;
    }

    private boolean isClauseLike(Tree tree, int first, int last, int verb) {
        boolean governs = tree.is(verb, "parataxis") || tree.head(verb) < 0
                || tree.children(verb, "ccomp").stream().anyMatch(child -> child < verb);
        boolean finite = false;
        for (int i = first; i <= last && !finite; i++) {
            finite = tree.token(i).isVerb() && !tree.token(i).tag().equals("VBG") || tree.token(i).tag().equals("MD");
        }
        return governs && (finite || tree.is(verb, "parataxis"));
    }

    /** The rest of a sentence that "he said," interrupts. */
    private Optional<Words> resumed(Tree tree, QuotedTokens quoted, int verb, Optional<Source> source) {
        int from = Math.max(verb, source.map(s -> s.words().last()).orElse(verb)) + 1;
        if (from < tree.size() && tree.token(from).text().equals(",") && tree.is(verb, "parataxis")
                && tree.head(verb) > from) {
            int end = end(tree, quoted, verb, from + 1);
            return end > from ? Optional.of(new Words(from + 1, end)) : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Words> infinitive(Tree tree, QuotedTokens quoted, int verb, CueVerb cue) {
        for (int child : tree.children(verb, "xcomp", "ccomp", "advcl")) {
            boolean to = child > verb && tree.children(child, "mark").stream().anyMatch(m -> tree.word(m).equals("to"));
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
            int end = end(tree, quoted, verb, first);
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
        int end = aside(tree, quoted, first, end(tree, quoted, verb, first));
        return end >= first ? Optional.of(new Words(first, end)) : Optional.empty();
    }

    /** A judgement ends before what the reporter adds: after the quotation in it, or before a concession. */
    private int aside(Tree tree, QuotedTokens quoted, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            boolean parted = !quoted.at(i) && tree.token(i).text().matches("[,;—–-]+");
            if (parted && (quoted.ends(i - 1) || i < last && isAside(tree, i + 1))) {
                return i - 1;
            }
            if (!quoted.at(i) && quoted.ends(i - 1) && tree.token(i - 1).text().matches("[”\"’']") && i >= 2
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
                    int end = end(tree, quoted, verb, preposition + 1);
                    return end > preposition ? Optional.of(new Words(preposition + 1, end)) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Where content that starts at a token ends: with the sentence, or before what the verb has besides, such as
     * another cue ("…, adding that"), a second verb of the same subject, or "according to".
     */
    private int end(Tree tree, QuotedTokens quoted, int verb, int start) {
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
        while (last >= start && !quoted.at(last)
                && (tree.isPunctuation(last) || tree.token(last).tag().equals("CC"))) {
            last--;
        }
        return last;
    }

    private boolean isBreak(Tree tree, QuotedTokens quoted, int token, int verb, int start) {
        boolean afterQuotation = quoted.ends(token - 1);
        boolean afterComma = tree.token(token - 1).text().equals(",") || afterQuotation;
        if (afterQuotation && tree.token(token).tag().equals("CC") && token + 1 < tree.size() && isCue(tree, token + 1)
                && FINITE_TAGS.contains(tree.token(token + 1).tag())) {
            return true;
        }
        if (tree.token(token).tag().equals("CC") && token + 2 < tree.size() && isCue(tree, token + 1)
                && FINITE_TAGS.contains(tree.token(token + 1).tag()) && tree.word(token + 2).equals("that")) {
            return true;
        }
        if (afterComma && tree.word(token).equals("according")) {
            return true;
        }
        if (afterComma && tree.token(token).tag().equals("VBG") && isCue(tree, token)) {
            return true;
        }
        for (int child : tree.children(verb, "conj", "advcl", "parataxis")) {
            if (child > start && clauseFirst(tree, child, start) == token && tree.token(child).isVerb()
                    && (afterComma || tree.is(child, "conj"))) {
                return true;
            }
        }
        return false;
    }

    private int clauseFirst(Tree tree, int child, int start) {
        int first = Math.max(tree.first(child), start + 1);
        return first > start + 1 && tree.token(first - 1).tag().equals("CC") ? first - 1 : first;
    }
}
