package org.readout.bench.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a grouping fits the true one (Bagga and Baldwin 1998).
 *
 * @param precision mean share of an article's group that is of its story
 * @param recall mean share of an article's story that is in its group
 */
record BCubed(double precision, double recall) {

    /** @param groups a group an article, in the order of the stories */
    static BCubed of(List<Integer> stories, List<String> groups) {
        Map<Integer, Integer> inStory = new HashMap<>();
        Map<String, Integer> inGroup = new HashMap<>();
        Map<String, Integer> inBoth = new HashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            inStory.merge(stories.get(i), 1, Integer::sum);
            inGroup.merge(groups.get(i), 1, Integer::sum);
            inBoth.merge(stories.get(i) + " " + groups.get(i), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < stories.size(); i++) {
            double both = inBoth.getOrDefault(stories.get(i) + " " + groups.get(i), 0);
            precision += both / inGroup.getOrDefault(groups.get(i), 1);
            recall += both / inStory.getOrDefault(stories.get(i), 1);
        }
        return new BCubed(precision / stories.size(), recall / stories.size());
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
