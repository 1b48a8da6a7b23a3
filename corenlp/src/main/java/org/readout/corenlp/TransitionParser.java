package org.readout.corenlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.engine.language.Dependencies;

/**
 * Arc-standard parsing (Nivre, Incrementality in Deterministic Dependency Parsing, 2004): words move from a buffer to a
 * stack, and an arc ties the two topmost, in the order {@link ParserModel} scores highest. Two steps a word.
 */
final class TransitionParser {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

    private final ParserModel model;

    TransitionParser(ParserModel model) {
        this.model = model;
    }

    /** Whether the model has seen the word, as written. */
    boolean knows(String word) {
        return model.knows(word);
    }

    /** The tree over words as written and their Penn Treebank tags. */
    Dependencies parse(List<String> words, List<String> tags) {
        ParserState state = new ParserState(words.size());
        Features features = new Features(model, words, tags);
        while (!state.isFinished()) {
            step(state, features);
        }
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int word = 1; word <= words.size(); word++) {
            heads.add(state.head(word) == ParserState.ROOT ? Dependencies.ROOT : state.head(word) - 1);
            relations.add(model.relations().get(state.relation(word)));
        }
        return new Dependencies(heads, withPassiveSubjects(heads, relations));
    }

    /**
     * A subject of a verb with a passive auxiliary is a passive one, whatever the model took it for; CoreNLP does so.
     */
    private static List<String> withPassiveSubjects(List<Integer> heads, List<String> relations) {
        Set<Integer> passive = new HashSet<>();
        for (int word = 0; word < heads.size(); word++) {
            if (relations.get(word).equals("aux:pass")) {
                passive.add(heads.get(word));
            }
        }
        List<String> corrected = new ArrayList<>(relations);
        for (int word = 0; word < heads.size(); word++) {
            boolean subject = SUBJECTS.contains(relations.get(word));
            if (subject && passive.contains(heads.get(word))) {
                corrected.set(word, relations.get(word) + ":pass");
            }
        }
        return corrected;
    }

    private void step(ParserState state, Features features) {
        if (!state.canArc()) {
            state.shift();
            return;
        }
        if (state.isLastArc()) {
            state.rightArc(ParserState.ROOT_RELATION);
            return;
        }
        float[] scores = model.scores(features.layer(state));
        int relations = model.relations().size();
        int best = -1;
        for (int transition = 0; transition < (state.canShift() ? 2 * relations + 1 : 2 * relations); transition++) {
            boolean root = transition % relations == ParserState.ROOT_RELATION && transition < 2 * relations;
            if (!root && (best < 0 || scores[transition] > scores[best])) {
                best = transition;
            }
        }
        if (best == 2 * relations) {
            state.shift();
        } else if (best < relations) {
            state.leftArc(best);
        } else {
            state.rightArc(best - relations);
        }
    }
}
