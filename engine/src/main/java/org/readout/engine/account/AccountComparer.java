package org.readout.engine.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.readout.engine.account.Contrast.Pair;

/** Compares two accounts of one contact. Immutable and safe across threads. */
public final class AccountComparer {

    /** Weight of a name or noun that two points have in common, beside 1 for any other word. */
    private static final int MATTER = 2;
    /** Weight in common that makes two points tell of one matter, and the share of the smaller point that it is. */
    private static final int SHARED = 4;

    private static final double SHARED_PART = 0.4;
    /** Words in common beside names: two sides that both name a third country need not speak of one matter. */
    private static final int SHARED_WORDS = 1;
    /** A point of which the whole other account has more than this share of the words is not one side's alone. */
    private static final double COVERED = 0.34;
    /** Different words that an account must have before what it does not say means anything. */
    private static final int LEAST_WORDS = 15;
    /** Points of an account that must speak of a place before it means anything that the other does not. */
    private static final int TWICE = 2;
    /** Words listed as avoided by a side. */
    private static final int MOST_AVOIDED = 8;
    /** Letters in common that make two words one for saying that a side uses it. */
    private static final int KIN = 5;

    private record Score(Pair pair, int weight) {}

    /** @param place whether a name is that of a country or place, which may stand for a matter of dispute */
    public Contrast compare(List<Point> first, List<Point> second, Predicate<Term> place) {
        List<Pair> shared = shared(first, second);
        Set<Integer> pairedFirst =
                new HashSet<>(shared.stream().map(Pair::first).toList());
        Set<Integer> pairedSecond =
                new HashSet<>(shared.stream().map(Pair::second).toList());
        return new Contrast(
                shared,
                only(first, second, pairedFirst),
                only(second, first, pairedSecond),
                avoided(second, first, place),
                avoided(first, second, place));
    }

    /** Each point once, the likest pairs first. */
    private static List<Pair> shared(List<Point> first, List<Point> second) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                int weight = weight(first.get(i), second.get(j));
                int smaller = Math.min(
                        first.get(i).keys().size(), second.get(j).keys().size());
                if (weight >= SHARED
                        && weight >= SHARED_PART * smaller
                        && words(first.get(i), second.get(j)) >= SHARED_WORDS) {
                    scores.add(new Score(new Pair(i, j), weight));
                }
            }
        }
        scores.sort(Comparator.comparingInt((Score score) -> -score.weight())
                .thenComparingInt(score -> score.pair().first())
                .thenComparingInt(score -> score.pair().second()));
        List<Pair> pairs = new ArrayList<>();
        for (Score score : scores) {
            Pair pair = score.pair();
            if (pairs.stream().noneMatch(each -> each.first() == pair.first() || each.second() == pair.second())) {
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::first));
        return pairs;
    }

    private static int weight(Point one, Point other) {
        Set<String> keys = other.keys();
        Set<String> counted = new HashSet<>();
        int weight = 0;
        for (Term term : one.terms()) {
            if (!Filler.is(term) && keys.contains(term.key()) && counted.add(term.key())) {
                weight += term.sort() == Term.Sort.OTHER ? 1 : MATTER;
            }
        }
        return weight;
    }

    private static long words(Point one, Point other) {
        Set<String> keys = other.keys();
        return one.terms().stream()
                .filter(term -> term.sort() != Term.Sort.NAME && !Filler.is(term))
                .map(Term::key)
                .distinct()
                .filter(keys::contains)
                .count();
    }

    private static List<Integer> only(List<Point> account, List<Point> other, Set<Integer> paired) {
        Set<String> said = new HashSet<>();
        other.forEach(point -> said.addAll(point.keys()));
        return IntStream.range(0, account.size())
                .filter(i -> !paired.contains(i))
                .filter(i -> {
                    Set<String> keys = account.get(i).keys();
                    long covered = keys.stream().filter(said::contains).count();
                    return !keys.isEmpty() && covered <= COVERED * keys.size();
                })
                .boxed()
                .toList();
    }

    /**
     * The nouns of an account that take a position, and the places that it comes back to, of which another, long enough
     * to have had room for them, has no form.
     */
    private static List<Term> avoided(List<Point> account, List<Point> other, Predicate<Term> place) {
        Set<String> said = new HashSet<>();
        other.forEach(point -> point.terms().forEach(term -> said.add(term.key())));
        if (said.size() < LEAST_WORDS) {
            return List.of();
        }
        Map<String, Term> uses = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Point point : account) {
            Set<String> counted = new HashSet<>();
            for (Term term : point.terms()) {
                boolean shows = Position.isTakenBy(term) || term.sort() == Term.Sort.NAME && place.test(term);
                if (shows && !isSaid(term, said) && counted.add(term.key())) {
                    uses.putIfAbsent(term.key(), term);
                    counts.merge(term.key(), 1, Integer::sum);
                }
            }
        }
        return uses.values().stream()
                .filter(term -> term.sort() == Term.Sort.NOUN || counts.getOrDefault(term.key(), 0) >= TWICE)
                .sorted(Comparator.comparing(Term::sort).thenComparingInt(term -> -counts.getOrDefault(term.key(), 0)))
                .limit(MOST_AVOIDED)
                .toList();
    }

    private static boolean isSaid(Term term, Set<String> said) {
        String key = term.key();
        return said.contains(key)
                || term.sort() != Term.Sort.NAME
                        && said.stream()
                                .anyMatch(other -> Math.min(key.length(), other.length()) >= KIN
                                        && key.regionMatches(0, other, 0, KIN));
    }
}
