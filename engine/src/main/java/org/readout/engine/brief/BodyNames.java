package org.readout.engine.brief;

import java.util.HashSet;
import java.util.Set;

/** Whether two names can be one institution's. */
final class BodyNames {

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

    private BodyNames() {}

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
