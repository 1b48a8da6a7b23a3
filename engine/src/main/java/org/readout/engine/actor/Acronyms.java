package org.readout.engine.actor;

import java.util.Locale;
import java.util.Optional;
import org.readout.engine.actor.Gazetteer.Sort;

/** Joins an acronym in brackets to the name before it, after Schwartz and Hearst (2003). */
final class Acronyms {

    private static final int FARTHEST = 12;
    private static final double ENOUGH = 0.6;

    private Acronyms() {}

    /** The long form before an acronym in brackets: "Northern Trade Alliance (NTA)". */
    static Optional<String> longForm(Words words, Chunks chunks, Chunk chunk) {
        boolean bracketed = words.form(chunk.first() - 1).equals("(")
                && words.form(chunk.end()).equals(")");
        if (!bracketed || chunk.end() - chunk.first() != 1) {
            return Optional.empty();
        }
        String letters = words.form(chunk.first()).replace(".", "").toUpperCase(Locale.ROOT);
        int end = chunk.first() - 1;
        Optional<Chunk> name = chunks.endingAt(end)
                .filter(before -> before.sort() == Sort.ORGANIZATION)
                .filter(before -> fits(initials(words, before.first(), end), letters));
        if (name.isPresent()) {
            return Optional.of(NameChunker.written(words, name.get().first(), end));
        }
        for (int first = end - 2; first >= Math.max(0, end - FARTHEST); first--) {
            if (words.capital(first) && initials(words, first, end).equals(letters)) {
                return Optional.of(NameChunker.written(words, first, end));
            }
        }
        return Optional.empty();
    }

    /** An article may get a letter of the long form wrong, so most of them are enough beside a whole name. */
    private static boolean fits(String initials, String letters) {
        if (initials.isEmpty() || letters.isEmpty() || initials.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int at = 0;
        int found = 0;
        for (int i = 0; i < letters.length(); i++) {
            int next = initials.indexOf(letters.charAt(i), at);
            if (next >= 0) {
                found++;
                at = next + 1;
            }
        }
        return found >= ENOUGH * letters.length();
    }

    private static String initials(Words words, int first, int end) {
        StringBuilder initials = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (!words.capital(i)) {
                continue;
            }
            for (String part : words.form(i).split("-")) {
                if (!part.isEmpty()) {
                    initials.append(Character.toUpperCase(part.charAt(0)));
                }
            }
        }
        return initials.toString();
    }
}
