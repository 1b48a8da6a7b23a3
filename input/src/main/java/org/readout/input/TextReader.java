package org.readout.input;

import java.io.IOException;
import java.util.Optional;
import org.readout.engine.article.Article;

/** Reads one article as copied off a page: the text is the file's, unchanged. */
final class TextReader {

    private TextReader() {}

    static Article read(Source source, Ids ids, Limits limits) throws IOException, Unreadable {
        String text = text(source.bytes(limits.document()));
        return Article.ofText(ids.unique(source.id()), text);
    }

    static String text(byte[] bytes) throws Unreadable {
        String text = Decoder.decode(bytes, Optional.empty());
        if (text.isBlank()) {
            throw new Unreadable("it holds nothing but white space; give a file with an article in it");
        }
        return text;
    }
}
