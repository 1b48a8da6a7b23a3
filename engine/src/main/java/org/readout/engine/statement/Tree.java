package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;

/** A sentence with its tree, read from the head down, in time linear in the sentence. */
final class Tree {

    /** A tree of more tokens than this is a list or a table, and its links mean little. */
    private static final int LONGEST = 400;

    private final Sentence sentence;
    private final Dependencies dependencies;
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] first;
    private final int[] last;

    private Tree(Sentence sentence, Dependencies dependencies) {
        this.sentence = sentence;
        this.dependencies = dependencies;
        int size = sentence.size();
        this.first = new int[size];
        this.last = new int[size];
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>());
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < size; i++) {
            int head = dependencies.head(i);
            if (head >= 0 && head < size) {
                children.get(head).add(i);
            }
        }
        for (int i = 0; i < size; i++) {
            spread(i);
        }
    }

    /** The tree of a sentence; one without links where it was not parsed. */
    static Tree of(Sentence sentence) {
        Dependencies links = sentence.size() > LONGEST
                ? unlinked(sentence)
                : sentence.dependencies()
                        .filter(tree -> tree.heads().size() == sentence.size())
                        .orElseGet(() -> unlinked(sentence));
        return new Tree(sentence, links);
    }

    private static Dependencies unlinked(Sentence sentence) {
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            heads.add(Dependencies.ROOT);
            relations.add("root");
        }
        return new Dependencies(heads, relations);
    }

    /** Tells every token above how far a token reaches; stops where it adds nothing, and at a cycle. */
    private void spread(int token) {
        int head = dependencies.head(token);
        for (int steps = 0; head >= 0 && head < size() && steps < size(); steps++) {
            if (first[head] <= token && token <= last[head]) {
                return;
            }
            first[head] = Math.min(first[head], token);
            last[head] = Math.max(last[head], token);
            head = dependencies.head(head);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    String lemma(int index) {
        return sentence.token(index).lemma();
    }

    /** The word in lower case. */
    String word(int index) {
        return sentence.token(index).text().toLowerCase(Locale.ROOT);
    }

    int head(int token) {
        return dependencies.head(token);
    }

    String relation(int token) {
        return dependencies.relation(token);
    }

    /** Whether the token's relation is one of those given, or a kind of one ({@code nsubj:pass} of {@code nsubj}). */
    boolean is(int token, String... relations) {
        String relation = dependencies.relation(token);
        for (String wanted : relations) {
            if (relation.equals(wanted) || relation.startsWith(wanted + ":")) {
                return true;
            }
        }
        return false;
    }

    List<Integer> children(int token) {
        return children.get(token);
    }

    List<Integer> children(int token, String... relations) {
        return children.get(token).stream()
                .filter(child -> is(child, relations))
                .toList();
    }

    boolean has(int token, String... relations) {
        return children.get(token).stream().anyMatch(child -> is(child, relations));
    }

    /** The first token of all that hang on the given one. */
    int first(int token) {
        return first[token];
    }

    /** The last token of all that hang on the given one. */
    int last(int token) {
        return last[token];
    }

    boolean isPunctuation(int token) {
        String text = token(token).text();
        return text.codePoints().noneMatch(Character::isLetterOrDigit) && !text.equals("$") && !text.equals("%");
    }

    /** The span from one token to another, both included. */
    Span span(int from, int to) {
        return token(from).span().cover(token(to).span());
    }
}
