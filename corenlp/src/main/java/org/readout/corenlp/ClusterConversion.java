package org.readout.corenlp;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes the words' clusters out of the models, which hold the same ones each, and keeps them once. */
final class ClusterConversion {

    /** No other map of the models is as large. */
    private static final int LARGE = 100_000;

    private final Map<String, String> clusters = new TreeMap<>();

    /** A stream that writes {@link WordClusters} in place of a map of clusters. */
    ObjectOutputStream without(OutputStream out) throws IOException {
        return new Replacing(out);
    }

    private void keep(Map<?, ?> found) throws IOException {
        Map<String, String> same = new LinkedHashMap<>();
        found.forEach((word, cluster) -> same.put((String) word, (String) cluster));
        if (!clusters.isEmpty() && !clusters.equals(same)) {
            throw new IOException("the models hold different clusters of words");
        }
        clusters.putAll(same);
    }

    void write(ModelWriter model) throws IOException {
        List<String> names = new ArrayList<>(new TreeSet<>(clusters.values()));
        char[] places = new char[clusters.size()];
        int word = 0;
        for (String name : clusters.values()) {
            places[word++] = (char) Collections.binarySearch(names, name);
        }
        StringTable.write(List.copyOf(clusters.keySet()), model);
        model.chars(places);
        model.strings(names);
    }

    private final class Replacing extends ObjectOutputStream {

        Replacing(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) throws IOException {
            if (object instanceof Map<?, ?> map && map.size() > LARGE) {
                keep(map);
                return new WordClusters();
            }
            return object;
        }
    }
}
