package org.readout.engine.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds copies and rewrites among articles that are all at hand: {@link DerivationStream}, whatever their order. */
final class DerivationFinder {

    private final List<Wording> articles;

    /** @param articles in any order; the result does not depend on it */
    DerivationFinder(List<Wording> articles) {
        this.articles = articles.stream()
                .sorted(Comparator.comparing((Wording article) -> article.published()
                                .value()
                                .map(Object::toString)
                                .orElse("~"))
                        .thenComparing(Wording::id))
                .toList();
    }

    /** What each article was taken from, by its id; one source at most. */
    Map<String, Derivation> find() {
        DerivationStream stream = new DerivationStream();
        articles.forEach(stream::count);
        Map<String, Derivation> sources = new LinkedHashMap<>();
        for (Wording article : articles) {
            stream.compare(article).forEach(derivation -> sources.put(derivation.article(), derivation));
        }
        return sources;
    }
}
