package org.readout.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CliquePotentialFunction;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's conditional random field (Finkel, Grenager and Manning, ACL 2005) over a converted model: the features in a
 * {@link StringTable}, the weights in one array, and the words known in lower case frozen. As published the recogniser
 * learns further lower-case words from what it reads, so that an answer depends on the texts before it.
 */
final class NameRecogniser extends CRFClassifier<CoreLabel> {

    static final String FILE = "names.model";

    /** The weights are ours to look up. */
    private static final float[][] NO_ROWS = {};

    private final float[] weights;
    private final int[] rows;

    private NameRecogniser(float[] weights, int[] rows) {
        this.weights = weights;
        this.rows = rows;
    }

    static NameRecogniser load() throws IOException, ClassNotFoundException {
        ModelReader model = ModelReader.open(FILE);
        FeatureIndex features = new FeatureIndex(StringTable.read(model));
        NameRecogniser recogniser = new NameRecogniser(model.floats(), model.ints());
        KnownWords words = new KnownWords(StringTable.read(model));
        int window = model.number();
        List<?> settings = (List<?>) model.object();
        Iterator<?> parts = List.of(
                        settings.get(0), settings.get(1), features, settings.get(2), settings.get(3), NO_ROWS, words)
                .iterator();
        recogniser.loadClassifier(new Parts(parts, window), new Properties());
        return recogniser;
    }

    @Override
    protected CliquePotentialFunction getCliquePotentialFunctionForTest() {
        return (size, label, features, values, position) -> {
            double sum = 0;
            for (int feature : features) {
                sum += weights[rows[feature] + label];
            }
            return sum;
        };
    }

    /** Hands the parts over in the order in which {@code loadClassifier} reads them from a published model. */
    private static final class Parts extends ObjectInputStream {

        private final Iterator<?> parts;
        private final int window;

        Parts(Iterator<?> parts, int window) throws IOException {
            this.parts = parts;
            this.window = window;
        }

        @Override
        protected Object readObjectOverride() {
            return parts.next();
        }

        @Override
        public int readInt() {
            return window;
        }
    }

    /** The words seen in lower case in training. What is met later is not added, so that each answer stands alone. */
    private static final class KnownWords extends MaxSizeConcurrentHashSet<String> {

        private static final long serialVersionUID = 1L;

        private final transient StringTable words;

        KnownWords(StringTable words) {
            this.words = words;
        }

        @Override
        public boolean contains(Object word) {
            return word instanceof String string && words.indexOf(string) != StringTable.ABSENT;
        }

        @Override
        public boolean add(String word) {
            return false;
        }

        @Override
        public int size() {
            return words.size();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
