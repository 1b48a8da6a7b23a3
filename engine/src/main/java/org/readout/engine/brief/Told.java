package org.readout.engine.brief;

import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.text.Span;

/** One thing as one article tells it. */
record Told<T>(AnalysedArticle article, T item) {

    String articleId() {
        return article.id();
    }

    Evidence at(Span span) {
        return new Evidence(article.id(), span);
    }

    String words(Span span) {
        return article.read().article().text().slice(span);
    }
}
