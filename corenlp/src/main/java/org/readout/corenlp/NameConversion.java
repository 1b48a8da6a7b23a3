package org.readout.corenlp;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** Reads CoreNLP's name recogniser as {@code CRFClassifier} serialises it and writes what is large in it by itself. */
final class NameConversion {

    private NameConversion() {}

    static void convert(InputStream published, ClusterConversion clusters, ModelWriter model)
            throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new GZIPInputStream(published, 1 << 16))) {
            Object labels = in.readObject();
            Object classes = in.readObject();
            List<String> features = new ArrayList<>();
            ((Index<?>) in.readObject()).forEach(feature -> features.add((String) feature));
            SeqClassifierFlags flags = (SeqClassifierFlags) in.readObject();
            if (flags.useEmbedding || flags.labelDictionaryCutoff > 0) {
                throw new IOException("the name recogniser's model holds parts that are not converted");
            }
            int factories = (Integer) in.readObject();
            if (factories != 1) {
                throw new IOException("the name recogniser's model has " + factories + " feature factories, not one");
            }
            Object factory = in.readObject();
            int window = in.readInt();
            StringTable.write(features, model);
            writeWeights((double[][]) in.readObject(), model);
            StringTable.write(sorted((Set<?>) in.readObject()), model);
            model.number(window);
            ByteArrayOutputStream settings = new ByteArrayOutputStream();
            try (ObjectOutputStream out = clusters.without(settings)) {
                out.writeObject(new ArrayList<>(List.of(labels, classes, flags, factory)));
            }
            model.bytes(settings.toByteArray());
        }
    }

    /** A row a feature, each as long as there are label sequences of the feature's length. CoreNLP rounds them too. */
    private static void writeWeights(double[][] rows, ModelWriter model) throws IOException {
        int[] starts = new int[rows.length];
        int size = 0;
        for (int i = 0; i < rows.length; i++) {
            starts[i] = size;
            size += rows[i].length;
        }
        float[] flat = new float[size];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                flat[starts[i] + j] = (float) rows[i][j];
            }
        }
        model.floats(flat);
        model.ints(starts);
    }

    private static List<String> sorted(Set<?> words) {
        Set<String> sorted = new TreeSet<>();
        words.forEach(word -> sorted.add((String) word));
        return List.copyOf(sorted);
    }
}
