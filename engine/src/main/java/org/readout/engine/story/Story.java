package org.readout.engine.story;

import java.util.List;
import org.readout.engine.analysis.AnalysedArticle;

/**
 * The articles that tell of one happening.
 *
 * @param id {@code s1}, {@code s2} …
 * @param articles in input order
 * @param derivations who was taken from whom, inside the story, in order of the later article
 */
public record Story(String id, List<AnalysedArticle> articles, List<Derivation> derivations) {

    public Story {
        articles = List.copyOf(articles);
        derivations = List.copyOf(derivations);
    }

    /** How many articles are neither copy nor rewrite of another. */
    public int independent() {
        return articles.size()
                - (int) derivations.stream().map(Derivation::article).distinct().count();
    }
}
