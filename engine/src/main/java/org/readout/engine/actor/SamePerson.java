package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.engine.actor.PersonName.Likeness;

/**
 * Whether two persons are one: what their names, offices and countries say for and against it, added up. Used in an
 * article and across articles alike. That they are named side by side, which forbids it, is for the caller to see.
 */
public final class SamePerson {

    /** What each feature adds. A name that is a part of the other is enough only where no other could be meant. */
    private static final Map<String, Integer> WEIGHTS = Map.of(
            "name.exact", 30,
            "name.spelling", 10,
            "name.nickname", 9,
            "name.part", 5,
            "name.other-given", 3,
            "name.other-family", 3,
            "office.same", 6,
            "country.same", 1,
            "country.other", -12,
            "table.apart", -12);

    private static final int ENOUGH = 9;
    private static final int ENOUGH_OF_A_PART = 5;

    /** The answer. */
    public enum Verdict {
        NO,
        /** A surname alone: the same where it fits nobody else. */
        MAYBE,
        /**
         * A short form, or another given or family name in the same office: not where a sentence or an article names
         * both.
         */
        LIKELY,
        YES
    }

    private SamePerson() {}

    public static Verdict of(PersonProfile one, PersonProfile other) {
        Likeness likeness = likeness(one, other);
        if (likeness == Likeness.NONE) {
            return Verdict.NO;
        }
        int score = features(one, other, likeness).stream()
                .mapToInt(feature -> WEIGHTS.getOrDefault(feature, 0))
                .sum();
        if (likeness == Likeness.PART) {
            return score >= ENOUGH_OF_A_PART ? Verdict.MAYBE : Verdict.NO;
        }
        Verdict sure = likeness.compareTo(Likeness.SPELLING) >= 0 ? Verdict.YES : Verdict.LIKELY;
        return score >= ENOUGH ? sure : Verdict.NO;
    }

    private static List<String> features(PersonProfile one, PersonProfile other, Likeness likeness) {
        List<String> features = new ArrayList<>();
        features.add("name." + likeness.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        boolean sameCountry = one.country().isPresent() && one.country().equals(other.country());
        if (sameCountry) {
            features.add("country.same");
        } else if (one.country().isPresent() && other.country().isPresent()) {
            features.add("country.other");
        }
        if (sameCountry && !Collections.disjoint(one.offices(), other.offices())) {
            features.add("office.same");
        }
        if (likeness == Likeness.OTHER_GIVEN && toldApart(one, other)) {
            features.add("table.apart");
        }
        return features;
    }

    private static boolean toldApart(PersonProfile one, PersonProfile other) {
        OfficeHolders table = OfficeHolders.get();
        return one.names().stream()
                .anyMatch(mine -> other.names().stream().anyMatch(theirs -> table.tellsApart(mine, theirs)));
    }

    private static Likeness likeness(PersonProfile one, PersonProfile other) {
        Likeness best = Likeness.NONE;
        for (PersonName mine : one.names()) {
            for (PersonName theirs : other.names()) {
                Likeness likeness = mine.likeness(theirs);
                best = likeness.compareTo(best) > 0 ? likeness : best;
            }
        }
        return best;
    }

    /** The offices of a profile out of a person's titles: those that one person at a time holds, held now. */
    public static Set<Office> offices(List<String> titles) {
        Set<Office> offices = EnumSet.noneOf(Office.class);
        for (String title : titles) {
            if (!Office.isDeputy(title) && !Office.isPastOrComing(title)) {
                Office.of(title).stream().filter(Office::isHeldByOne).forEach(offices::add);
            }
        }
        return offices;
    }
}
