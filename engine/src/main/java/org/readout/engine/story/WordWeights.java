package org.readout.engine.story;

import java.util.HashMap;
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
    /** Share of articles that hold a stem, for those that are not rare. */
    static final Map<String, Double> BACKGROUND = background();

    /**
     * Inverse document frequency, natural logarithm; 0 for a word that stands everywhere.
     *
     * @param background share of articles that hold it, by the built-in background
     * @param holding how many articles of the input hold it
     * @param articles how many the input has
     * @param backgroundArticles so many articles of the input weigh as much as the background
     */
    static double weight(double background, int holding, int articles, double backgroundArticles) {
        if (background > 0.5) {
            return 0;
        }
        double share = (background * backgroundArticles + holding) / (backgroundArticles + articles);
        return Math.max(0, -Math.log(share));
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
