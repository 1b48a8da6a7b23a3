package org.readout.engine.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.body.Body;

/**
 * Groups articles into stories and says who was taken from whom. Reads only words, names and numbers of the body, so
 * that no sentence need be tagged or parsed.
 */
public final class StoryGrouper {

    /**
     * An article as grouping takes it.
     *
     * @param article as it arrived
     * @param body its body
     * @param published its date, as far as known
     */
    public record Item(Article article, Body body, PublicationDate published) {}

    /**
     * Where one article went.
     *
     * @param id the article's id
     * @param story its story, {@code s1} for the first article's story, {@code s2} for the next …
     * @param derivation the article it was taken from, which may stand in another story
     * @param version which version it is of which article, where it is a later one
     */
    public record Placement(String id, String story, Optional<Derivation> derivation, Optional<Version> version) {

        /** The place of an article that is no later version of another. */
        public Placement(String id, String story, Optional<Derivation> derivation) {
            this(id, story, derivation, Optional.empty());
        }
    }

    /**
     * @param articles in input order; another order gives the same groups
     * @return every article in one story; stories in order of their first article
     */
    public List<Story> group(List<AnalysedArticle> articles) {
        return stories(
                articles,
                place(articles.stream()
                        .map(article -> new Item(
                                article.read().article(), article.read().body(), article.published()))
                        .toList()));
    }

    /**
     * The stories of articles that were placed before they were analysed.
     *
     * @param articles in input order
     * @param placements those of the same articles, in the same order
     */
    public List<Story> stories(List<AnalysedArticle> articles, List<Placement> placements) {
        Map<String, List<AnalysedArticle>> members = new LinkedHashMap<>();
        Map<String, List<Derivation>> derivations = new LinkedHashMap<>();
        Map<String, Map<String, Version>> versions = new LinkedHashMap<>();
        Map<String, String> storyOf = new HashMap<>();
        placements.forEach(placement -> storyOf.put(placement.id(), placement.story()));
        for (int i = 0; i < articles.size(); i++) {
            Placement placement = placements.get(i);
            members.computeIfAbsent(placement.story(), story -> new ArrayList<>())
                    .add(articles.get(i));
            placement
                    .derivation()
                    .filter(derivation -> placement.story().equals(storyOf.get(derivation.from())))
                    .ifPresent(derivation -> derivations
                            .computeIfAbsent(placement.story(), story -> new ArrayList<>())
                            .add(derivation));
            placement
                    .version()
                    .filter(version -> placement.story().equals(storyOf.get(version.of())))
                    .ifPresent(version -> versions.computeIfAbsent(placement.story(), story -> new LinkedHashMap<>())
                            .put(placement.id(), version));
        }
        return members.entrySet().stream()
                .map(entry -> new Story(
                        entry.getKey(),
                        entry.getValue(),
                        derivations.getOrDefault(entry.getKey(), List.of()),
                        versions.getOrDefault(entry.getKey(), Map.of())))
                .toList();
    }

    /** The same for articles that were not analysed; a placement an article, in input order. */
    public List<Placement> place(List<Item> items) {
        List<StoryFeatures> features = items.stream()
                .map(item -> StoryFeatures.of(
                        item.article(), item.body(), item.published().value()))
                .toList();
        List<Wording> wordings = new ArrayList<>();
        Map<String, Version> versions = new HashMap<>();
        VersionFinder finder = new VersionFinder();
        for (Item item : items) {
            Wording wording = Wording.of(item.article(), item.body(), item.published());
            Optional<Version> version = finder.add(item.article(), wording);
            version.ifPresent(found -> versions.put(item.article().id(), found));
            wordings.add(version.map(wording::as).orElse(wording));
        }
        List<String> stories = together(items, number(features), versions);
        Map<String, Derivation> derivations = new DerivationFinder(wordings).find();
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String id = items.get(i).article().id();
            placements.add(new Placement(
                    id,
                    stories.get(i),
                    Optional.ofNullable(derivations.get(id)),
                    Optional.ofNullable(versions.get(id))));
        }
        return List.copyOf(placements);
    }

    /** The stories by name, those of one article's versions made one. */
    private static List<String> together(List<Item> items, List<Integer> numbers, Map<String, Version> versions) {
        Map<String, Integer> numberOf = new HashMap<>();
        Map<Integer, Integer> joined = new HashMap<>();
        Map<Integer, Integer> names = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String id = items.get(i).article().id();
            Version version = versions.get(id);
            int number = top(joined, numbers.get(i));
            if (version != null) {
                int first = top(joined, numberOf.getOrDefault(version.of(), number));
                if (first != number) {
                    joined.put(Math.max(first, number), Math.min(first, number));
                }
            }
            numberOf.put(id, number);
        }
        List<String> stories = new ArrayList<>();
        for (int number : numbers) {
            int top = top(joined, number);
            names.putIfAbsent(top, names.size() + 1);
            stories.add("s" + names.get(top));
        }
        return stories;
    }

    private static int top(Map<Integer, Integer> joined, int number) {
        int top = number;
        while (joined.containsKey(top)) {
            top = joined.getOrDefault(top, top);
        }
        return top;
    }

    /** The number of each article's story, from 1, in order of first appearance. */
    List<Integer> number(List<StoryFeatures> articles) {
        // The order of arrival must not matter, so articles are taken by day and id.
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> articles.get(i).day().orElse(Long.MAX_VALUE))
                .thenComparing(i -> articles.get(i).id()));
        int[] labels = Settlement.stories(order.stream().map(articles::get).toList());
        int[] labelOf = new int[articles.size()];
        for (int i = 0; i < order.size(); i++) {
            labelOf[order.get(i)] = labels[i];
        }
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        List<Integer> found = new ArrayList<>();
        for (int label : labelOf) {
            numbers.putIfAbsent(label, numbers.size() + 1);
            found.add(numbers.get(label));
        }
        return List.copyOf(found);
    }
}
