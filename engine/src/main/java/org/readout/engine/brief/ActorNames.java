package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.engine.lexicon.NameFold;

/** Whether two names can be one person's or one institution's. */
final class ActorNames {

    /** Parts that come and go between outlets. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "bint", "abu", "de", "del", "da", "dos", "di", "van", "von", "der", "den",
            "la", "le", "ul", "ur", "jr", "sr", "ii", "iii");
    /** Words that say that something is a ministry and not which. */
    private static final Set<String> MINISTRY = Set.of(
            "ministry",
            "ministries",
            "department",
            "office",
            "bureau",
            "of",
            "for",
            "the",
            "and",
            "affairs",
            "government",
            "federal",
            "republic",
            "state's");

    /** How surely two names are one person's. */
    enum Fit {
        NONE,
        /** One is a part of the other: a surname alone. */
        PART,
        SAME
    }

    private ActorNames() {}

    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String word : Words.of(name.replace('-', ' '))) {
            if (!PARTICLES.contains(word)) {
                parts.add(word);
            }
        }
        return parts;
    }

    static Fit person(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Fit.NONE;
        }
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        if (new HashSet<>(shorter).equals(new HashSet<>(longer))
                || String.join("", one).equals(String.join("", other))) {
            return Fit.SAME;
        }
        if (shorter.size() == 1) {
            String only = shorter.getFirst();
            boolean part = alike(only, longer.getLast()) || only.equals(longer.getFirst());
            return part ? longer.size() == 1 ? Fit.SAME : Fit.PART : Fit.NONE;
        }
        if (longer.containsAll(shorter) || within(shorter, longer)) {
            return Fit.SAME;
        }
        boolean surname = alike(shorter.getLast(), longer.getLast());
        boolean given = alike(shorter.getFirst(), longer.getFirst()) || initial(shorter.getFirst(), longer.getFirst());
        return surname && given || sameFamily(one, other) ? Fit.SAME : Fit.NONE;
    }

    /** Whether the shorter name is the longer one with parts left out: "Halid Turki" and "Khalid Turki Abdulrahman". */
    private static boolean within(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String part : longer) {
            if (at < shorter.size() && alike(shorter.get(at), part)) {
                at++;
            }
        }
        return at == shorter.size() && alike(shorter.getFirst(), longer.getFirst());
    }

    /** Whether two words are spellings of one name: a letter or two apart, or alike once carried over the same way. */
    private static boolean alike(String one, String other) {
        return Words.near(one, other)
                || Words.near(NameFold.sound(one), NameFold.sound(other))
                || !NameFold.skeleton(one).isEmpty() && NameFold.skeleton(one).equals(NameFold.skeleton(other));
    }

    /**
     * One family name, first or last, beside given names that are cut and spelt in other ways: "Seong-hun", "Sunghoon".
     */
    private static boolean sameFamily(List<String> one, List<String> other) {
        return given(one)
                .anyMatch(mine -> given(other)
                        .anyMatch(
                                theirs -> mine.family().equals(theirs.family()) && alike(mine.rest(), theirs.rest())));
    }

    private record FamilyFirst(String family, String rest) {}

    private static Stream<FamilyFirst> given(List<String> parts) {
        int last = parts.size() - 1;
        return Stream.of(
                new FamilyFirst(parts.getFirst(), String.join("", parts.subList(1, last + 1))),
                new FamilyFirst(parts.getLast(), String.join("", parts.subList(0, last))));
    }

    private static boolean initial(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }

    /** What an institution is called without the words that every ministry has and without its country's name. */
    static Set<String> institution(String name, Set<String> countryWords) {
        Set<String> words = new HashSet<>();
        for (String word : Words.of(name)) {
            if (!MINISTRY.contains(word) && !countryWords.contains(word)) {
                words.add(word);
            }
        }
        return words.isEmpty() ? new HashSet<>(Words.of(name)) : words;
    }

    static boolean isMinistry(String name) {
        return Words.of(name).stream().anyMatch(word -> word.equals("ministry") || word.equals("department"));
    }

    /** Whether the one is made of the first letters of the other's words. */
    static boolean isAcronym(String acronym, String name) {
        String letters = acronym.replace(".", "");
        if (letters.length() < 2 || !letters.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().equals(letters);
    }
}
