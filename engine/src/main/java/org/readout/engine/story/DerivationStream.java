package org.readout.engine.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.engine.article.Article;
import org.readout.engine.body.Body;

/**
 * Finds copies and rewrites in a stream, whatever story they were put in, at a cost for each article that does not grow
 * with the stream. Candidates share the smallest shingles of their own wording (Broder 1997's sketch), their rarest
 * words or their quotations with the new article; the likeliest few are compared word by word. Not safe across threads;
 * the articles' {@link #wording} can be made in other threads.
 */
public final class DerivationStream {

    /** Articles looked back on: four days of a stream of a million a month, at 4 KB each. */
    private static final int MOST_HELD = 1 << 17;
    /** Shingles by which an article is looked up. */
    private static final int SHINGLES = 16;
    /** Words by which it is, and quoted words. */
    private static final int WORDS = 32;

    private static final int QUOTED = 8;
    private static final int POSTINGS = 1 << 23;
    /** Likeliest articles that a new one is compared with. */
    private static final int NEAREST = 12;
    /** Least shared keys of a pair that is compared. */
    private static final int SHARED = 3;
    /** What a shared shingle counts for, in shared words. */
    private static final int SHINGLE_WEIGHT = 3;
    /** Of two sources that cover an article about as well, the first is the likelier one. */
    private static final double AS_WELL = 0.05;

    private static final int SHINGLE_SALT = 0x5eed1;
    private static final int QUOTED_SALT = 0x5eed2;

    /** So many articles weigh as much as the built-in background. */
    private static final double BACKGROUND_ARTICLES = 150;

    private final StemCounts counts = new StemCounts(BACKGROUND_ARTICLES);
    private final Comparison comparison = new Comparison(counts::weight);
    private final KeyIndex index = new KeyIndex(POSTINGS);
    private final int mostHeld;
    private final List<Wording> held = new ArrayList<>();
    private final Map<String, Derivation> sources = new HashMap<>();
    private int next;

    public DerivationStream() {
        this(MOST_HELD);
    }

    /** @param mostHeld articles looked back on */
    DerivationStream(int mostHeld) {
        this.mostHeld = mostHeld;
    }

    /** What is read of an article: a pure function, the larger part of the cost. */
    public static Wording wording(Article article, Body body) {
        return Wording.of(article, body, article.published());
    }

    /**
     * Adds an article; its id must not have been added before.
     *
     * @return what now holds and did not before: at most one derivation of the new article, then those of earlier ones
     *     that turn out to have been taken from it
     */
    public List<Derivation> add(Wording article) {
        count(article);
        return compare(article);
    }

    /** Counts the words of an article, where all that will come are known before the first is compared. */
    void count(Wording article) {
        counts.add(article.words());
    }

    /** Adds an article that has been counted. */
    List<Derivation> compare(Wording article) {
        int[] keys = keys(article);
        List<Derivation> found = new ArrayList<>();
        for (int candidate : candidates(keys, Math.min(SHINGLES, article.own().length))) {
            Wording earlier = held.get(candidate % mostHeld);
            if (!earlier.family().equals(article.family())) {
                comparison.between(earlier, article).ifPresent(found::add);
            }
        }
        hold(article, keys);
        return settle(article.id(), found);
    }

    private void hold(Wording article, int[] keys) {
        if (held.size() < mostHeld) {
            held.add(article);
        } else {
            sources.remove(held.set(next % mostHeld, article).id());
        }
        for (int key : keys) {
            index.add(key, next);
        }
        next++;
    }

    private List<Derivation> settle(String article, List<Derivation> found) {
        List<Derivation> changed = new ArrayList<>();
        source(article, found).ifPresent(derivation -> put(derivation, changed));
        // An article whose source was not known comes first: it may be what a better-known one was taken from.
        for (boolean known : List.of(false, true)) {
            for (Derivation derivation : found) {
                Derivation present = sources.get(derivation.article());
                if (derivation.from().equals(article)
                        && (present != null) == known
                        && (present == null || isBetter(derivation, present))
                        && !leadsBack(derivation)) {
                    put(derivation, changed);
                }
            }
        }
        return List.copyOf(changed);
    }

    private void put(Derivation derivation, List<Derivation> changed) {
        sources.put(derivation.article(), derivation);
        changed.removeIf(earlier -> earlier.article().equals(derivation.article()));
        changed.add(derivation);
    }

    /**
     * The source that covers most of a new article; of those that cover it about as well, one that is nobody's copy.
     */
    private Optional<Derivation> source(String article, List<Derivation> found) {
        List<Derivation> possible = found.stream()
                .filter(derivation -> derivation.article().equals(article))
                .sorted(Comparator.comparing(Derivation::kind)
                        .thenComparing(Derivation::overlap, Comparator.reverseOrder()))
                .toList();
        return possible.stream()
                .filter(derivation ->
                        !sources.containsKey(derivation.from()) && covers(derivation, possible.getFirst()))
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }

    /** Whether a source that turned up later is to take the present one's place. */
    private boolean isBetter(Derivation derivation, Derivation present) {
        Derivation further = sources.get(present.from());
        boolean isOriginal = further != null && further.from().equals(derivation.from());
        return isOriginal ? covers(derivation, present) : !covers(present, derivation);
    }

    /** Whether one derivation is as near as the other, or nearly. */
    private static boolean covers(Derivation one, Derivation other) {
        return one.kind() == other.kind()
                ? one.overlap() >= other.overlap() - AS_WELL
                : one.kind() == Derivation.Kind.COPY;
    }

    /** Whether the source was itself, over any number of steps, taken from the article. */
    private boolean leadsBack(Derivation derivation) {
        Derivation at = sources.get(derivation.from());
        while (at != null) {
            if (at.from().equals(derivation.article())) {
                return true;
            }
            at = sources.get(at.from());
        }
        return false;
    }

    /**
     * The likeliest articles, by the keys they share with a new one; the latest first among equals.
     *
     * @param shingles how many of the keys, the first ones, are shingles
     */
    private int[] candidates(int[] keys, int shingles) {
        Tally tally = new Tally();
        for (int i = 0; i < keys.length; i++) {
            int weight = i < shingles ? SHINGLE_WEIGHT : 1;
            index.each(keys[i], holder -> tally.add(holder, weight));
        }
        return tally.highest(NEAREST, SHARED, next - held.size());
    }

    /** The smallest shingles first, then words and quotations. */
    private int[] keys(Wording article) {
        int[] words = article.words();
        long[] ranked = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            // The heaviest first; among equals as chance has it, but the same for every article.
            long rank = Math.round(-1000 * counts.weight(words[i]));
            ranked[i] = rank << 32 | Keys.mixed(words[i]) & 0xffffffffL;
        }
        Arrays.sort(ranked);
        int[] heaviest = new int[Math.min(WORDS, ranked.length)];
        for (int i = 0; i < heaviest.length; i++) {
            heaviest[i] = (int) ranked[i];
        }
        int[] shingles = smallest(article.own(), SHINGLES, SHINGLE_SALT);
        int[] quoted = smallest(article.quoted(), QUOTED, QUOTED_SALT);
        int[] keys = Arrays.copyOf(shingles, shingles.length + heaviest.length + quoted.length);
        System.arraycopy(heaviest, 0, keys, shingles.length, heaviest.length);
        System.arraycopy(quoted, 0, keys, shingles.length + heaviest.length, quoted.length);
        return keys;
    }

    private static int[] smallest(int[] keys, int count, int salt) {
        int[] salted = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            salted[i] = Keys.mixed(keys[i] ^ salt);
        }
        Arrays.sort(salted);
        return Arrays.copyOf(salted, Math.min(count, salted.length));
    }
}
