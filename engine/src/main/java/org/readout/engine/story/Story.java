package org.readout.engine.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.engine.analysis.AnalysedArticle;

/**
 * The articles that tell of one happening.
 *
 * @param id {@code s1}, {@code s2} …
 * @param articles in input order
 * @param derivations who was taken from whom, inside the story, in order of the later article
 * @param versions by id, the articles that are later versions of another of the story
 */
public record Story(
        String id, List<AnalysedArticle> articles, List<Derivation> derivations, Map<String, Version> versions) {

    public Story {
        articles = List.copyOf(articles);
        derivations = List.copyOf(derivations);
        versions = Map.copyOf(versions);
    }

    /** The articles that are neither copy nor rewrite of another; of one that changed, the first version. */
    public List<AnalysedArticle> independent() {
        Set<String> derived =
                derivations.stream().map(each -> first(each.article())).collect(Collectors.toSet());
        return articles.stream()
                .filter(article -> !versions.containsKey(article.id()) && !derived.contains(article.id()))
                .toList();
    }

    private String first(String article) {
        Version version = versions.get(article);
        return version == null ? article : version.of();
    }
}
