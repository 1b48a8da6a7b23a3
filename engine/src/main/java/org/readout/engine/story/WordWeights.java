package org.readout.engine.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.engine.lexicon.Stemmer;
import org.readout.engine.lexicon.WordList;

/**
 * How much a word tells: the less, the more articles hold it. The background stands in for a corpus while the input is
 * small and fades as the input's own counts grow, so neither two articles nor a million need a setting.
 */
final class WordWeights {

    /** Shares of articles that hold a word of each band; what no list holds is rarer than any of them. */
    private static final Map<String, Double> BANDS = Map.of("every", 0.7, "common", 0.17, "usual", 0.04);

    /** Share of articles that hold a word no list holds. */
    static final double RARE = 0.002;
    /** So many articles of the input weigh as much as the background. */
    private static final double BACKGROUND_ARTICLES = 150;

    /** Share of articles that hold a stem, for those that are not rare. */
    static final Map<String, Double> BACKGROUND = background();

    private final Map<String, Integer> holding = new HashMap<>();
    private int articles;

    WordWeights(List<StoryFeatures> all) {
        for (StoryFeatures features : all) {
            articles++;
            features.words().keySet().forEach(word -> holding.merge(word, 1, Integer::sum));
        }
    }

    /** Inverse document frequency, natural logarithm; 0 for a word that stands everywhere. */
    double of(String word) {
        return weight(BACKGROUND.getOrDefault(word, RARE), holding.getOrDefault(word, 0), articles);
    }

    /**
     * The same of a word whose counts are known.
     *
     * @param background share of articles that hold it, by the built-in background
     * @param holding how many articles of the input hold it
     * @param articles how many the input has
     */
    static double weight(double background, int holding, int articles) {
        if (background > 0.5) {
            return 0;
        }
        double share = (background * BACKGROUND_ARTICLES + holding) / (BACKGROUND_ARTICLES + articles);
        return Math.max(0, -Math.log(share));
    }

    static boolean isRare(String word) {
        return !BACKGROUND.containsKey(word);
    }

    private static Map<String, Double> background() {
        Map<String, Double> shares = new HashMap<>();
        for (WordList.Row row :
                WordList.load(WordWeights.class, "background.txt").rows()) {
            Double share = BANDS.get(row.column(1));
            if (share == null) {
                throw new IllegalStateException("background.txt line " + row.line() + ": no band " + row.column(1)
                        + ", want one of " + BANDS.keySet().stream().sorted().toList());
            }
            shares.merge(Stemmer.stem(row.column(0)), share, Math::max);
        }
        return Map.copyOf(shares);
    }
}
