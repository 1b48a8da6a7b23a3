package org.readout.corenlp;

import java.util.List;

/**
 * The features of a parser state over one sentence (Chen and Manning 2014, section 3.1): the three topmost words of
 * stack and buffer, and of the two topmost of the stack the first and second children at either side and the outermost
 * grandchildren; of each its word and tag, of the children also the relation. Confined to one thread.
 */
final class Features {

    private static final int WORDS = ParserModel.FIRST_TAG_SLOT;
    private static final int FIRST_CHILD = 6;

    private final ParserModel model;
    private final int[] wordFeatures;
    private final int[] tagFeatures;
    private final float[][][] rows;
    private final int[] places = new int[WORDS];

    Features(ParserModel model, List<String> words, List<String> tags) {
        this.model = model;
        int size = words.size() + 1;
        wordFeatures = new int[size];
        tagFeatures = new int[size];
        wordFeatures[ParserState.ROOT] = model.rootWord();
        tagFeatures[ParserState.ROOT] = model.rootTag();
        for (int i = 1; i < size; i++) {
            wordFeatures[i] = model.word(words.get(i - 1));
            tagFeatures[i] = model.tag(tags.get(i - 1));
        }
        rows = new float[2 * WORDS][size][];
    }

    /** The hidden layer before activation. */
    float[] layer(ParserState state) {
        find(state);
        float[] layer = model.emptyLayer();
        for (int slot = 0; slot < WORDS; slot++) {
            int word = places[slot];
            if (word != ParserState.NONE) {
                add(layer, row(slot, word, wordFeatures[word]), row(WORDS + slot, word, tagFeatures[word]));
                if (slot >= FIRST_CHILD) {
                    int relationSlot = ParserModel.FIRST_RELATION_SLOT + slot - FIRST_CHILD;
                    add(layer, model.row(relationSlot, model.relation(state.relation(word))));
                }
            }
        }
        return layer;
    }

    private void find(ParserState state) {
        for (int i = 0; i < 3; i++) {
            places[i] = state.stack(2 - i);
            places[3 + i] = state.buffer(i);
        }
        for (int depth = 0; depth < 2; depth++) {
            int word = state.stack(depth);
            int slot = FIRST_CHILD + 6 * depth;
            places[slot] = state.left(word);
            places[slot + 1] = state.right(word);
            places[slot + 2] = state.secondLeft(word);
            places[slot + 3] = state.secondRight(word);
            places[slot + 4] = state.left(state.left(word));
            places[slot + 5] = state.right(state.right(word));
        }
    }

    /** The model's row, kept with the sentence, as a word stays in a slot over many states. */
    private float[] row(int slot, int word, int feature) {
        float[] row = rows[slot][word];
        if (row == null) {
            row = model.row(slot, feature);
            rows[slot][word] = row;
        }
        return row;
    }

    private static void add(float[] layer, float[] row) {
        for (int i = 0; i < layer.length; i++) {
            layer[i] += row[i];
        }
    }

    private static void add(float[] layer, float[] row, float[] other) {
        for (int i = 0; i < layer.length; i++) {
            layer[i] += row[i] + other[i];
        }
    }
}
