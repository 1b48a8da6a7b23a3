package org.readout.engine.body;

import org.readout.engine.article.Article;

/**
 * Parts the article itself from the furniture of its page. Nothing is deleted, only marked; in doubt a paragraph is the
 * article's. Immutable and safe across threads.
 */
public final class BodyFinder {

    private final Cues cues = new Cues();
    private final ContainerNames names = new ContainerNames();
    private final DatelineFinder datelines = new DatelineFinder();
    private final PublisherFinder publishers = new PublisherFinder();
    private final Wholeness wholeness = new Wholeness();

    /** @return spans of the article's text; no paragraph and no furniture where the text is blank */
    public Body find(Article article) {
        PageLabels labels = article.markup().isEmpty()
                ? CopiedPage.of(article, cues).label()
                : new MarkedPage(article, cues, names).label();
        return labels.body(article, datelines, publishers, wholeness);
    }
}
