package org.readout.engine.actor;

import java.util.Optional;

/**
 * A country as the stage sees it.
 *
 * @param key what tells it from others: the alpha-3 code, or the stem of a name that no list holds
 * @param code ISO 3166-1 alpha-3, where it has one
 * @param name its usual name
 * @param adjective the word put before its institutions ("Chinese", "US")
 */
record Nation(String key, Optional<String> code, String name, String adjective) {

    /** Begins the key of a region whose people are spoken of like a nation's: "European leaders". */
    static final String REGION = "region:";

    boolean isRegion() {
        return key.startsWith(REGION);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nation nation && key.equals(nation.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
