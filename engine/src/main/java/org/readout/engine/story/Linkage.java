package org.readout.engine.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Average linkage: the two stories whose articles are most alike on the mean are merged, as long as they are alike
 * enough. Pairs that share none of their weightiest terms are never looked at, which keeps the cost of an article flat.
 */
final class Linkage {

    /**
     * Mean likeness from which two groups of articles are one story. B-cubed F1 on the development set stays within
     * 0.01 between 0.13 and 0.18; short reports of different meetings of one minister need 0.15.
     */
    private static final double ONE_STORY = 0.16;
    /** Days over which likeness fades towards {@link #LASTING}. */
    private static final double FADING_DAYS = 10;
    /** What is left of likeness however far apart the days are: pages often carry the day of a later edit. */
    private static final double LASTING = 0.5;
    /** Terms by which an article is looked up. */
    private static final int KEYS = 40;
    /** A term held by more articles than this finds nobody any more. */
    private static final int LONGEST_POSTING = 300;
    /** Nearest articles that a new one is compared with. */
    private static final int NEAREST = 40;

    private final List<Group> groups = new ArrayList<>();
    private final List<Set<Integer>> neighbours = new ArrayList<>();
    /** For each group the one it was merged into, itself while it stands. */
    private final List<Integer> into = new ArrayList<>();

    private final PriorityQueue<Merge> merges = new PriorityQueue<>(Comparator.comparingDouble(Merge::likeness)
            .reversed()
            .thenComparingInt(Merge::one)
            .thenComparingInt(Merge::other));

    private record Group(StoryVector sum, int size, double days, int dated) {

        Group plus(Group other) {
            return new Group(sum.plus(other.sum), size + other.size, days + other.days, dated + other.dated);
        }

        double likeness(Group other) {
            double mean = sum.dot(other.sum) / ((double) size * other.size);
            if (dated == 0 || other.dated == 0) {
                return mean;
            }
            double apart = Math.abs(days / dated - other.days / other.dated);
            return mean * (LASTING + (1 - LASTING) * Math.exp(-apart / FADING_DAYS));
        }
    }

    private record Merge(double likeness, int one, int other) {}

    Linkage(List<StoryFeatures> articles) {
        WordWeights weights = new WordWeights(articles);
        Map<String, List<Integer>> holders = new HashMap<>();
        for (StoryFeatures features : articles) {
            int number = groups.size();
            StoryVector vector = StoryVector.of(features, weights);
            groups.add(new Group(
                    vector,
                    1,
                    features.published().map(day -> (double) day.toEpochDay()).orElse(0.0),
                    features.published().isPresent() ? 1 : 0));
            neighbours.add(new TreeSet<>());
            Map<Integer, Integer> shared = new TreeMap<>();
            for (String key : vector.heaviest(KEYS)) {
                List<Integer> holding = holders.computeIfAbsent(key, term -> new ArrayList<>());
                for (int i = Math.max(0, holding.size() - LONGEST_POSTING); i < holding.size(); i++) {
                    shared.merge(holding.get(i), 1, Integer::sum);
                }
                holding.add(number);
            }
            shared.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(NEAREST)
                    .forEach(entry -> {
                        neighbours.get(number).add(entry.getKey());
                        neighbours.get(entry.getKey()).add(number);
                    });
        }
    }

    /** The label of each article's story. */
    List<Integer> stories() {
        int articles = groups.size();
        for (int i = 0; i < articles; i++) {
            into.add(i);
        }
        for (int i = 0; i < articles; i++) {
            for (int neighbour : neighbours.get(i)) {
                if (neighbour < i) {
                    offer(neighbour, i);
                }
            }
        }
        while (!merges.isEmpty()) {
            Merge merge = merges.poll();
            if (into.get(merge.one()) == merge.one() && into.get(merge.other()) == merge.other()) {
                merge(merge.one(), merge.other());
            }
        }
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            labels.add(find(i));
        }
        return List.copyOf(labels);
    }

    private void merge(int one, int other) {
        int merged = groups.size();
        groups.add(groups.get(one).plus(groups.get(other)));
        into.set(one, merged);
        into.set(other, merged);
        into.add(merged);
        Set<Integer> around = new TreeSet<>();
        neighbours.get(one).forEach(neighbour -> around.add(find(neighbour)));
        neighbours.get(other).forEach(neighbour -> around.add(find(neighbour)));
        around.remove(merged);
        neighbours.add(around);
        around.forEach(neighbour -> neighbours.get(neighbour).add(merged));
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
        double likeness = groups.get(one).likeness(groups.get(other));
        if (likeness >= ONE_STORY) {
            merges.add(new Merge(likeness, one, other));
        }
    }
}
