package org.readout.engine.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.language.EntityKind;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.time.TimeFinder;

/** Finds who stands behind a cue verb: its subject, its agent, or whoever governs it. */
final class SourceFinder {

    /** How far up the tree a subject is inherited from; further up it is another's. */
    private static final int FARTHEST = 4;

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> NOMINAL_TAGS =
            Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "DT", "JJ", "CD", "POS", "PRP$", "NNPS$", "HYPH");

    private final Set<String> days =
            Set.copyOf(WordList.load(TimeFinder.class, "weekdays.txt").entries());

    /**
     * A source in its sentence.
     *
     * @param words the words that name it
     * @param head its head word
     * @param antecedent the head word of what it stands for, where it is a relative pronoun; else {@code head}
     */
    record Source(Words words, int head, int antecedent) {}

    Optional<Source> find(Tree tree, QuotedTokens quoted, int verb) {
        Optional<Source> agent = isPassive(tree, verb) ? agent(tree, verb) : Optional.empty();
        if (agent.isPresent() || isPassive(tree, verb)) {
            return agent;
        }
        return quotedAsSaying(tree, quoted, verb)
                .or(() -> own(tree, quoted, verb, verb))
                .or(() -> ofInsertedClause(tree, quoted, verb))
                .or(() -> adjacent(tree, quoted, verb))
                .or(() -> inherited(tree, quoted, verb))
                .or(() -> beside(tree, quoted, verb))
                .or(() -> ofMainClause(tree, quoted, verb));
    }

    static boolean isPassive(Tree tree, int verb) {
        if (tree.token(verb).tag().matches("VB[DZP]") && isActive(tree, verb)) {
            return false;
        }
        boolean participle = tree.token(verb).tag().equals("VBN");
        return tree.has(verb, "nsubj:pass", "csubj:pass", "aux:pass")
                || participle && tree.is(verb, "acl", "amod") && !tree.is(verb, "acl:relcl")
                || participle && !tree.has(verb, "aux", "nsubj") && tree.is(verb, "advcl", "dep", "conj");
    }

    /**
     * A finite verb right after its subject ("“…”, Roe said") is active, whatever a long quotation made of the tree.
     */
    private static boolean isActive(Tree tree, int verb) {
        return verb > 0
                && (tree.token(verb - 1).isProperNoun()
                        || tree.token(verb - 1).tag().equals("PRP"))
                && tree.head(verb - 1) == verb
                && tree.is(verb - 1, "nsubj");
    }

    private Optional<Source> agent(Tree tree, int verb) {
        for (int child : tree.children(verb, "obl", "nmod")) {
            if (child > verb
                    && tree.children(child, "case").stream()
                            .anyMatch(c -> tree.word(c).equals("by"))) {
                int from = Math.min(tree.first(child) + 1, child);
                return Optional.of(new Source(trimmed(tree, from, tree.last(child), child), child, child));
            }
        }
        return Optional.empty();
    }

    private Optional<Source> own(Tree tree, QuotedTokens quoted, int of, int cue) {
        List<Integer> subjects = tree.children(of, "nsubj", "csubj").stream()
                .filter(subject -> !quoted.at(subject) && !tree.is(subject, "csubj"))
                .filter(subject -> subject < of || !tree.token(of).tag().equals("VBG"))
                .toList();
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        int head = subjects.getFirst();
        for (int subject : subjects) {
            if (Math.abs(subject - of) < Math.abs(head - of)) {
                head = subject;
            }
        }
        if (RELATIVES.contains(tree.word(head)) && tree.is(of, "acl")) {
            return Optional.of(new Source(new Words(head, head), head, Math.max(0, tree.head(of))));
        }
        return Optional.of(source(tree, quoted, head, cue));
    }

    /** "the paper quoted Roe as saying": the object says it. */
    private Optional<Source> quotedAsSaying(Tree tree, QuotedTokens quoted, int verb) {
        int reporting = tree.head(verb);
        boolean as = verb > 1
                && tree.token(verb).tag().equals("VBG")
                && tree.word(verb - 1).equals("as");
        boolean governed = as && reporting >= 0 && reporting < verb;
        for (int object : governed ? tree.children(reporting, "obj", "nsubj:pass") : List.<Integer>of()) {
            if (object < verb && !quoted.at(object)) {
                return Optional.of(source(tree, quoted, object, verb - 1));
            }
        }
        boolean name = as
                && (tree.token(verb - 2).isProperNoun()
                        || tree.token(verb - 2).tag().equals("PRP"));
        if (!name || quoted.at(verb - 2)) {
            return Optional.empty();
        }
        int first = verb - 2;
        while (first > 0 && tree.token(first - 1).isProperNoun() && !quoted.at(first - 1)) {
            first--;
        }
        return Optional.of(new Source(new Words(first, verb - 2), verb - 2, verb - 2));
    }

    /** "that during the call Roe told": a name right before a finite verb, whatever the tree made of it. */
    private Optional<Source> adjacent(Tree tree, QuotedTokens quoted, int verb) {
        int name = verb - 1;
        boolean named = name >= 0
                && !quoted.at(name)
                && tree.token(verb).tag().matches("VB[DZ]")
                && tree.token(name).isProperNoun()
                && !tree.has(verb, "aux", "cop");
        if (!named) {
            return Optional.empty();
        }
        int first = name;
        while (first > 0
                && !quoted.at(first - 1)
                && tree.token(first - 1).isProperNoun()
                && !days.contains(tree.word(first - 1))) {
            first--;
        }
        boolean day = first > 0 && days.contains(tree.word(first - 1));
        boolean object = !day && first > 0 && tree.token(first - 1).tag().matches("IN|TO|POS|CC|VB.*");
        return object ? Optional.empty() : Optional.of(new Source(new Words(first, name), name, name));
    }

    /** "…, she said, adding that …": the participle after a clause between commas is of its subject. */
    private Optional<Source> ofInsertedClause(Tree tree, QuotedTokens quoted, int verb) {
        if (!tree.token(verb).tag().equals("VBG")
                || verb == 0
                || !tree.token(verb - 1).text().equals(",")) {
            return Optional.empty();
        }
        for (int i = verb - 2; i > 0 && !quoted.at(i) && !tree.isPunctuation(i); i--) {
            if (tree.is(i, "parataxis") && tree.token(i).isVerb() && tree.has(i, "nsubj")) {
                return own(tree, quoted, i, i);
            }
        }
        return Optional.empty();
    }

    private Source source(Tree tree, QuotedTokens quoted, int head, int cue) {
        int first = tree.first(head);
        int last = tree.last(head);
        if (head < cue) {
            last = Math.min(last, cue - 1);
        } else {
            first = Math.max(first, cue + 1);
        }
        while (first < head && (quoted.at(first) && !quoted.at(head) || tree.isPunctuation(first))) {
            first++;
        }
        for (int i = head + 1; i <= last; i++) {
            if (quoted.at(i) || tree.token(i).text().matches("[:;—–]|--") || isRelativeClause(tree, i)) {
                last = i - 1;
            }
        }
        return head < cue
                ? closed(tree, first, last, head, cue)
                : new Source(trimmed(tree, first, last, head), head, head);
    }

    /**
     * An apposition before the verb is closed by a comma; words after a comma that none closes are a subject of their
     * own, and what stands before them belongs to the clause before.
     */
    private Source closed(Tree tree, int first, int last, int head, int cue) {
        int end = cue - 1;
        while (end > last && tree.is(end, "aux", "advmod")) {
            end--;
        }
        int start = end;
        while (start > head
                && !tree.token(start).text().equals(",")
                && !tree.token(start).tag().equals("CC")) {
            start--;
        }
        boolean unclosed = end == last
                && start > head
                && tree.token(start).text().equals(",")
                && start < last
                && tree.token(last).isNoun()
                && !tree.isPunctuation(start + 1);
        Words words = unclosed ? new Words(start + 1, last) : trimmed(tree, first, last, head);
        int named = unclosed ? last : head;
        return new Source(words, named, named);
    }

    private boolean isRelativeClause(Tree tree, int token) {
        return RELATIVES.contains(tree.word(token))
                && tree.token(token).tag().startsWith("W")
                && tree.token(token - 1).text().equals(",");
    }

    private Words trimmed(Tree tree, int first, int last, int head) {
        int from = Math.min(first, head);
        int to = Math.max(last, head);
        while (to > head && (tree.isPunctuation(to) || tree.token(to).tag().equals("CC"))) {
            to--;
        }
        return new Words(from, to);
    }

    private Optional<Source> inherited(Tree tree, QuotedTokens quoted, int verb) {
        int at = verb;
        for (int steps = 0; steps < FARTHEST; steps++) {
            int head = tree.head(at);
            if (head < 0 || quoted.at(head)) {
                return Optional.empty();
            }
            if (tree.is(at, "acl") && !tree.is(at, "acl:relcl") && !isGerund(tree, at) && !isAside(tree, at)) {
                return Optional.of(source(tree, quoted, head, at > head ? at : at + 1));
            }
            boolean up = tree.is(at, "acl", "conj", "xcomp", "advcl", "dep", "parataxis", "ccomp")
                    || at != verb && tree.is(at, "obj", "nmod", "obl", "appos");
            if (!up) {
                return Optional.empty();
            }
            int sayer = at == verb ? sayer(tree, verb, head) : -1;
            if (sayer >= 0) {
                return own(tree, quoted, sayer, sayer);
            }
            int reported = tree.is(at, "conj") ? reportedClause(tree, head, at) : -1;
            Optional<Source> found = tree.token(head).isVerb() || tree.has(head, "nsubj")
                    ? own(tree, quoted, reported >= 0 ? reported : head, reported >= 0 ? reported : head)
                    : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
            at = head;
        }
        return Optional.empty();
    }

    /**
     * In "the ministry said Minister Roe met her counterpart and stressed …" it is the minister who stressed, though
     * the tree hangs the second verb on the first: the head of that reported clause, or -1.
     */
    static int reportedClause(Tree tree, int verb, int second) {
        for (int clause : tree.children(verb, "ccomp")) {
            boolean between = clause > verb && clause < second;
            boolean persons =
                    between && tree.children(clause, "nsubj").stream().anyMatch(subject -> isPerson(tree, subject));
            boolean institution = tree.children(verb, "nsubj").stream().noneMatch(subject -> isPerson(tree, subject));
            boolean repeated = second + 1 < tree.size() && tree.word(second + 1).equals("that");
            if (persons && institution && !repeated) {
                return clause;
            }
        }
        return -1;
    }

    /**
     * In "she stressed that the islands remain an interest, urging …" it is she who urged, though the tree hangs the
     * participle on what the islands do: the verb of saying, or -1.
     */
    private static int sayer(Tree tree, int verb, int clause) {
        int saying = tree.head(clause);
        boolean aside = tree.is(verb, "advcl", "dep")
                && tree.token(verb).tag().equals("VBG")
                && verb > 0
                && (tree.token(verb - 1).text().equals(",") || tree.has(verb, "mark"));
        boolean reported = saying >= 0 && tree.is(clause, "ccomp") && tree.has(saying, "nsubj") && saying < clause;
        boolean thing = tree.children(clause, "nsubj").stream().noneMatch(subject -> isPerson(tree, subject));
        return aside && reported && thing ? saying : -1;
    }

    private static boolean isPerson(Tree tree, int token) {
        return tree.token(token).entity() == EntityKind.PERSON
                || tree.token(token).tag().equals("PRP");
    }

    /** "…, saying": a participle that a comma parts from a noun belongs to the subject, not to that noun. */
    private boolean isAside(Tree tree, int verb) {
        return verb > 0
                && tree.token(verb).tag().equals("VBG")
                && tree.token(verb - 1).text().equals(",");
    }

    /** A verbal noun after a preposition ("of maintaining") is no one's participle. */
    private boolean isGerund(Tree tree, int verb) {
        return verb > 0 && tree.token(verb - 1).tag().equals("IN");
    }

    /** The noun phrase next to the verb, for a tree that went wrong: after it where a quotation stands before. */
    private Optional<Source> beside(Tree tree, QuotedTokens quoted, int verb) {
        boolean finite = !tree.token(verb).tag().equals("VBG");
        boolean inverted = finite
                && verb > 0
                && (quoted.ends(verb - 1) || tree.token(verb - 1).text().equals(","));
        if (inverted) {
            int last = verb;
            while (last + 1 < tree.size() && isNominal(tree, quoted, last + 1)) {
                last++;
            }
            return last > verb ? Optional.of(new Source(new Words(verb + 1, last), last, last)) : Optional.empty();
        }
        int first = verb;
        while (first > 0 && isNominal(tree, quoted, first - 1)) {
            first--;
        }
        return first < verb && finite
                ? Optional.of(new Source(new Words(first, verb - 1), verb - 1, verb - 1))
                : Optional.empty();
    }

    private boolean isNominal(Tree tree, QuotedTokens quoted, int token) {
        return !quoted.at(token) && NOMINAL_TAGS.contains(tree.token(token).tag());
    }

    /**
     * A participle's subject is that of the clause it hangs on: the next one at a sentence's start, else the last one.
     */
    private Optional<Source> ofMainClause(Tree tree, QuotedTokens quoted, int verb) {
        if (!tree.token(verb).tag().equals("VBG")) {
            return Optional.empty();
        }
        int found = -1;
        for (int i = 0; i < tree.size() && (i < verb || found < 0); i++) {
            boolean finite = tree.token(i).isVerb() && !tree.token(i).tag().equals("VBG") && !quoted.at(i);
            if (finite && own(tree, quoted, i, i).isPresent()) {
                found = i;
            }
        }
        return found < 0 ? Optional.empty() : own(tree, quoted, found, found);
    }
}
