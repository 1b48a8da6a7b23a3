package org.readout.engine.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The stories of a whole set of articles, weighed by its own word statistics: each language by itself, and roundups
 * last, so that none of them joins what the other articles keep apart.
 */
final class Settlement {

    /** So many articles weigh as much as the built-in background. */
    static final double BACKGROUND_ARTICLES = 60;
    /** Terms kept of an article. */
    private static final int TERMS = 400;

    private Settlement() {}

    /**
     * The label of each article's story.
     *
     * @param articles in an order that does not hang on the input's
     */
    static int[] stories(List<StoryFeatures> articles) {
        Map<String, List<Integer>> languages = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            languages
                    .computeIfAbsent(articles.get(i).language(), language -> new ArrayList<>())
                    .add(i);
        }
        int[] labels = new int[articles.size()];
        Arrays.setAll(labels, i -> i);
        languages.values().forEach(members -> settle(articles, members, labels));
        return labels;
    }

    /** Labels each member with the number of its story's first article. */
    private static void settle(List<StoryFeatures> articles, List<Integer> members, int[] labels) {
        StemCounts weights = new StemCounts(BACKGROUND_ARTICLES);
        members.forEach(member -> articles.get(member).count(weights));
        List<Integer> reports = new ArrayList<>();
        List<Integer> roundups = new ArrayList<>();
        members.forEach(member -> (articles.get(member).roundup() ? roundups : reports).add(member));
        List<Group> groups = reports.stream()
                .map(member -> group(articles.get(member), weights))
                .toList();
        int[] stories = Linkage.stories(groups);
        Map<Integer, Integer> firsts = new LinkedHashMap<>();
        Map<Integer, Group> sums = new LinkedHashMap<>();
        for (int i = 0; i < stories.length; i++) {
            int report = reports.get(i);
            int first = firsts.merge(stories[i], report, (known, more) -> known);
            labels[report] = first;
            sums.merge(first, groups.get(i), Group::plus);
        }
        for (int roundup : roundups) {
            labels[roundup] =
                    nearest(group(articles.get(roundup), weights), sums).orElse(roundup);
        }
    }

    private static Optional<Integer> nearest(Group article, Map<Integer, Group> stories) {
        Optional<Integer> nearest = Optional.empty();
        double most = 0;
        for (Map.Entry<Integer, Group> story : stories.entrySet()) {
            double likeness = article.likeness(story.getValue());
            if (likeness > most && article.joins(story.getValue(), likeness)) {
                most = likeness;
                nearest = Optional.of(story.getKey());
            }
        }
        return nearest;
    }

    private static Group group(StoryFeatures article, StemCounts weights) {
        return Group.of(article.vector(weights, TERMS), article.facts(), article.day());
    }
}
