package org.readout.corenlp;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network of the dependency parser of Chen and Manning (A Fast and Accurate Dependency Parser using Neural
 * Networks, EMNLP 2014): 48 features of a parser state, each an embedding of 50 numbers, one hidden layer with the cube
 * as its activation, and a score for each transition. The weights are those published with CoreNLP, {@code english_UD}.
 *
 * <p>What a feature adds to the hidden layer depends on the feature alone, so it is computed once and kept for as long
 * as it is used. Immutable but for that memory, which changes no result; safe across threads.
 */
final class ParserModel {

    static final String FILE = "parser.model";

    /** Features of a state: 18 words, the 18 tags of those words, 12 relations. */
    static final int SLOTS = 48;

    static final int FIRST_TAG_SLOT = 18;
    static final int FIRST_RELATION_SLOT = 36;

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NOTHING = "-NULL-";
    private static final String ROOT = "-ROOT-";

    /** Rows of one generation of the memory. At 4 kB a row, two generations take at most 100 MB. */
    private static final int GENERATION = 12_500;

    /** Transitions are padded to whole vectors. */
    private static final int LANES = 8;

    /** Rows added at once, so that a sum is read and written once for several. Divides all sizes of the network. */
    private static final int BLOCK = 5;

    private final StringTable words;
    private final List<String> tags;
    private final List<String> relations;
    private final int dimensions;
    private final Decimals embeddings;
    private final float[][] input;
    private final float[][] output;
    private final float[] bias;
    private final int width;

    /** The hidden layer of a state in which every slot is empty; a row is what a feature changes in it. */
    private final float[] empty;

    private volatile Memory memory = new Memory(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());

    private record Memory(ConcurrentHashMap<Integer, float[]> young, ConcurrentHashMap<Integer, float[]> old) {}

    private ParserModel(ModelReader model) {
        dimensions = model.number();
        words = StringTable.read(model);
        tags = model.strings();
        relations = model.strings();
        embeddings = Decimals.read(model);
        Decimals inputs = Decimals.read(model);
        bias = Decimals.read(model).toFloats();
        input = inputs.toRows(bias.length, bias.length);
        width = (transitions() + LANES - 1) / LANES * LANES;
        output = Decimals.read(model).toRows(transitions(), width);
        empty = bias.clone();
        for (int slot = 0; slot < SLOTS; slot++) {
            addRows(input, slot * dimensions, embedding(nothing(slot)), empty);
        }
    }

    static ParserModel load() throws IOException {
        return new ParserModel(ModelReader.open(FILE));
    }

    /** The relations an arc can have; the first is the root's. */
    List<String> relations() {
        return relations.subList(1, relations.size());
    }

    /** A left arc for each relation, a right arc for each, and the shift. */
    private int transitions() {
        return 2 * relations().size() + 1;
    }

    boolean knows(String word) {
        return words.indexOf(word) != StringTable.ABSENT;
    }

    /** The feature for a word as written. */
    int word(String word) {
        int index = words.indexOf(word);
        return index == StringTable.ABSENT ? words.indexOf(UNKNOWN) : index;
    }

    /** The feature for a part of speech. */
    int tag(String tag) {
        int index = tags.indexOf(tag);
        return words.size() + (index < 0 ? tags.indexOf(UNKNOWN) : index);
    }

    /** The feature for a relation, by its place in {@link #relations()}. */
    int relation(int relation) {
        return words.size() + tags.size() + 1 + relation;
    }

    int rootWord() {
        return words.indexOf(ROOT);
    }

    int rootTag() {
        return words.size() + tags.indexOf(ROOT);
    }

    private int nothing(int slot) {
        if (slot < FIRST_TAG_SLOT) {
            return words.indexOf(NOTHING);
        }
        return slot < FIRST_RELATION_SLOT ? words.size() + tags.indexOf(NOTHING) : words.size() + tags.size();
    }

    /** The hidden layer before activation, for a state with no features. */
    float[] emptyLayer() {
        return empty.clone();
    }

    /** What a feature in a slot adds to the hidden layer over an empty slot. Not to be written to. */
    float[] row(int slot, int feature) {
        Memory now = memory;
        Integer key = feature * SLOTS + slot;
        float[] row = now.young.get(key);
        if (row == null) {
            row = now.old.get(key);
            if (row == null) {
                row = compute(slot, feature);
            }
            now.young.put(key, row);
            if (now.young.size() >= GENERATION) {
                memory = new Memory(new ConcurrentHashMap<>(2 * GENERATION), now.young);
            }
        }
        return row;
    }

    private float[] compute(int slot, int feature) {
        float[] row = new float[bias.length];
        float[] values = embedding(feature);
        float[] nothing = embedding(nothing(slot));
        for (int k = 0; k < dimensions; k++) {
            values[k] -= nothing[k];
        }
        addRows(input, slot * dimensions, values, row);
        return row;
    }

    private float[] embedding(int feature) {
        float[] values = new float[dimensions];
        for (int k = 0; k < dimensions; k++) {
            values[k] = embeddings.get(feature * dimensions + k);
        }
        return values;
    }

    /**
     * Adds to the sums each of some rows times its value. The rows are arrays of their own, as the JIT then vectorises.
     */
    private static void addRows(float[][] rows, int from, float[] values, float[] sums) {
        for (int k = 0; k < values.length; k += BLOCK) {
            float[] row0 = rows[from + k];
            float[] row1 = rows[from + k + 1];
            float[] row2 = rows[from + k + 2];
            float[] row3 = rows[from + k + 3];
            float[] row4 = rows[from + k + 4];
            float value0 = values[k];
            float value1 = values[k + 1];
            float value2 = values[k + 2];
            float value3 = values[k + 3];
            float value4 = values[k + 4];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += value0 * row0[i] + value1 * row1[i] + value2 * row2[i] + value3 * row3[i] + value4 * row4[i];
            }
        }
    }

    /**
     * The score of each transition: left arcs by relation, right arcs by relation, the shift; then padding.
     *
     * @param layer the hidden layer before activation
     */
    float[] scores(float[] layer) {
        float[] scores = new float[width];
        for (int i = 0; i < layer.length; i++) {
            layer[i] = layer[i] * layer[i] * layer[i];
        }
        addRows(output, 0, layer, scores);
        return scores;
    }
}
