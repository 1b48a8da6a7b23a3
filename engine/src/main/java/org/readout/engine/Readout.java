package org.readout.engine;

import java.time.LocalDate;
import java.util.List;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ArticleAnalyser;
import org.readout.engine.analysis.ReadArticle;
import org.readout.engine.article.Article;
import org.readout.engine.body.BodyFinder;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.BriefWriter;
import org.readout.engine.language.TextAnalyser;
import org.readout.engine.story.Story;
import org.readout.engine.story.StoryGrouper;

/**
 * Many reports in, one sourced record out. Immutable and safe across threads; the same articles and the same latest day
 * give the same record.
 */
public final class Readout {

    private final ArticleAnalyser analyser;

    private Readout(ArticleAnalyser analyser) {
        this.analyser = analyser;
    }

    public static Readout with(TextAnalyser language) {
        return new Readout(new ArticleAnalyser(language));
    }

    /** The record of every story in the articles: {@link #brief(List, LocalDate)} over {@link #read}. */
    public Brief briefOf(List<Article> articles, LocalDate asOf) {
        return brief(articles.stream().map(this::read).toList(), asOf);
    }

    /** The costly part of an article's analysis, which needs neither its date nor other articles. */
    public ReadArticle read(Article article) {
        return analyser.read(article);
    }

    /**
     * One article by itself; a date it does not give is inferred from it alone.
     *
     * @param asOf the latest day on which it can have been published
     */
    public AnalysedArticle extract(ReadArticle article, LocalDate asOf) {
        return analyser.interpret(article, article.article().published());
    }

    /**
     * The record of every story in the articles.
     *
     * @param asOf the latest day on which any of them can have been published
     */
    public Brief brief(List<ReadArticle> articles, LocalDate asOf) {
        List<Story> stories = new StoryGrouper()
                .group(articles.stream().map(article -> extract(article, asOf)).toList());
        return new BriefWriter().write(stories);
    }

    /** Which articles tell of the same happening, and who was taken from whom; a placement an article, in input order. */
    public static List<StoryGrouper.Placement> stories(List<Article> articles) {
        BodyFinder bodies = new BodyFinder();
        return new StoryGrouper()
                .place(articles.stream()
                        .map(article -> new StoryGrouper.Item(article, bodies.find(article), article.published()))
                        .toList());
    }
}
