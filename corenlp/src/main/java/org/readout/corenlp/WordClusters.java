package org.readout.corenlp;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The distributional cluster of each of half a million words, which tagger and name recogniser both look up. The two
 * serialised models hold this class in place of the hash map each was published with, and both find the one table.
 */
final class WordClusters extends AbstractMap<String, String> implements Serializable {

    static final String FILE = "clusters.model";

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String get(@Nullable Object word) {
        if (!(word instanceof String string)) {
            return null;
        }
        int index = Table.WORDS.indexOf(string);
        return index == StringTable.ABSENT ? null : Table.NAMES[Table.CLUSTERS[index]];
    }

    @Override
    public boolean containsKey(Object word) {
        return get(word) != null;
    }

    @Override
    public int size() {
        return Table.WORDS.size();
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i < size(); i++) {
            entries.put(Table.WORDS.get(i), Table.NAMES[Table.CLUSTERS[i]]);
        }
        return entries.entrySet();
    }

    /** Read once, when the first of the two models asks. */
    private static final class Table {

        static final StringTable WORDS;
        static final char[] CLUSTERS;
        static final String[] NAMES;

        static {
            try {
                ModelReader model = ModelReader.open(FILE);
                WORDS = StringTable.read(model);
                CLUSTERS = model.chars();
                NAMES = model.strings().toArray(String[]::new);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
