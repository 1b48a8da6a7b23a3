package org.readout.corenlp;

import edu.stanford.nlp.util.Index;
import java.io.Writer;
import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** A {@link StringTable} as the index CoreNLP's recogniser asks for. Nothing can be added. */
final class FeatureIndex extends AbstractCollection<String> implements Index<String> {

    private static final long serialVersionUID = 1L;

    private final transient StringTable table;

    FeatureIndex(StringTable table) {
        this.table = table;
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public String get(int index) {
        return table.get(index);
    }

    @Override
    public int indexOf(String feature) {
        return table.indexOf(feature);
    }

    @Override
    public boolean contains(Object feature) {
        return feature instanceof String string && table.indexOf(string) != StringTable.ABSENT;
    }

    @Override
    public Iterator<String> iterator() {
        return IntStream.range(0, size()).mapToObj(this::get).iterator();
    }

    @Override
    public List<String> objectsList() {
        return List.copyOf(this);
    }

    @Override
    public Collection<String> objects(int[] indices) {
        return Arrays.stream(indices).mapToObj(this::get).toList();
    }

    @Override
    public boolean isLocked() {
        return true;
    }

    @Override
    public void lock() {
        // It always is.
    }

    @Override
    public void unlock() {
        throw frozen();
    }

    @Override
    public int addToIndex(String feature) {
        throw frozen();
    }

    @Override
    @Deprecated
    public int indexOf(String feature, boolean add) {
        if (add) {
            throw frozen();
        }
        return indexOf(feature);
    }

    @Override
    public void saveToWriter(Writer out) {
        throw frozen();
    }

    @Override
    public void saveToFilename(String file) {
        throw frozen();
    }

    private static UnsupportedOperationException frozen() {
        return new UnsupportedOperationException("the features of a trained model are frozen");
    }
}
