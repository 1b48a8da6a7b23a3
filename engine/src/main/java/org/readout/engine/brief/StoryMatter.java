package org.readout.engine.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.StoryAgenda;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.claim.Facts;
import org.readout.engine.story.Derivation;
import org.readout.engine.story.Version;

/**
 * What is merged of a story before claims and summary are drawn from it.
 *
 * @param articles in the order of their ids
 * @param facts by article id
 * @param outlets by article id, a key of who carried it
 * @param groups the places behind each contact, in the contacts' order
 */
record StoryMatter(
        List<AnalysedArticle> articles,
        Map<String, Facts> facts,
        Map<String, String> outlets,
        List<Derivation> derivations,
        Map<String, Version> versions,
        Cast cast,
        List<ContactGroup> groups,
        List<StoryContact> contacts,
        List<StoryStatement> statements,
        List<StoryAgenda> agenda) {

    /**
     * How many newsrooms stand behind some articles: a copy or rewrite counts with what it was taken from, a later
     * version with the first.
     */
    int newsrooms(List<String> ids) {
        Map<String, String> sources = new HashMap<>();
        versions.forEach((article, version) -> sources.put(article, version.of()));
        derivations.forEach(derivation -> sources.putIfAbsent(derivation.article(), derivation.from()));
        Set<String> roots = new HashSet<>();
        for (String id : ids) {
            Set<String> passed = new HashSet<>();
            String at = id;
            while (sources.containsKey(at) && passed.add(at)) {
                at = sources.getOrDefault(at, at);
            }
            roots.add(at);
        }
        return roots.size();
    }

    /** Who carried an article. */
    String outlet(String article) {
        return outlets.getOrDefault(article, article);
    }

    Facts factsOf(String article) {
        return Optional.ofNullable(facts.get(article)).orElse(Facts.NONE);
    }

    static List<String> articlesOf(List<Evidence> evidence) {
        return List.copyOf(
                new LinkedHashSet<>(evidence.stream().map(Evidence::article).toList()));
    }
}
