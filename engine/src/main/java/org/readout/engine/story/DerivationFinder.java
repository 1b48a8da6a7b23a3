package org.readout.engine.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.engine.article.PublicationDate;

/**
 * Finds copies and rewrites among the articles of one story. A copy repeats the other's own wording (Broder et al.
 * 1997: containment of shingles); a rewrite tells the same facts sentence by sentence in the same order in other words.
 * Words inside quotation marks prove neither, for two outlets may quote one readout.
 */
final class DerivationFinder {

    /** Share of the derived article's shingles that makes it a copy. */
    private static final double COPY = 0.5;
    /** Share of the source's shingles that shows it was taken over whole and added to. */
    private static final double WHOLE_SOURCE = 0.8;
    /** Fewer shared shingles than this may be a set phrase or a legal line. */
    private static final int LEAST_SHINGLES = 12;
    /**
     * Share of the derived article told in the source's order that makes it a rewrite. Independent reports of one event
     * rarely pass one half, rewrites made by hand lie above 0.7.
     */
    private static final double REWRITE = 0.6;
    /** The same where the derived article also quotes nothing that the source does not. */
    private static final double REWRITE_WITH_QUOTATIONS = 0.52;
    /** Share of the source that a rewrite takes up: in a far longer article anything finds its like by chance. */
    private static final double OF_SOURCE = 0.35;
    /** Mean cosine of the paired sentences; independent sentences about one fact lie around 0.4. */
    private static final double CLOSE = 0.45;

    private static final int LEAST_SENTENCES = 4;
    /** Share of the derived article's quoted words that the source quotes too. */
    private static final double SAME_QUOTATIONS = 0.8;
    /** Fewer quoted words than this are scare quotes. */
    private static final int LEAST_QUOTED = 4;
    /** By so much one article must quote more than the other before that tells which came first. */
    private static final double FULLER = 1.1;
    /** Likeliest sources looked at for one article. */
    private static final int NEAREST = 30;

    private static final int LONGEST_POSTING = 200;

    private final List<Wording> articles;
    private final WordWeights weights;

    /**
     * @param articles of one story, in any order; the result does not depend on it
     * @param weights of words over all the input
     */
    DerivationFinder(List<Wording> articles, WordWeights weights) {
        this.articles =
                articles.stream().sorted(Comparator.comparing(Wording::id)).toList();
        this.weights = weights;
    }

    /** At most one source for each article: the one that covers most of it. */
    Map<String, Derivation> find() {
        List<Derivation> found = new ArrayList<>();
        List<Set<Integer>> candidates = candidates();
        for (int i = 0; i < articles.size(); i++) {
            for (int other : candidates.get(i)) {
                between(articles.get(i), articles.get(other)).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingDouble((Derivation derivation) -> -derivation.overlap())
                .thenComparing(Derivation::article)
                .thenComparing(Derivation::from));
        Map<String, Derivation> sources = new LinkedHashMap<>();
        for (Derivation derivation : found) {
            if (!leadsBack(sources, derivation)) {
                sources.putIfAbsent(derivation.article(), derivation);
            }
        }
        return sources;
    }

    /** Whether the source was itself, over any number of steps, taken from the article. */
    private static boolean leadsBack(Map<String, Derivation> sources, Derivation derivation) {
        Set<String> passed = new HashSet<>();
        String at = derivation.from();
        while (sources.containsKey(at) && passed.add(at)) {
            at = sources.get(at).from();
            if (at.equals(derivation.article())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Derivation> between(Wording one, Wording other) {
        Wording from = isSource(one, other) ? one : other;
        Wording derived = from.id().equals(one.id()) ? other : one;
        Set<String> shared = new HashSet<>(derived.own());
        shared.retainAll(from.own());
        if (shared.size() >= LEAST_SHINGLES) {
            double ofDerived = (double) shared.size() / derived.own().size();
            double ofSource = (double) shared.size() / from.own().size();
            if (ofDerived >= COPY || ofSource >= WHOLE_SOURCE && ofDerived >= COPY / 2) {
                return Optional.of(new Derivation(derived.id(), from.id(), Derivation.Kind.COPY, rounded(ofDerived)));
            }
        }
        Alignment.Covered covered = new Alignment(derived, from, weights).covered();
        double enough = sameQuotations(derived, from) ? REWRITE_WITH_QUOTATIONS : REWRITE;
        boolean rewrite = covered.sentences() >= LEAST_SENTENCES
                && covered.one() >= enough
                && covered.other() >= OF_SOURCE
                && covered.likeness() >= CLOSE;
        return rewrite
                ? Optional.of(new Derivation(derived.id(), from.id(), Derivation.Kind.REWRITE, rounded(covered.one())))
                : Optional.empty();
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private static boolean sameQuotations(Wording derived, Wording from) {
        Set<String> words = new HashSet<>(derived.quoted());
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(Set.copyOf(from.quoted()));
        return words.size() >= LEAST_QUOTED && shared.size() >= SAME_QUOTATIONS * words.size();
    }

    /** Earlier by dates that are stated; else who quotes more fully; else who says more. */
    private static boolean isSource(Wording one, Wording other) {
        if (stated(one.published())
                && stated(other.published())
                && !one.published().value().equals(other.published().value())) {
            return one.published()
                    .value()
                    .orElseThrow()
                    .isBefore(other.published().value().orElseThrow());
        }
        int quoted = one.quoted().size();
        int otherQuoted = other.quoted().size();
        if (quoted > otherQuoted * FULLER || otherQuoted > quoted * FULLER) {
            return quoted > otherQuoted;
        }
        if (one.own().size() != other.own().size()) {
            return one.own().size() > other.own().size();
        }
        return one.id().compareTo(other.id()) < 0;
    }

    private static boolean stated(PublicationDate date) {
        return date.basis() == PublicationDate.Basis.GIVEN || date.basis() == PublicationDate.Basis.PAGE;
    }

    /** For each article those before it that share most of its telling words, so that a large story stays cheap. */
    private List<Set<Integer>> candidates() {
        Map<String, List<Integer>> holders = new HashMap<>();
        List<Set<Integer>> candidates = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            int number = i;
            Wording wording = articles.get(i);
            Set<String> keys = new TreeSet<>();
            wording.sentences().forEach(sentence -> keys.addAll(sentence.keySet()));
            Map<Integer, Double> shared = new TreeMap<>();
            for (String key : keys) {
                double weight = weights.of(key);
                List<Integer> holding = holders.computeIfAbsent(key, term -> new ArrayList<>());
                for (int j = Math.max(0, holding.size() - LONGEST_POSTING); j < holding.size(); j++) {
                    shared.merge(holding.get(j), weight, Double::sum);
                }
                holding.add(number);
            }
            Stream<Integer> nearest = shared.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(NEAREST)
                    .map(Map.Entry::getKey);
            candidates.add(new TreeSet<>(nearest.toList()));
        }
        return candidates;
    }
}
