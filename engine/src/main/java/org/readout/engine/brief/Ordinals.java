package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.claim.Facts;
import org.readout.engine.claim.Ordinal;
import org.readout.engine.contact.Contact;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;

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

    /** To the contact that its noun names, else to the only one of its sentence. */
    private void assign(Ordinal ordinal, AnalysedArticle article, List<ContactGroup> groups) {
        List<ContactGroup> named = new ArrayList<>();
        List<ContactGroup> near = new ArrayList<>();
        Optional<Span> sentence = article.read().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(ordinal.span()))
                .findFirst();
        for (ContactGroup group : groups) {
            for (Told<Contact> told : group.told()) {
                boolean here = told.articleId().equals(article.id());
                if (here && told.item().evidence().overlaps(ordinal.cue()) && !named.contains(group)) {
                    named.add(group);
                }
                boolean inSentence = here
                        && sentence.filter(told.item().evidence()::overlaps).isPresent();
                if (inSentence && !near.contains(group)) {
                    near.add(group);
                }
            }
        }
        List<ContactGroup> meant = named.isEmpty() ? near : named;
        if (meant.size() == 1) {
            String words = article.read().article().text().slice(ordinal.span()).replaceAll("\\s+", " ");
            found.computeIfAbsent(meant.getFirst(), group -> new LinkedHashMap<>())
                    .computeIfAbsent(words, key -> new ArrayList<>())
                    .add(new Evidence(article.id(), ordinal.span()));
        }
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
