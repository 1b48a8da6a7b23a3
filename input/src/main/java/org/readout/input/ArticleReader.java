package org.readout.input;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** Files, folders and standard input to articles. */
public final class ArticleReader {

    private ArticleReader() {}

    /**
     * Reads the input, one article at a time, in order.
     *
     * @param inputs files and folders, or {@code -} for standard input
     * @param standardInput what {@code -} reads
     * @return lazily; ids are unique; close it when it is not read to its end
     */
    public static Stream<Reading> read(List<String> inputs, InputStream standardInput) {
        return Stream.of();
    }
}
