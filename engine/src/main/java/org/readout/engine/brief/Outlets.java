package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.body.Furniture;
import org.readout.engine.story.OutletName;

/** Who carried a story's articles, each outlet once, by name or by host: {@link OutletName}. */
final class Outlets {

    private static final Pattern SIGNED = Pattern.compile("[(\\[/](\\p{Lu}[\\p{L}&. -]{1,40})[)\\]/]");
    /** For each way in which an outlet is given, the one it was first seen by. */
    private final Map<String, String> first = new HashMap<>();

    /** @param articles all of which outlets are to be told apart, in any order */
    Outlets(List<AnalysedArticle> articles) {
        for (AnalysedArticle article : articles) {
            List<String> keys = new ArrayList<>(carrier(article));
            unite(keys);
            signature(article)
                    .forEach(name -> unite(List.copyOf(OutletName.of(name).keys())));
        }
    }

    /** How many outlets carried the articles; an article of which no outlet is known counts as one of its own. */
    int domains(List<AnalysedArticle> articles) {
        return count(articles.stream().map(article -> outlet(carrier(article), article)));
    }

    /** How many newsrooms wrote them: the agency that signs a dateline, else the outlet that carried it. */
    int newsrooms(List<AnalysedArticle> articles) {
        return count(articles.stream()
                .map(article -> signature(article)
                        .findFirst()
                        .map(name -> outlet(OutletName.of(name).keys(), article))
                        .orElseGet(() -> outlet(carrier(article), article))));
    }

    /** A key of who carried an article, its own where nothing says who did. */
    String carrierOf(AnalysedArticle article) {
        return outlet(carrier(article), article);
    }

    private static int count(Stream<String> outlets) {
        return outlets.collect(Collectors.toSet()).size();
    }

    private String outlet(Set<String> keys, AnalysedArticle article) {
        return keys.stream().findFirst().map(this::top).orElse("article " + article.id());
    }

    private void unite(List<String> keys) {
        for (String key : keys) {
            first.putIfAbsent(key, key);
            String one = top(keys.getFirst());
            String other = top(key);
            if (!one.equals(other)) {
                first.put(other, one);
            }
        }
    }

    private String top(String key) {
        Set<String> passed = new HashSet<>();
        String top = key;
        while (passed.add(top)) {
            top = first.getOrDefault(top, top);
        }
        return top;
    }

    /** The keys of the outlet that carried an article, none where nothing says which. */
    private static Set<String> carrier(AnalysedArticle article) {
        Set<String> keys = new LinkedHashSet<>();
        article.publisher().map(OutletName::of).ifPresent(outlet -> keys.addAll(outlet.keys()));
        article.read().article().url().flatMap(OutletName::ofUrl).ifPresent(outlet -> keys.addAll(outlet.keys()));
        return keys;
    }

    /** The agency in the dateline. */
    private static Stream<String> signature(AnalysedArticle article) {
        return article.read().body().furniture().stream()
                .filter(furniture -> furniture.kind() == Furniture.Kind.DATELINE)
                .map(furniture -> SIGNED.matcher(article.read().article().text().slice(furniture.span())))
                .filter(Matcher::find)
                .map(signed -> signed.group(1).strip());
    }
}
