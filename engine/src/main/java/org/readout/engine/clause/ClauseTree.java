package org.readout.engine.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;

/**
 * A sentence with its tree, read in time linear in the sentence. Tokens are named by their index in the sentence, and
 * methods that take one want {@code 0 <= token < size()}. Immutable once made.
 */
public final class ClauseTree {

    /** A tree of more tokens than this is a list or a table, and its links mean little. */
    static final int LONGEST = 400;

    private final Sentence sentence;
    private final Dependencies links;
    private final List<List<Integer>> children = new ArrayList<>();
    private final boolean[] quoted;
    private final int[] first;
    private final int[] last;
    private final boolean endsQuoted;

    private ClauseTree(Sentence sentence, boolean startsQuoted) {
        this.sentence = sentence;
        int size = sentence.size();
        this.links = size > LONGEST
                ? unlinked(size)
                : sentence.dependencies()
                        .filter(tree -> tree.heads().size() == size)
                        .orElseGet(() -> unlinked(size));
        this.quoted = new boolean[size];
        this.first = new int[size];
        this.last = new int[size];
        boolean inside = startsQuoted;
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>());
            first[i] = i;
            last[i] = i;
            inside = insideAfter(inside, sentence.token(i));
            quoted[i] = inside || closes(sentence.token(i));
        }
        this.endsQuoted = inside;
        for (int i = 0; i < size; i++) {
            if (head(i) >= 0) {
                children.get(head(i)).add(i);
            }
        }
        for (int i = 0; i < size; i++) {
            spread(i);
        }
    }

    /** The tree of one sentence by itself. */
    public static ClauseTree of(Sentence sentence) {
        return new ClauseTree(sentence, false);
    }

    /** The trees of an article; a quotation goes on over the sentences of its paragraph. */
    public static List<ClauseTree> of(List<Sentence> sentences) {
        List<ClauseTree> trees = new ArrayList<>();
        boolean open = false;
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            ClauseTree tree = new ClauseTree(sentence, open && sentence.paragraph() == paragraph);
            open = tree.endsQuoted;
            paragraph = sentence.paragraph();
            trees.add(tree);
        }
        return List.copyOf(trees);
    }

    private static Dependencies unlinked(int size) {
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            heads.add(Dependencies.ROOT);
            relations.add("root");
        }
        return new Dependencies(heads, relations);
    }

    private static boolean closes(Token token) {
        return token.text().equals("\u201D") || token.text().equals("\u00BB") || token.closesQuotation();
    }

    private static boolean insideAfter(boolean inside, Token token) {
        return switch (token.text()) {
            case "\u201C", "\u00AB", "``" -> true;
            case "\u201D", "\u00BB", "''" -> false;
            case "\"" -> !inside;
            default -> inside;
        };
    }

    /** Tells every token above how far a token reaches; stops where it adds nothing, and at a cycle. */
    private void spread(int token) {
        int above = head(token);
        for (int steps = 0; above >= 0 && steps < size(); steps++) {
            if (first[above] <= token && token <= last[above]) {
                return;
            }
            first[above] = Math.min(first[above], token);
            last[above] = Math.max(last[above], token);
            above = head(above);
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.size();
    }

    public Token token(int token) {
        return sentence.token(token);
    }

    public String lemma(int token) {
        return sentence.token(token).lemma();
    }

    /** The word in lower case. */
    public String word(int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }

    /** Whether the sentence has links at all. */
    public boolean isParsed() {
        return size() == 1 || links.heads().stream().anyMatch(head -> head >= 0);
    }

    /** The token it hangs on, {@link Dependencies#ROOT} for a root. */
    public int head(int token) {
        int head = links.head(token);
        return head < size() ? head : Dependencies.ROOT;
    }

    /** Its relation to its head, such as {@code nsubj:pass}; {@code root} for a root. */
    public String relation(int token) {
        return links.relation(token);
    }

    /** Whether its relation is one of those given, or a kind of one ({@code nsubj:pass} of {@code nsubj}). */
    public boolean is(int token, String... relations) {
        String relation = relation(token);
        for (String wanted : relations) {
            if (relation.equals(wanted) || relation.startsWith(wanted + ":")) {
                return true;
            }
        }
        return false;
    }

    /** The tokens that hang on it, in text order. */
    public List<Integer> children(int token) {
        return List.copyOf(children.get(token));
    }

    /** Those that hang on it in one of the relations, in text order. */
    public List<Integer> children(int token, String... relations) {
        return children.get(token).stream()
                .filter(child -> is(child, relations))
                .toList();
    }

    public boolean has(int token, String... relations) {
        return children.get(token).stream().anyMatch(child -> is(child, relations));
    }

    /** The first token of all that hang on it, itself among them. */
    public int first(int token) {
        return first[token];
    }

    /** The last token of all that hang on it, itself among them. */
    public int last(int token) {
        return last[token];
    }

    /** Whether it is {@code above} or hangs on it, over however many steps. */
    public boolean dominates(int above, int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= size(); steps++) {
            if (at == above) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    /** From one token to another, both included. */
    public Span span(int from, int to) {
        return token(from).span().cover(token(to).span());
    }

    /** Whether it stands inside quotation marks, which are inside themselves. */
    public boolean isQuoted(int token) {
        return quoted[token];
    }

    /** The token and all that are joined to it by "and", "or" or a comma, in text order. */
    public List<Integer> conjuncts(int token) {
        Set<Integer> found = new LinkedHashSet<>();
        found.add(token);
        for (int child : children(token, "conj")) {
            found.addAll(conjuncts(child));
        }
        return found.stream().sorted().toList();
    }

    /** What explains a noun beside it: "the minister, [Ana Silva]". Conjuncts of it stand each for itself. */
    public List<Integer> appositions(int token) {
        return children(token, "appos").stream()
                .flatMap(child -> conjuncts(child).stream())
                .toList();
    }

    /**
     * The words that introduce a noun phrase or clause, lower case: "with", "on behalf of", "together with"; empty
     * where none does. A conjunct without words of its own has those of the first.
     */
    public String preposition(int token) {
        StringBuilder words = new StringBuilder();
        for (int child : children(token, "case", "mark")) {
            if (child < token && !token(child).isPossessiveMark()) {
                words.append(words.isEmpty() ? "" : " ").append(word(child));
                children(child, "fixed").forEach(more -> words.append(' ').append(word(more)));
            }
        }
        boolean joined = is(token, "conj") && head(token) >= 0 && words.isEmpty();
        return joined ? preposition(head(token)) : words.toString();
    }

    /** Whether the clause of a token is one of its own: it holds a verb that no infinitive or participle shares. */
    boolean opensClause(int token) {
        return switch (relation(token)) {
            case "ccomp", "csubj", "csubj:pass", "acl:relcl", "parataxis" -> true;
            case "advcl", "acl", "conj", "dep", "xcomp" ->
                has(token, "nsubj", "csubj") || has(token, "mark") && is(token, "advcl") && isGroupFinite(token);
            default -> false;
        };
    }

    private boolean isGroupFinite(int token) {
        return token(token).isFinite()
                || children(token, "aux", "cop").stream()
                        .anyMatch(aux -> token(aux).isFinite());
    }

    /**
     * How many boundaries of clauses lie on the way from one token to another: those of complements, relative clauses,
     * asides and of clauses with a subject of their own. Infinitives and participles that share their subject count
     * none; a comma counts none. Where the tree links the two not at all, {@link Integer#MAX_VALUE}.
     */
    public int boundaries(int from, int to) {
        int top = meeting(from, to);
        if (top < 0) {
            return Integer.MAX_VALUE;
        }
        int found = 0;
        for (int at = from; at != top; at = head(at)) {
            found += opensClause(at) ? 1 : 0;
        }
        for (int at = to; at != top; at = head(at)) {
            found += opensClause(at) ? 1 : 0;
        }
        return found;
    }

    /** Whether what stands at one token can belong to the other: one clause, on the same side of quotation marks. */
    public boolean reaches(int from, int to) {
        return boundaries(from, to) == 0 && isQuoted(from) == isQuoted(to);
    }

    /** How many other verbs lie on the way through the tree from one token to another. */
    public int verbsBetween(int from, int to) {
        int top = meeting(from, to);
        int found = 0;
        if (top < 0) {
            return found;
        }
        for (int at = from; at != top; at = head(at)) {
            found += at != from && token(at).isVerb() ? 1 : 0;
        }
        for (int at = to; at != top; at = head(at)) {
            found += at != to && token(at).isVerb() ? 1 : 0;
        }
        return found + (top != from && top != to && token(top).isVerb() ? 1 : 0);
    }

    /**
     * The way through the tree: each step up as {@code ^relation}, each step down as {@code _relation}, an oblique with
     * its preposition ({@code ^obj_obl:with}); empty from a token to itself and where the two are not linked.
     */
    public String path(int from, int to) {
        int top = meeting(from, to);
        if (top < 0) {
            return "";
        }
        StringBuilder up = new StringBuilder();
        for (int at = from; at != top; at = head(at)) {
            up.append('^').append(relation(at));
        }
        StringBuilder down = new StringBuilder();
        for (int at = to; at != top; at = head(at)) {
            String preposition = is(at, "obl", "nmod") ? preposition(at) : "";
            down.insert(0, "_" + relation(at) + (preposition.isEmpty() ? "" : ":" + preposition.replace(' ', '-')));
        }
        return up.append(down).toString();
    }

    /** The lowest token that both hang on; -1 where there is none. */
    private int meeting(int from, int to) {
        boolean[] above = new boolean[size()];
        int at = from;
        while (at >= 0 && !above[at]) {
            above[at] = true;
            at = head(at);
        }
        at = to;
        for (int steps = 0; at >= 0 && steps <= size(); steps++) {
            if (above[at]) {
                return at;
            }
            at = head(at);
        }
        return -1;
    }

    /** The verb or noun at the token with its roles filled. */
    public Predicate predicate(int token) {
        return new PredicateReader(this).read(token);
    }

    /** Every verb and noun but auxiliaries and parts of names, in text order. */
    public List<Predicate> predicates() {
        List<Predicate> found = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            boolean verb = token(i).isVerb() && !is(i, "aux", "cop");
            boolean noun = token(i).isNoun() && !is(i, "compound", "flat");
            if (verb || noun) {
                found.add(predicate(i));
            }
        }
        return found;
    }
}
