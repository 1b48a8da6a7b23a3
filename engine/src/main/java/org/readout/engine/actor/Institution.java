package org.readout.engine.actor;

import java.util.List;
import java.util.Optional;

/**
 * A body that acts under a name.
 *
 * @param key what tells it from others
 * @param name its name without the country
 * @param nation whose it is
 * @param portfolio what a ministry is for
 * @param nouns lower-case nouns that take it up again ("the bloc", "the ministry")
 */
record Institution(String key, String name, Optional<Nation> nation, Optional<Office> portfolio, List<String> nouns) {

    private static final String MINISTRY = "ministry:";

    Institution {
        nouns = List.copyOf(nouns);
    }

    /** All names of one country's ministry for one portfolio have one key. */
    static String ministryKey(Optional<Nation> nation, Office portfolio) {
        return MINISTRY + nation.map(Nation::key).orElse("?") + ":" + portfolio;
    }

    /** What takes up a country's ministry, or the office of its head, again. */
    static List<String> nouns(Office portfolio) {
        return portfolio.isHead() ? List.of("presidency", "palace", "office") : List.of("ministry", "department");
    }

    boolean isMinistry() {
        return key.startsWith(MINISTRY);
    }
}
