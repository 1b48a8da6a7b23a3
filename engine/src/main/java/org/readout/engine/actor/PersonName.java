package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.engine.lexicon.NameFold;

/**
 * A person's name taken apart, so that two can be compared whatever the outlet's spelling, order and length.
 *
 * @param parts in lower case without accents, particles and "Jr."; at least one, unless nothing is left
 */
public record PersonName(List<String> parts) {

    /** Parts that come and go between outlets. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "bint", "abu", "de", "del", "da", "dos", "do", "di", "van", "von", "der",
            "den", "la", "le", "ul", "ur", "zu", "af", "ter");

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** How near two names are, from nothing in common to one and the same. */
    public enum Likeness {
        NONE,
        /** The family name is one, the given names are not: siblings, or one of the names is wrong. */
        OTHER_GIVEN,
        /** The given name is one, and one family name is the other with letters added: a spelling, or somebody else. */
        OTHER_FAMILY,
        /** One is a part of the other: a surname alone. */
        PART,
        /** One family name, and a given name beside its short form. */
        NICKNAME,
        /** Parts left out, turned round or spelt in another way. */
        SPELLING,
        EXACT
    }

    public PersonName {
        parts = List.copyOf(parts);
    }

    /** Whether a word is "Jr." or the like, which is part of a name and none of its own. */
    static boolean isSuffix(String lower) {
        return SUFFIXES.contains(lower);
    }

    public static PersonName of(String written) {
        List<String> parts = new ArrayList<>();
        for (String word : NameFold.lower(written).split("[\\s\\-\u2013\u00A0,]+")) {
            String part = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            part = part.replaceAll("[^\\p{L}\\p{N}]", "");
            if (!part.isEmpty() && !PARTICLES.contains(part) && !SUFFIXES.contains(part)) {
                parts.add(part);
            }
        }
        return new PersonName(parts);
    }

    public Likeness likeness(PersonName other) {
        if (parts.isEmpty() || other.parts.isEmpty()) {
            return Likeness.NONE;
        }
        List<String> shorter = parts.size() <= other.parts.size() ? parts : other.parts;
        List<String> longer = parts.size() <= other.parts.size() ? other.parts : parts;
        if (parts.equals(other.parts)) {
            return Likeness.EXACT;
        }
        if (new HashSet<>(shorter).equals(new HashSet<>(longer))
                || String.join("", parts).equals(String.join("", other.parts))) {
            return Likeness.SPELLING;
        }
        return shorter.size() == 1 ? one(shorter.getFirst(), longer) : full(shorter, longer);
    }

    private static Likeness one(String only, List<String> longer) {
        if (longer.size() == 1) {
            return alike(only, longer.getFirst()) ? Likeness.SPELLING : Likeness.NONE;
        }
        return alike(only, longer.getLast()) || only.equals(longer.getFirst()) ? Likeness.PART : Likeness.NONE;
    }

    private static Likeness full(List<String> shorter, List<String> longer) {
        if (longer.containsAll(shorter) || within(shorter, longer) || sameFamily(shorter, longer)) {
            return Likeness.SPELLING;
        }
        boolean surname = alike(shorter.getLast(), longer.getLast());
        boolean first = shorter.getFirst().equals(longer.getFirst());
        if (surname) {
            return given(shorter.getFirst(), longer.getFirst());
        }
        if (first && shorter.getFirst().length() > 1 && isFamilyFirst(shorter, longer)) {
            return Likeness.OTHER_GIVEN;
        }
        return alike(shorter.getFirst(), longer.getFirst()) && grown(shorter.getLast(), longer.getLast())
                ? Likeness.OTHER_FAMILY
                : Likeness.NONE;
    }

    /** Whether one word is the other with letters added at one place, as endings and clusters of consonants are. */
    private static boolean grown(String one, String other) {
        String less = one.length() <= other.length() ? one : other;
        String more = one.length() <= other.length() ? other : one;
        int head = 0;
        while (head < less.length() && less.charAt(head) == more.charAt(head)) {
            head++;
        }
        int tail = less.length() - head;
        return less.length() > 3 && head > 0 && more.endsWith(less.substring(less.length() - tail));
    }

    private static Likeness given(String one, String other) {
        if (alike(one, other) || initial(one, other)) {
            return Likeness.SPELLING;
        }
        return Nicknames.get().areOne(one, other) ? Likeness.NICKNAME : Likeness.OTHER_GIVEN;
    }

    /** Three short parts each: the manner of Chinese, Korean and Vietnamese names. */
    private static boolean isFamilyFirst(List<String> one, List<String> other) {
        return one.size() == other.size() && one.size() > 2;
    }

    /** Whether the shorter name is the longer one with parts left out. */
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
    static boolean alike(String one, String other) {
        return NameFold.near(one, other)
                || one.length() > 2
                        && other.length() > 2
                        && (NameFold.near(NameFold.sound(one), NameFold.sound(other))
                                || sameSkeleton(one, other)
                                || NameFold.near(hushed(one), hushed(other)));
    }

    /** The one sound that is written "j", "zh", "dj" and "dzh", written "j". */
    private static String hushed(String word) {
        return word.replace("dzh", "j").replace("zh", "j").replace("dj", "j");
    }

    private static boolean sameSkeleton(String one, String other) {
        return !NameFold.skeleton(one).isEmpty() && NameFold.skeleton(one).equals(NameFold.skeleton(other));
    }

    /** One family name, first or last, beside given names that are cut and spelt in other ways. */
    private static boolean sameFamily(List<String> one, List<String> other) {
        return cuts(one)
                .anyMatch(mine -> cuts(other)
                        .anyMatch(theirs ->
                                mine.family().equals(theirs.family()) && sameGiven(mine.given(), theirs.given())));
    }

    /** "seonghun" and "sunghoon": the given names' vowels are carried over in many ways, their consonants in few. */
    private static boolean sameGiven(String one, String other) {
        return one.equals(other)
                || sameSkeleton(one, other)
                || one.length() > 6 && other.length() > 6 && NameFold.near(one, other);
    }

    private record Cut(String family, String given) {}

    private static Stream<Cut> cuts(List<String> parts) {
        int last = parts.size() - 1;
        return Stream.of(
                new Cut(parts.getFirst(), String.join("", parts.subList(1, last + 1))),
                new Cut(parts.getLast(), String.join("", parts.subList(0, last))));
    }

    private static boolean initial(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }
}
