package org.readout.bench.learn;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was learnt of one model, in hundredths of a natural logarithm of odds.
 *
 * @param base what every sum begins with
 * @param threshold the least sum at which a candidate is taken
 * @param features what each feature adds
 * @param dropped features whose learnt sign was against sense, in the order in which they went
 */
record Weights(int base, int threshold, SortedMap<String, Integer> features, List<String> dropped) {

    Weights {
        features = new TreeMap<>(features);
        dropped = List.copyOf(dropped);
    }

    /** How far above the threshold the features' sum lies. */
    int margin(Iterable<String> found) {
        int sum = base - threshold;
        for (String feature : found) {
            sum += features.getOrDefault(feature, 0);
        }
        return sum;
    }
}
