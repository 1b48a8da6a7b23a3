package org.readout.engine.body;

import java.util.List;
import java.util.Optional;
import org.readout.engine.article.Article;

/** Parts the article itself from the furniture of its page. */
public final class BodyFinder {

    public Body find(Article article) {
        return new Body(
                List.of(article.text().trim(article.text().span())), List.of(), Optional.empty(), Optional.empty());
    }
}
