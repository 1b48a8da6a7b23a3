package org.readout.engine.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds all of a list of phrases in one pass over a text, in time that does not hang on how many they are (Aho and
 * Corasick, "Efficient string matching: an aid to bibliographic search", 1975). Safe across threads.
 */
final class PhraseIndex {

    /** Letters whose steps stand in an array. */
    private static final int ASCII = 128;

    private static final class State {
        private final @Nullable State[] ascii = new State[ASCII];
        private final Map<Character, State> others = new TreeMap<>();
        final List<Integer> ends = new ArrayList<>();
        State fallback = this;

        @Nullable
        State next(char c) {
            return c < ASCII ? ascii[c] : others.get(c);
        }

        State add(char c) {
            State known = next(c);
            State next = known == null ? new State() : known;
            if (c < ASCII) {
                ascii[c] = next;
            } else {
                others.put(c, next);
            }
            return next;
        }

        void forEach(BiConsumer<Character, State> action) {
            for (char c = 0; c < ASCII; c++) {
                State next = ascii[c];
                if (next != null) {
                    action.accept(c, next);
                }
            }
            others.forEach(action);
        }
    }

    private final State root = new State();

    PhraseIndex(List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            State state = root;
            for (char c : phrases.get(i).toCharArray()) {
                state = state.add(c);
            }
            state.ends.add(i);
        }
        linkFallbacks();
    }

    /** Breadth first, so that a fallback, which is shorter, is complete before what falls back to it. */
    private void linkFallbacks() {
        Deque<State> open = new ArrayDeque<>();
        root.forEach((c, state) -> {
            state.fallback = root;
            open.add(state);
        });
        while (!open.isEmpty()) {
            State state = open.remove();
            state.forEach((c, child) -> {
                child.fallback = step(state.fallback, c);
                child.ends.addAll(child.fallback.ends);
                open.add(child);
            });
        }
    }

    private State step(State from, char c) {
        State state = from;
        @Nullable State next = state.next(c);
        while (next == null && state != root) {
            state = state.fallback;
            next = state.next(c);
        }
        return next == null ? root : next;
    }

    /** Tells the number of each phrase that stands in the words, once for each place. */
    void find(String words, IntConsumer found) {
        State state = root;
        for (int i = 0; i < words.length(); i++) {
            state = step(state, words.charAt(i));
            for (int end : state.ends) {
                found.accept(end);
            }
        }
    }
}
