package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.statement.Statement;

/** Which reports give a claim as somebody's word and which state it themselves. */
final class Attributions {

    private final StoryMatter matter;
    private final Map<String, AnalysedArticle> articles = new LinkedHashMap<>();

    Attributions(StoryMatter matter) {
        this.matter = matter;
        matter.articles().forEach(article -> articles.put(article.id(), article));
    }

    /** @return the reports that state it nowhere in their own voice, in the order of the evidence */
    List<Attribution> of(List<Evidence> evidence) {
        Map<String, List<Optional<Attribution>>> byArticle = new LinkedHashMap<>();
        for (Evidence place : evidence) {
            byArticle
                    .computeIfAbsent(place.article(), article -> new ArrayList<>())
                    .add(of(place));
        }
        return byArticle.values().stream()
                .filter(places -> places.stream().allMatch(Optional::isPresent))
                .flatMap(places -> places.getFirst().stream())
                .toList();
    }

    private Optional<Attribution> of(Evidence place) {
        AnalysedArticle article = articles.get(place.article());
        return article == null
                ? Optional.empty()
                : article.statements().stream()
                        .filter(statement ->
                                statement.content().stream().anyMatch(content -> content.contains(place.span())))
                        .findFirst()
                        .map(statement -> attribution(new Told<>(article, statement)));
    }

    private Attribution attribution(Told<Statement> told) {
        return new Attribution(
                told.articleId(),
                matter.cast().idOf(told, told.item().speaker()),
                told.item().source().stream()
                        .map(told::words)
                        .collect(Collectors.joining(" "))
                        .replaceAll("\\s+", " "));
    }
}
