package org.readout.engine.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import org.readout.engine.story.OpenStory.Member;
import org.readout.engine.story.StoryStream.Arrival;
import org.readout.engine.story.StoryStream.Correction;

/**
 * The stories of one language that may still get articles. An arriving article is compared with the few stories that
 * share its heaviest terms, joins the likeliest or opens one, and may show two of them to be one; a story that has
 * doubled is gone over again and may fall apart. While the stream is short its word statistics still move, so that at
 * each doubling all of it is weighed and grouped anew. Each of these costs a fixed amount for an article on the mean.
 */
final class OpenStories {

    /** Days after which an article can neither be moved nor draw others. */
    private static final int WINDOW_DAYS = 30;
    /** Articles kept where the stream gives no dates, or more a month than this. */
    private static final int MOST_OPEN = 1_500_000;
    /** Up to so many articles the whole window is grouped anew; from there on the statistics hardly move. */
    private static final int ALL_ANEW = 1024;
    /** Size from which a story is gone over again, and the growth after which that is repeated. */
    private static final int LEAST_CHECKED = 4;

    private static final double GROWTH = 2;
    /** Larger stories are not gone over: the latest article no longer decides what they are about. */
    private static final int MOST_CHECKED = 64;
    /** Terms kept of an article. */
    private static final int TERMS = 128;

    private final IntSupplier numbers;
    private final StemCounts weights = new StemCounts(Settlement.BACKGROUND_ARTICLES);
    private final ArrayDeque<Member> window = new ArrayDeque<>();
    private StoryIndex index = new StoryIndex();

    /** The first date of the stream, on which those that came before it are taken to have arrived. */
    private long since;

    private int arrived;
    private int anewAt = 2;

    /** @param numbers the next number for a story */
    OpenStories(IntSupplier numbers) {
        this.numbers = numbers;
    }

    /** @param today the stream's day, days since 1970 */
    Arrival add(StoryFeatures article, long today) {
        expire(today);
        article.count(weights);
        Group group = Group.of(article.vector(weights, TERMS), article.facts(), article.day());
        List<OpenStory> near = index.nearest(group.sum());
        OpenStory story = likeliest(group, near).orElseGet(() -> new OpenStory(numbers.getAsInt()));
        Member member = new Member(article, today, group, story);
        story.add(member);
        window.add(member);
        if (!member.roundup()) {
            index.post(group.sum(), story);
        }
        List<Correction> corrections = new ArrayList<>();
        if (++arrived == anewAt && arrived <= ALL_ANEW) {
            anewAt *= 2;
            corrections.addAll(anew());
        } else {
            repair(story, near, corrections);
        }
        if (arrived == ALL_ANEW) {
            window.forEach(Member::forgetFeatures);
        } else if (arrived > ALL_ANEW) {
            member.forgetFeatures();
        }
        corrections.removeIf(correction -> correction.id().equals(article.id()));
        return new Arrival(article.id(), window.getLast().story().name(), corrections);
    }

    /** Goes over what has changed once more. */
    List<Correction> settle() {
        if (arrived < ALL_ANEW) {
            return anew();
        }
        Set<OpenStory> changed = new LinkedHashSet<>();
        for (Member member : window) {
            if (member.story().members().size() > member.story().checkedAt()) {
                changed.add(member.story());
            }
        }
        List<Correction> corrections = new ArrayList<>();
        for (OpenStory story : changed) {
            split(story, corrections);
            story.group().ifPresent(group -> merge(story, index.nearest(group.sum()), corrections));
        }
        return corrections;
    }

    /** The story among those near that an article, or another story, belongs to. */
    private static Optional<OpenStory> likeliest(Group group, List<OpenStory> near) {
        Optional<OpenStory> likeliest = Optional.empty();
        double most = 0;
        for (OpenStory story : near) {
            Optional<Group> other = story.group().filter(sum -> sum != group);
            double likeness = other.map(group::likeness).orElse(0.0);
            if (likeness > most && group.joins(other.orElseThrow(), likeness)) {
                most = likeness;
                likeliest = Optional.of(story);
            }
        }
        return likeliest;
    }

    /** Draws from a story what its newest article has shown. */
    private void repair(OpenStory story, List<OpenStory> near, List<Correction> corrections) {
        int size = story.members().size();
        if (size >= LEAST_CHECKED && size <= MOST_CHECKED && size >= story.checkedAt() * GROWTH) {
            split(story, corrections);
        }
        merge(story, near, corrections);
    }

    /** Joins a story with those near it, the likeliest first, as long as one belongs to it. */
    private void merge(OpenStory story, List<OpenStory> near, List<Correction> corrections) {
        OpenStory merged = story;
        while (merged.group().isPresent()) {
            Optional<OpenStory> likeliest = likeliest(merged.group().get(), near);
            if (likeliest.isEmpty()) {
                return;
            }
            OpenStory other = likeliest.get();
            boolean larger = other.members().size() > merged.members().size()
                    || other.members().size() == merged.members().size() && other.number() < merged.number();
            OpenStory staying = larger ? other : merged;
            OpenStory going = larger ? merged : other;
            going.staying()
                    .forEach(member -> corrections.add(
                            new Correction(member.id(), staying.name(), going.name(), Correction.Kind.MERGE)));
            staying.absorb(going);
            merged = staying;
        }
    }

    /** Groups the members of a story anew; the largest part keeps its name. */
    private void split(OpenStory story, List<Correction> corrections) {
        story.checked();
        List<Member> members =
                story.staying().stream().filter(member -> !member.roundup()).toList();
        if (members.size() < LEAST_CHECKED || members.size() > MOST_CHECKED) {
            return;
        }
        int[] labels = Linkage.stories(members.stream().map(Member::group).toList());
        Map<Integer, List<Member>> parts = new LinkedHashMap<>();
        for (int i = 0; i < labels.length; i++) {
            parts.computeIfAbsent(labels[i], label -> new ArrayList<>()).add(members.get(i));
        }
        if (parts.size() < 2) {
            return;
        }
        List<Member> roundups = story.staying().stream().filter(Member::roundup).toList();
        List<List<Member>> bySize = parts.values().stream()
                .sorted(Comparator.comparingInt((List<Member> part) -> -part.size()))
                .toList();
        String was = story.name();
        story.close();
        bySize.getFirst().forEach(story::add);
        story.checked();
        for (List<Member> part : bySize.subList(1, bySize.size())) {
            OpenStory own = new OpenStory(numbers.getAsInt());
            for (Member member : part) {
                own.add(member);
                corrections.add(new Correction(member.id(), own.name(), was, Correction.Kind.SPLIT));
                index.post(member.group().sum(), own);
            }
            own.checked();
        }
        roundups.forEach(story::add);
    }

    /** Weighs and groups the whole window anew. Each story keeps the name that most of its articles have. */
    private List<Correction> anew() {
        List<Member> members = List.copyOf(window);
        List<StoryFeatures> articles =
                members.stream().map(member -> member.features().orElseThrow()).toList();
        int[] labels = Settlement.stories(articles);
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        for (int i = 0; i < labels.length; i++) {
            parts.computeIfAbsent(labels[i], label -> new ArrayList<>()).add(i);
        }
        Map<Integer, Integer> names = names(members, labels);
        Set<String> divided = divided(members, labels);
        index = new StoryIndex();
        window.clear();
        Map<Integer, OpenStory> stories = new TreeMap<>();
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            Member old = members.get(i);
            String was = old.story().name();
            int label = labels[i];
            OpenStory story = stories.computeIfAbsent(
                    label, of -> new OpenStory(names.containsKey(of) ? names.get(of) : numbers.getAsInt()));
            StoryFeatures article = articles.get(i);
            Group group = Group.of(article.vector(weights, TERMS), article.facts(), article.day());
            Member member = new Member(article, old.arrived(), group, story);
            story.add(member);
            window.add(member);
            if (!member.roundup()) {
                index.post(group.sum(), story);
            }
            if (!story.name().equals(was)) {
                corrections.add(new Correction(
                        member.id(),
                        story.name(),
                        was,
                        divided.contains(was) ? Correction.Kind.SPLIT : Correction.Kind.MERGE));
            }
        }
        stories.values().forEach(OpenStory::checked);
        return corrections;
    }

    /** For each new story the number that most of its articles had, each number given once. */
    private static Map<Integer, Integer> names(List<Member> members, int[] labels) {
        record Shared(int label, int number) {}
        Map<Shared, Integer> shared = new LinkedHashMap<>();
        for (int i = 0; i < labels.length; i++) {
            shared.merge(new Shared(labels[i], members.get(i).story().number()), 1, Integer::sum);
        }
        Map<Integer, Integer> names = new TreeMap<>();
        Set<Integer> given = new HashSet<>();
        shared.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Shared, Integer> entry) -> -entry.getValue())
                        .thenComparingInt(entry -> entry.getKey().number())
                        .thenComparingInt(entry -> entry.getKey().label()))
                .map(Map.Entry::getKey)
                .forEach(one -> {
                    if (!names.containsKey(one.label()) && given.add(one.number())) {
                        names.put(one.label(), one.number());
                    }
                });
        return names;
    }

    /** The stories whose articles no longer belong together. */
    private static Set<String> divided(List<Member> members, int[] labels) {
        Map<String, Integer> first = new HashMap<>();
        Set<String> divided = new HashSet<>();
        for (int i = 0; i < labels.length; i++) {
            String name = members.get(i).story().name();
            if (first.merge(name, labels[i], (known, more) -> known) != labels[i]) {
                divided.add(name);
            }
        }
        return divided;
    }

    private void expire(long today) {
        since = since == 0 ? today : since;
        while (!window.isEmpty()
                && (Math.max(since, window.getFirst().since(today)) < today - WINDOW_DAYS
                        || window.size() >= MOST_OPEN)) {
            Member gone = window.removeFirst();
            gone.story().leave(gone);
        }
    }
}
