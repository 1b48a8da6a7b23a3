package org.readout.input;

import java.io.IOException;
import java.util.Optional;
import org.readout.engine.article.Article;

/** A source that holds one article. */
final class SingleArticle implements ArticleSource {

    /** Reads the article. */
    interface Reader {

        Article read() throws IOException, Unreadable;
    }

    private final Reader reader;
    private boolean read;

    SingleArticle(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Reading> next() throws IOException, Unreadable {
        if (read) {
            return Optional.empty();
        }
        read = true;
        return Optional.of(new Reading.Read(reader.read()));
    }

    @Override
    public void close() {
        // The reader closes what it opens.
    }
}
