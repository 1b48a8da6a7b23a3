package org.readout.bench.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The measure of the Scrapinghub article extraction benchmark: texts are taken as their runs of four words; precision
 * and recall are averaged over the pages, F1 is taken from the two averages.
 */
final class RunScore {

    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private double precisions;
    private double recalls;
    private int predicted;
    private int wanted;

    void add(String gold, String found) {
        Map<List<String>, Integer> goldRuns = runs(gold);
        Map<List<String>, Integer> foundRuns = runs(found);
        double shared = 0;
        for (Map.Entry<List<String>, Integer> run : foundRuns.entrySet()) {
            shared += Math.min(run.getValue(), goldRuns.getOrDefault(run.getKey(), 0));
        }
        if (!foundRuns.isEmpty()) {
            predicted++;
            precisions += shared / sum(foundRuns);
        }
        if (!goldRuns.isEmpty()) {
            wanted++;
            recalls += shared / sum(goldRuns);
        }
    }

    private static int sum(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + Math.min(RUN, words.size()) <= words.size() && !words.isEmpty(); i++) {
            runs.merge(new ArrayList<>(words.subList(i, i + Math.min(RUN, words.size()))), 1, Integer::sum);
        }
        return runs;
    }

    double precision() {
        return predicted == 0 ? 0 : precisions / predicted;
    }

    double recall() {
        return wanted == 0 ? 0 : recalls / wanted;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
