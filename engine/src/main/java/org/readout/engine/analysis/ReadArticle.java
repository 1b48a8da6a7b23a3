package org.readout.engine.analysis;

import java.util.List;
import org.readout.engine.article.Article;
import org.readout.engine.body.Body;
import org.readout.engine.language.Sentence;

/**
 * An article read and parsed: everything that does not depend on its date, and all that is costly.
 *
 * @param article as it arrived
 * @param body the article itself and its furniture
 * @param sentences of the body, in order; those that earn it are parsed
 */
public record ReadArticle(Article article, Body body, List<Sentence> sentences) {

    public ReadArticle {
        sentences = List.copyOf(sentences);
    }

    /** The same article as if it had no words of its own. */
    public ReadArticle withoutSentences() {
        return new ReadArticle(article, body, List.of());
    }
}
