package org.readout.engine.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The dependency tree of a sentence, Universal Dependencies. Tokens are named by their index in the sentence.
 *
 * @param heads the head of each token, {@link #ROOT} for the root
 * @param relations the relation of each token to its head, such as {@code nsubj}
 */
public record Dependencies(List<Integer> heads, List<String> relations) {

    /** The head of the root. */
    public static final int ROOT = -1;

    public Dependencies {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        if (heads.size() != relations.size()) {
            throw new IllegalArgumentException(heads.size() + " heads but " + relations.size() + " relations");
        }
    }

    public int head(int token) {
        return heads.get(token);
    }

    public String relation(int token) {
        return relations.get(token);
    }

    /** The tokens whose head is the given one, in order. */
    public List<Integer> children(int token) {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == token) {
                children.add(i);
            }
        }
        return children;
    }

    /** The children that stand in one of the relations; {@code nsubj} also finds {@code nsubj:pass}. */
    public List<Integer> children(int token, String... wanted) {
        List<Integer> found = new ArrayList<>();
        for (int child : children(token)) {
            for (String relation : wanted) {
                if (relations.get(child).equals(relation)
                        || relations.get(child).startsWith(relation + ":")) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    /** The token and all below it, in order. */
    public List<Integer> subtree(int token) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (dominates(token, i)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether {@code below} is the token {@code above} or stands below it. */
    public boolean dominates(int above, int below) {
        int at = below;
        for (int steps = 0; at != ROOT && steps <= heads.size(); steps++) {
            if (at == above) {
                return true;
            }
            at = heads.get(at);
        }
        return false;
    }
}
