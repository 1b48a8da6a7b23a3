package org.readout.input;

import java.io.IOException;
import java.util.Optional;

/** The articles of one source, one at a time. */
interface ArticleSource extends AutoCloseable {

    /**
     * The next article, or what stands in its place and cannot be read; empty at the end.
     *
     * @throws IOException if the source breaks off
     * @throws Unreadable if nothing more can be read from it
     */
    Optional<Reading> next() throws IOException, Unreadable;

    @Override
    void close() throws IOException;
}
