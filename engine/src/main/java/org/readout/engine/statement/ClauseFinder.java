package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.statement.SourceFinder.Source;

/**
 * Finds the clause or quotation that a cue verb attributes: after it, before it, or on both sides of "she said".
 * Surface signs (a colon, a mark, "that") go before the tree, which long quotations mislead.
 */
final class ClauseFinder {

    /** Between a verb and its clause stand the one told, a day and a place; more than this is another clause's. */
    private static final int FARTHEST_OPENING = 14;

    private static final Set<String> FINITE_TAGS = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> CLAUSE_MARKS = Set.of("that", "if", "whether");

    private final CueVerbs verbs;
    private final ContentEnd ends;
    private final Interruptions interruptions;

    ClauseFinder(CueVerbs verbs, ContentEnd ends) {
        this.verbs = verbs;
        this.ends = ends;
        this.interruptions = new Interruptions(ends);
    }

    /** The content in the verb's own sentence, in order; empty where no clause or quotation is its own. */
    List<Words> find(Tree tree, QuotedTokens quoted, int verb, CueVerb cue, Optional<Source> source) {
        List<Words> found = new ArrayList<>();
        Optional<List<Words>> around = interruptions.around(tree, quoted, verb, source);
        if (around.isPresent()) {
            return around.get();
        }
        int after = opening(tree, quoted, verb, cue, source);
        Optional<Words> clause = before(tree, quoted, verb, source);
        int opening = isRemarkOfSource(quoted, verb, source, clause, after) ? -1 : after;
        Optional<Words> before = clause.filter(words -> opening < 0
                || quoted.at(opening)
                        && quoted.at(words.last())
                        && !tree.token(verb).tag().equals("VBG"));
        before.ifPresent(found::add);
        if (opening >= 0) {
            int end = ends.find(tree, quoted, verb, opening);
            if (end >= opening) {
                found.add(new Words(opening, end));
            }
        } else if (before.isPresent()) {
            resumed(tree, quoted, verb, source).ifPresent(found::add);
        }
        return found;
    }

    /** "“…”, said Roe, in the words of his aide": what follows the source of a quotation is the reporter's. */
    private boolean isRemarkOfSource(
            QuotedTokens quoted, int verb, Optional<Source> source, Optional<Words> before, int after) {
        return after >= 0
                && !quoted.at(after)
                && before.filter(words -> quoted.at(words.last())).isPresent()
                && source.filter(found -> found.words().first() == verb + 1).isPresent();
    }

    /** Where the content after the verb starts; -1 where none follows. */
    private int opening(Tree tree, QuotedTokens quoted, int verb, CueVerb cue, Optional<Source> source) {
        int complement = complement(tree, quoted, verb);
        int from = source.filter(s -> s.words().first() > verb)
                .map(s -> s.words().last() + 1)
                .orElse(verb + 1);
        for (int i = from; i < tree.size() && i <= verb + FARTHEST_OPENING; i++) {
            if (quoted.begins(i)) {
                if (isAnnounced(tree, verb, i, cue)) {
                    return judged(tree, verb, i, cue);
                }
                boolean predicate = cue.clause() && !cue.quotation() && i > from && isBare(tree, from, i);
                return predicate && startsWithVerb(tree, i + 1) ? from : -1;
            }
            if (CLAUSE_MARKS.contains(tree.word(i)) && isClauseMark(tree, i)) {
                return i;
            }
            if (tree.token(i).text().equals(":")) {
                return i + 1 < tree.size() ? i + 1 : -1;
            }
            if (complement >= 0 && i >= Math.max(verb + 1, tree.first(complement))) {
                return i;
            }
            boolean finite = FINITE_TAGS.contains(tree.token(i).tag())
                    || tree.token(i).tag().equals("MD");
            if (finite && complement < 0) {
                return i > from && isBare(tree, from, i) ? from : -1;
            }
            boolean parts =
                    tree.token(i).text().equals(";") || tree.token(i).isVerb() && complement < 0 || quoted.at(i);
            if (parts) {
                return -1;
            }
        }
        return -1;
    }

    /** "said the trip “rewards …”": the quoted words are what their subject does. */
    private boolean startsWithVerb(Tree tree, int token) {
        return token < tree.size()
                && (FINITE_TAGS.contains(tree.token(token).tag())
                        || tree.token(token).tag().equals("NNS")
                        || tree.token(token).tag().equals("VBN"));
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

    /**
     * Whether a quotation is the verb's own: right after it, after a comma, after the one told, or said of its object.
     */
    private boolean isAnnounced(Tree tree, int verb, int quotation, CueVerb cue) {
        return quotation == verb + 1
                || cue.quotation()
                        && quotation == verb + 2
                        && tree.token(verb + 1).tag().matches("PRP\\$|DT")
                || tree.token(quotation - 1).text().matches("[,:—–-]+")
                || Character.isUpperCase(tree.token(Math.min(quotation + 1, tree.size() - 1))
                        .text()
                        .charAt(0))
                || cue.addressee()
                || cue.object()
                || tree.children(verb, "ccomp", "xcomp").stream().anyMatch(child -> child > verb);
    }

    /** A quotation that says something of an object ("declaring it “a success”") takes the object in. */
    private int judged(Tree tree, int verb, int quotation, CueVerb cue) {
        if (cue.addressee() || cue.kind() == CueVerb.Kind.URGE) {
            return quotation;
        }
        for (int object : tree.children(verb, "obj")) {
            if (object > verb
                    && object < quotation
                    && !tree.token(quotation - 1).text().matches("[,:]")) {
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
            if (child > verb && !quoted.at(child) && tree.has(child, "nsubj", "csubj") && !verbs.isCue(tree, child)) {
                return child;
            }
        }
        return -1;
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
        boolean parted = tree.token(last).text().equals(",")
                || quoted.ends(last)
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
            boolean other = !quoted.at(i)
                    && verbs.isCue(tree, i)
                    && tree.head(verb) == i
                    && tree.is(verb, "conj", "advcl")
                    && tree.has(i, "nsubj");
            if (other) {
                first = i + 1;
                break;
            }
        }
        while (first < last
                && !quoted.at(first)
                && (tree.isPunctuation(first) || tree.token(first).tag().equals("CC"))) {
            first++;
        }
        return first;
    }

    private boolean isClauseLike(Tree tree, int first, int last, int verb) {
        if (!tree.is(verb, "parataxis", "dep")
                && tree.head(verb) >= 0
                && tree.children(verb, "ccomp").stream().noneMatch(child -> child < verb)) {
            return false;
        }
        boolean object = !cueTakesListener(tree, verb)
                && tree.children(verb, "obj").stream().anyMatch(child -> child > verb);
        if (object) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            if (FINITE_TAGS.contains(tree.token(i).tag()) && !tree.is(i, "amod")) {
                return true;
            }
        }
        return tree.is(verb, "parataxis");
    }

    private boolean cueTakesListener(Tree tree, int verb) {
        return verbs.at(tree, verb).filter(CueVerb::addressee).isPresent();
    }

    /** The rest of a sentence that "he said," interrupts. */
    private Optional<Words> resumed(Tree tree, QuotedTokens quoted, int verb, Optional<Source> source) {
        int from = Math.max(verb, source.map(s -> s.words().last()).orElse(verb)) + 1;
        if (from < tree.size()
                && tree.token(from).text().equals(",")
                && tree.is(verb, "parataxis")
                && tree.head(verb) > from) {
            int end = ends.find(tree, quoted, verb, from + 1);
            return end > from ? Optional.of(new Words(from + 1, end)) : Optional.empty();
        }
        return Optional.empty();
    }
}
