package org.readout.bench.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plain peer: each article joins the story whose centre its TF-IDF vector is nearest to, or opens a new one.
 * Stories are looked up by the articles' rarest words, the latest of each word first.
 */
final class TfIdfSinglePass {

    /** Cosine from which an article joins; the best of 0.10, 0.14, 0.18 and 0.30 on a made stream of another seed. */
    private static final double JOINS = 0.10;

    private static final int KEYS = 12;
    private static final int LATEST = 16;
    private static final int TERMS = 150;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    /** The sum of a story's vectors. */
    private static final class Centre {

        private final int number;
        private final Map<String, Double> sum = new HashMap<>();
        private double square;

        Centre(int number) {
            this.number = number;
        }

        void add(Map<String, Double> vector) {
            vector.forEach((term, weight) -> {
                double old = sum.getOrDefault(term, 0.0);
                if (old > 0 || sum.size() < TERMS) {
                    sum.put(term, old + weight);
                    square += weight * (2 * old + weight);
                }
            });
        }

        double cosine(Map<String, Double> vector) {
            double product = 0;
            for (Map.Entry<String, Double> term : vector.entrySet()) {
                product += term.getValue() * sum.getOrDefault(term.getKey(), 0.0);
            }
            return product / Math.sqrt(square);
        }
    }

    private final Map<String, Integer> holding = new HashMap<>();
    private final Map<String, ArrayDeque<Centre>> lookedUp = new HashMap<>();
    private int articles;
    private int stories;

    /** The number of the article's story. */
    int add(String headline, String text) {
        Map<String, Double> vector = vector(headline + " " + text);
        List<String> keys = vector.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEYS)
                .map(Map.Entry::getKey)
                .toList();
        Map<Integer, Centre> candidates = new TreeMap<>();
        keys.forEach(key -> lookedUp.getOrDefault(key, new ArrayDeque<>())
                .forEach(centre -> candidates.put(centre.number, centre)));
        Centre nearest = null;
        double best = JOINS;
        for (Centre centre : candidates.values()) {
            double cosine = centre.cosine(vector);
            if (cosine >= best) {
                best = cosine;
                nearest = centre;
            }
        }
        Centre joined = nearest == null ? new Centre(stories++) : nearest;
        joined.add(vector);
        for (String key : keys) {
            ArrayDeque<Centre> centres = lookedUp.computeIfAbsent(key, term -> new ArrayDeque<>());
            centres.remove(joined);
            centres.addFirst(joined);
            if (centres.size() > LATEST) {
                centres.removeLast();
            }
        }
        return joined.number;
    }

    /** Log term frequency times inverse document frequency, of length one. */
    private Map<String, Double> vector(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            counts.merge(words.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        articles++;
        List<Map.Entry<String, Double>> terms = new ArrayList<>();
        double square = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            int inArticles = holding.merge(count.getKey(), 1, Integer::sum);
            double weight = (1 + Math.log(count.getValue())) * Math.log((articles + 1.0) / inArticles);
            terms.add(Map.entry(count.getKey(), weight));
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        Map<String, Double> vector = new LinkedHashMap<>();
        terms.forEach(term -> vector.put(term.getKey(), length == 0 ? 0 : term.getValue() / length));
        return vector;
    }
}
