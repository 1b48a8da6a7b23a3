package org.readout.engine.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.readout.engine.body.Cue.Reach;
import org.readout.engine.lexicon.WordList;

/**
 * Knows furniture by its own words: whole lines, openings, phrases and shapes from the word lists of this package. Safe
 * across threads.
 */
final class Cues {

    /** Longest line, in words, that is compared with the headings of sections and the shapes of lines. */
    private static final int SECTION_WORDS = 12;

    private static final int PATTERN_WORDS = 24;

    /** From this many words a closed sentence is not taken for a line pattern: shapes fit labels, not sentences. */
    private static final int SENTENCE_WORDS = 5;

    private record Limited(String words, Furniture.Kind kind, int most) {}

    private record Shaped(Pattern pattern, Furniture.Kind kind) {}

    private final Map<String, Furniture.Kind> wholeLines;
    private final Map<String, List<Limited>> openings;
    private final List<Limited> phrases;
    private final List<Shaped> sections;
    private final List<Shaped> patterns;
    private final Credits credits = new Credits();

    Cues() {
        wholeLines = new HashMap<>();
        WordList lines = WordList.load(Cues.class, "whole-lines.txt");
        lines.rows().forEach(row -> wholeLines.put(row.column(0), kind(lines, row)));
        openings = new HashMap<>();
        for (Limited opening : limited("line-openings.txt")) {
            openings.computeIfAbsent(firstLetters(opening.words()), letters -> new ArrayList<>())
                    .add(opening);
        }
        phrases = limited("phrases.txt");
        sections = shaped("section-lines.txt");
        patterns = shaped("line-patterns.txt");
    }

    /** What the words of a passage say, if they say anything. */
    Optional<Cue> of(Passage passage, String raw) {
        String words = passage.words();
        if (words.isEmpty()) {
            return Optional.of(new Cue(Furniture.Kind.OTHER, Reach.PASSAGE));
        }
        Optional<Furniture.Kind> section =
                passage.count() > SECTION_WORDS || isSentence(passage) ? Optional.empty() : shape(sections, words);
        if (section.isPresent()) {
            return section.map(kind -> new Cue(kind, Reach.SECTION));
        }
        return Optional.ofNullable(wholeLines.get(words))
                .or(() -> opening(passage))
                .or(() -> phrase(passage))
                .or(() -> passage.count() > PATTERN_WORDS || isSentence(passage)
                        ? Optional.empty()
                        : shape(patterns, words))
                .or(() -> credits.closes(raw) ? Optional.of(Furniture.Kind.CAPTION) : Optional.empty())
                .map(kind -> new Cue(kind, Reach.PASSAGE));
    }

    Credits credits() {
        return credits;
    }

    private static boolean isSentence(Passage passage) {
        return passage.close() == Passage.Close.SENTENCE && passage.count() >= SENTENCE_WORDS;
    }

    private Optional<Furniture.Kind> opening(Passage passage) {
        for (Limited opening : openings.getOrDefault(firstLetters(passage.words()), List.of())) {
            if (passage.count() <= opening.most() && opensWith(passage.words(), opening.words())) {
                return Optional.of(opening.kind());
            }
        }
        return Optional.empty();
    }

    private static boolean opensWith(String words, String opening) {
        int end = opening.length();
        return words.startsWith(opening)
                && (end == words.length()
                        || !Character.isLetter(words.charAt(end - 1))
                        || !Character.isLetter(words.charAt(end)));
    }

    private Optional<Furniture.Kind> phrase(Passage passage) {
        for (Limited phrase : phrases) {
            if (passage.count() <= phrase.most() && passage.words().contains(phrase.words())) {
                return Optional.of(phrase.kind());
            }
        }
        return Optional.empty();
    }

    private static Optional<Furniture.Kind> shape(List<Shaped> shapes, String words) {
        for (Shaped shape : shapes) {
            if (shape.pattern().matcher(words).matches()) {
                return Optional.of(shape.kind());
            }
        }
        return Optional.empty();
    }

    private static String firstLetters(String words) {
        return words.substring(0, Math.min(2, words.length()));
    }

    private static List<Limited> limited(String name) {
        WordList list = WordList.load(Cues.class, name);
        return list.rows().stream()
                .map(row -> new Limited(row.column(0), kind(list, row), Integer.parseInt(row.column(2))))
                .toList();
    }

    private static List<Shaped> shaped(String name) {
        WordList list = WordList.load(Cues.class, name);
        return list.rows().stream()
                .map(row -> new Shaped(compile(list, row), kind(list, row)))
                .toList();
    }

    private static Pattern compile(WordList list, WordList.Row row) {
        try {
            return Pattern.compile(row.column(0));
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException(
                    list.name() + " line " + row.line() + ": no regular expression: " + row.column(0), e);
        }
    }

    private static Furniture.Kind kind(WordList list, WordList.Row row) {
        try {
            return Furniture.Kind.valueOf(row.column(1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    list.name() + " line " + row.line() + ": no kind of furniture: " + row.column(1), e);
        }
    }
}
