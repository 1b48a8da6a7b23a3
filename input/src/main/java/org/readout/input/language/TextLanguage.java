package org.readout.input.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.input.language.Prose.Piece;

/** Tells the language of a text. Safe across threads. */
public final class TextLanguage {

    /** Who says which language a text is in. */
    public enum Source {
        /** A field of the input that is about this text. */
        GIVEN,
        /** A page or feed about itself: its template often names one language for all that stands in it. */
        PAGE
    }

    /** Letters from which on a text tells more than its page does: two or three sentences. */
    private static final int LONG = 200;

    /** Letters from which on a text tells more than a field of the input: a short report. */
    private static final int PLAIN = 400;

    /** Share of a text's pieces that must name the same language. */
    private static final double MOST = 2 / 3.0;

    /** The same where a field of the input says otherwise. */
    private static final double NEARLY_ALL = 0.9;

    /**
     * What a text shows by itself.
     *
     * @param language BCP 47, without a region
     * @param share of its pieces that name it
     * @param letters how long the text is
     */
    record Shown(String language, double share, int letters) {

        private boolean outweighs(Source source) {
            return switch (source) {
                case GIVEN -> letters >= PLAIN && share >= NEARLY_ALL;
                case PAGE -> letters >= LONG;
            };
        }
    }

    private TextLanguage() {}

    /**
     * @param declared what the input or page says, in any spelling; it stands unless the text is long enough to show
     *     that it is wrong
     * @return BCP 47; empty where neither tells
     */
    public static Optional<String> of(String text, Optional<String> declared, Source source) {
        Optional<String> tag = declared.flatMap(LanguageTags::canonical);
        Optional<Shown> shown = shown(text);
        if (shown.isEmpty() || tag.isEmpty()) {
            return tag.or(() -> shown.map(Shown::language));
        }
        boolean stands = LanguageTags.near(tag.get(), shown.get().language())
                || !shown.get().outweighs(source);
        return Optional.of(stands ? tag.get() : shown.get().language());
    }

    static Optional<Shown> shown(String text) {
        List<Piece> pieces = Prose.pieces(text);
        Map<String, Integer> votes = new LinkedHashMap<>();
        pieces.stream()
                .filter(EnglishWords::areMany)
                .forEach(piece -> votes.merge(LanguageTags.ENGLISH, 1, Integer::sum));
        if (votes.getOrDefault(LanguageTags.ENGLISH, 0) < MOST * pieces.size()) {
            votes.clear();
            pieces.forEach(piece ->
                    LetterSequences.language(piece).ifPresent(language -> votes.merge(language, 1, Integer::sum)));
        }
        int letters = pieces.stream().mapToInt(Piece::letters).sum();
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= MOST * pieces.size())
                .map(vote -> new Shown(vote.getKey(), (double) vote.getValue() / pieces.size(), letters))
                .findFirst();
    }
}
