package org.readout.engine.actor;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an office is about, so that "the defence chief", "the minister of defence" and "the Secretary of Defense" can be
 * seen to be one.
 */
public enum Office {
    HEAD_OF_STATE,
    VICE_PRESIDENT,
    HEAD_OF_GOVERNMENT,
    DEPUTY_HEAD_OF_GOVERNMENT,
    ROYAL,
    FOREIGN,
    DEFENCE,
    SECURITY,
    INTERIOR,
    FINANCE,
    ECONOMY,
    TRADE,
    ENERGY,
    ENVIRONMENT,
    JUSTICE,
    HEALTH,
    AGRICULTURE,
    TRANSPORT,
    EDUCATION,
    CULTURE,
    LABOUR,
    MIGRATION,
    DEVELOPMENT,
    UNIFICATION,
    INFORMATION,
    EUROPE,
    /** A minister or cabinet secretary whose portfolio is not said. */
    MINISTER,
    MILITARY,
    ENVOY,
    ADVISER,
    SPOKESPERSON,
    LEGISLATOR,
    PARTY,
    GOVERNOR,
    /** Head or member of an organisation that is no state. */
    ORGANISATION,
    OFFICIAL,
    RELIGIOUS,
    ARMED_GROUP;

    private static final Set<String> DEPUTY = Set.of("deputy", "vice", "assistant", "under", "undersecretary");

    private static final Set<Office> ONE_A_COUNTRY = Set.of(
            HEAD_OF_STATE,
            HEAD_OF_GOVERNMENT,
            FOREIGN,
            DEFENCE,
            SECURITY,
            INTERIOR,
            FINANCE,
            ECONOMY,
            TRADE,
            ENERGY,
            ENVIRONMENT,
            JUSTICE,
            HEALTH,
            AGRICULTURE,
            TRANSPORT,
            EDUCATION,
            CULTURE,
            LABOUR,
            UNIFICATION);

    /** Whether a country has one holder of the office at a time. */
    public boolean isHeldByOne() {
        return ONE_A_COUNTRY.contains(this);
    }

    /** Whether the holders of both, in two countries, are each other's counterparts: heads, or of one portfolio. */
    public boolean isCounterpartOf(Office other) {
        return this == other || isHead() && other.isHead();
    }

    boolean isHead() {
        return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT || this == ROYAL;
    }

    /** The office of an actor's key such as {@code office:NOR:FOREIGN}, where one holder is meant. */
    public static Optional<Office> ofKey(String key) {
        if (!key.startsWith("office:")) {
            return Optional.empty();
        }
        String last = key.substring(key.lastIndexOf(':') + 1);
        return EnumSet.allOf(Office.class).stream()
                .filter(office -> office.isHeldByOne() && office.name().equals(last))
                .findFirst();
    }

    /** The offices that a title may mean, by its words alone: {@code FOREIGN} for "Secretary of State". */
    public static Set<Office> of(String title) {
        return Lexicon.get().offices().classes(title);
    }

    /** The country meant by a title that one state alone uses, as ISO 3166-1 alpha-3. */
    public static Optional<String> countryOf(String title) {
        return Lexicon.get().offices().country(title);
    }

    /** Whether a title is that of somebody's deputy: "Vice Foreign Minister". */
    public static boolean isDeputy(String title) {
        for (String word : title.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            if (DEPUTY.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title is one no longer or not yet held: "former President", "prime minister-designate". */
    public static boolean isPastOrComing(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.startsWith("former ")
                || lower.startsWith("ex-")
                || lower.startsWith("ex ")
                || lower.startsWith("then ")
                || lower.startsWith("then-")
                || lower.startsWith("incoming ")
                || lower.startsWith("late ")
                || lower.startsWith("ousted ")
                || lower.startsWith("deposed ")
                || lower.contains("-elect")
                || lower.contains("-designate");
    }

    /** The same offices in the order in which they are declared here, whatever the order of the set was. */
    static Set<Office> ordered(Collection<Office> offices) {
        return Collections.unmodifiableSet(offices.isEmpty() ? EnumSet.noneOf(Office.class) : EnumSet.copyOf(offices));
    }
}
