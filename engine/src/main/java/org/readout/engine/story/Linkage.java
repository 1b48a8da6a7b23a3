package org.readout.engine.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Average linkage: the two groups whose articles are most alike on the mean are merged, as long as {@link Group#joins}
 * takes them for one story. Groups that share none of their weightiest terms are never looked at.
 */
final class Linkage {

    /** Terms by which an article is looked up. */
    private static final int KEYS = 40;
    /** Up to so many articles every pair is looked at. */
    private static final int ALL_PAIRS = 400;
    /** A term held by more articles than this finds the latest alone. */
    private static final int LONGEST_POSTING = 300;
    /** Nearest articles that an article is compared with. */
    private static final int NEAREST = 40;

    private final List<Optional<Group>> groups = new ArrayList<>();
    private final List<Set<Integer>> neighbours = new ArrayList<>();
    /** For each group the one it was merged into, itself while it stands. */
    private final List<Integer> into = new ArrayList<>();

    private final PriorityQueue<Merge> merges = new PriorityQueue<>(Comparator.comparingDouble(Merge::likeness)
            .reversed()
            .thenComparingInt(Merge::one)
            .thenComparingInt(Merge::other));

    private record Merge(double likeness, int one, int other) {}

    private Linkage(List<Group> articles) {
        for (Group article : articles) {
            add(article);
            neighbours.add(new TreeSet<>());
        }
        if (articles.size() > ALL_PAIRS) {
            sharingTerms(articles);
        } else {
            for (int i = 0; i < articles.size(); i++) {
                for (int j = 0; j < i; j++) {
                    offer(j, i);
                }
            }
        }
    }

    /**
     * The label of each article's story.
     *
     * @param articles each a group of its own, in an order that does not hang on the input's
     */
    static int[] stories(List<Group> articles) {
        Linkage linkage = new Linkage(articles);
        while (!linkage.merges.isEmpty()) {
            Merge merge = linkage.merges.poll();
            if (linkage.stands(merge.one()) && linkage.stands(merge.other())) {
                linkage.merge(merge.one(), merge.other());
            }
        }
        int[] labels = new int[articles.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = linkage.find(i);
        }
        return labels;
    }

    private void sharingTerms(List<Group> articles) {
        TreeMap<Integer, List<Integer>> holders = new TreeMap<>();
        for (int number = 0; number < articles.size(); number++) {
            TermVector terms = articles.get(number).sum();
            TreeMap<Integer, Integer> shared = new TreeMap<>();
            for (int index : terms.heaviest(KEYS)) {
                List<Integer> holding = holders.computeIfAbsent(terms.key(index), term -> new ArrayList<>());
                for (int i = Math.max(0, holding.size() - LONGEST_POSTING); i < holding.size(); i++) {
                    shared.merge(holding.get(i), 1, Integer::sum);
                }
                holding.add(number);
            }
            int article = number;
            shared.entrySet().stream()
                    .sorted(TreeMap.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(NEAREST)
                    .forEach(entry -> offer(entry.getKey(), article));
        }
    }

    private void add(Group group) {
        into.add(groups.size());
        groups.add(Optional.of(group));
    }

    private boolean stands(int group) {
        return into.get(group) == group;
    }

    private Group group(int number) {
        return groups.get(number).orElseThrow();
    }

    private void merge(int one, int other) {
        int merged = groups.size();
        add(group(one).plus(group(other)));
        into.set(one, merged);
        into.set(other, merged);
        Set<Integer> around = new TreeSet<>();
        neighbours.get(one).forEach(neighbour -> around.add(find(neighbour)));
        neighbours.get(other).forEach(neighbour -> around.add(find(neighbour)));
        around.remove(merged);
        neighbours.add(new TreeSet<>());
        for (int gone : List.of(one, other)) {
            groups.set(gone, Optional.empty());
            neighbours.set(gone, Set.of());
        }
        around.forEach(neighbour -> offer(neighbour, merged));
    }

    private int find(int article) {
        int top = article;
        while (into.get(top) != top) {
            into.set(top, into.get(into.get(top)));
            top = into.get(top);
        }
        return top;
    }

    private void offer(int one, int other) {
        double likeness = group(one).likeness(group(other));
        if (likeness > 0) {
            neighbours.get(one).add(other);
            neighbours.get(other).add(one);
        }
        if (group(one).joins(group(other), likeness)) {
            merges.add(new Merge(likeness, one, other));
        }
    }
}
