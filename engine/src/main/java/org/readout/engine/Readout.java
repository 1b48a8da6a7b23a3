package org.readout.engine;

import java.time.LocalDate;
import java.util.List;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ArticleAnalyser;
import org.readout.engine.article.Article;
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

    /** One article by itself; a date it does not give is inferred from it alone. */
    public AnalysedArticle extract(Article article, LocalDate asOf) {
        return analyser.interpret(analyser.read(article), article.published());
    }

    /** The articles grouped into stories. */
    public List<Story> stories(List<Article> articles, LocalDate asOf) {
        return new StoryGrouper()
                .group(articles.stream().map(article -> extract(article, asOf)).toList());
    }

    /**
     * The record of every story in the articles.
     *
     * @param asOf the latest day on which any of them can have been published
     */
    public Brief brief(List<Article> articles, LocalDate asOf) {
        return new BriefWriter().write(stories(articles, asOf));
    }
}
