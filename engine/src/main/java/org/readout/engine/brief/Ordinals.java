package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.claim.Facts;
import org.readout.engine.claim.Ordinal;

/** Gives each contact the ordinal facts ("first call since May") that stand with it. */
final class Ordinals {

    private final Map<ContactGroup, Map<String, List<Evidence>>> found = new LinkedHashMap<>();

    /** @param facts by article id */
    Ordinals(List<ContactGroup> groups, List<AnalysedArticle> articles, Map<String, Facts> facts) {
        for (AnalysedArticle article : articles) {
            Facts own = facts.get(article.id());
            if (own != null) {
                own.ordinals().forEach(ordinal -> assign(ordinal, article, groups));
            }
        }
    }

    private void assign(Ordinal ordinal, AnalysedArticle article, List<ContactGroup> groups) {
        ContactGroup.toldAt(article, ordinal.cue(), groups).ifPresent(group -> {
            String words = article.read().article().text().slice(ordinal.span()).replaceAll("\\s+", " ");
            found.computeIfAbsent(group, each -> new LinkedHashMap<>())
                    .computeIfAbsent(words, key -> new ArrayList<>())
                    .add(new Evidence(article.id(), ordinal.span()));
        });
    }

    /** Those of one contact; words that differ in case or marks alone are one. */
    List<ContactOrdinal> of(ContactGroup group) {
        Map<String, List<Evidence>> places = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        found.getOrDefault(group, Map.of()).forEach((text, evidence) -> {
            String key = Words.key(text);
            words.putIfAbsent(key, text);
            places.computeIfAbsent(key, each -> new ArrayList<>()).addAll(evidence);
        });
        return places.entrySet().stream()
                .map(entry -> new ContactOrdinal(
                        words.getOrDefault(entry.getKey(), entry.getKey()),
                        StoryMatter.articlesOf(entry.getValue()),
                        entry.getValue()))
                .toList();
    }
}
