package org.readout.input;

import org.readout.engine.article.Article;

/** What came of one article of the input. */
public sealed interface Reading {

    /** An article. */
    record Read(Article article) implements Reading {}

    /**
     * Something that could not be read; the rest of the input goes on.
     *
     * @param source the file, and the line or entry in it
     * @param reason one line: what is wrong, why, and what to do
     */
    record Failed(String source, String reason) implements Reading {}
}
