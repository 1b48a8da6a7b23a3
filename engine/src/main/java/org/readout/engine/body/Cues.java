package org.readout.engine.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** Letters by which openings are looked up. */
    private static final int HEAD = 4;

    /** From this many words a closed sentence is not taken for a line pattern: shapes fit labels, not sentences. */
    private static final int SENTENCE_WORDS = 5;

    private record Limited(String words, Furniture.Kind kind, int most) {}

    private final Map<String, Furniture.Kind> wholeLines;
    private final Map<String, List<Limited>> openings;
    private final List<Limited> phrases;
    private final PhraseIndex phraseIndex;
    private final LineShapes sections;
    private final LineShapes patterns;
    private final Credits credits = new Credits();

    Cues() {
        wholeLines = new HashMap<>();
        WordList lines = WordList.load(Cues.class, "whole-lines.txt");
        lines.rows().forEach(row -> wholeLines.put(row.column(0), kind(lines, row)));
        openings = new HashMap<>();
        for (Limited opening : limited("line-openings.txt")) {
            openings.computeIfAbsent(head(opening.words()), letters -> new ArrayList<>())
                    .add(opening);
        }
        phrases = limited("phrases.txt");
        phraseIndex = new PhraseIndex(phrases.stream().map(Limited::words).toList());
        sections = new LineShapes("section-lines.txt");
        patterns = new LineShapes("line-patterns.txt");
    }

    /** What the words of a passage say, if they say anything. */
    Optional<Cue> of(Passage passage, String raw) {
        String words = passage.words();
        if (words.isEmpty()) {
            return Optional.of(new Cue(Furniture.Kind.OTHER, Reach.PASSAGE));
        }
        Optional<Furniture.Kind> section =
                passage.count() > SECTION_WORDS || isSentence(passage) ? Optional.empty() : sections.of(words);
        if (section.isPresent()) {
            return section.map(kind -> new Cue(kind, Reach.SECTION));
        }
        return Optional.ofNullable(wholeLines.get(words))
                .or(() -> opening(passage))
                .or(() -> phrase(passage))
                .or(() ->
                        passage.count() > PATTERN_WORDS || isSentence(passage) ? Optional.empty() : patterns.of(words))
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
        // Openings that are shorter than a head stand under themselves.
        for (int length = 1; length <= Math.min(HEAD, passage.words().length()); length++) {
            for (Limited opening : openings.getOrDefault(passage.words().substring(0, length), List.of())) {
                if (passage.count() <= opening.most() && opensWith(passage.words(), opening.words())) {
                    return Optional.of(opening.kind());
                }
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
        int[] first = {phrases.size()};
        phraseIndex.find(passage.words(), i -> {
            if (i < first[0] && passage.count() <= phrases.get(i).most()) {
                first[0] = i;
            }
        });
        return first[0] == phrases.size()
                ? Optional.empty()
                : Optional.of(phrases.get(first[0]).kind());
    }

    private static String head(String words) {
        return words.substring(0, Math.min(HEAD, words.length()));
    }

    private static List<Limited> limited(String name) {
        WordList list = WordList.load(Cues.class, name);
        return list.rows().stream()
                .map(row -> new Limited(row.column(0), kind(list, row), Integer.parseInt(row.column(2))))
                .toList();
    }

    static Furniture.Kind kind(WordList list, WordList.Row row) {
        try {
            return Furniture.Kind.valueOf(row.column(1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    list.name() + " line " + row.line() + ": no kind of furniture: " + row.column(1), e);
        }
    }
}
