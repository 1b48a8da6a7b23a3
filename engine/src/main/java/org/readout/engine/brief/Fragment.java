package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.engine.statement.Statement;
import org.readout.engine.text.Span;
import org.readout.engine.wording.Wording;

/**
 * The words of one statement at one place.
 *
 * @param told the article and its statement
 * @param span the words as they stand, without quotation marks
 * @param text those words
 * @param words the same folded, for comparing
 * @param kind direct for a quotation that stands for itself, mixed for one inside a paraphrase
 * @param speaker ids in the story, as are the other two
 */
record Fragment(
        Told<Statement> told,
        Span span,
        String text,
        List<String> words,
        Statement.Kind kind,
        Optional<String> speaker,
        Optional<String> to,
        Optional<String> via) {

    /** Longest fragment that is compared word by word: nobody quotes longer in one piece. */
    private static final int MOST_WORDS = 250;

    private static final Set<String> PLAIN_CUES = Set.of("said", "says", "say", "told", "tells", "tell", "saying");

    static Fragment of(Told<Statement> told, Span span, Statement.Kind kind, Cast cast) {
        String text = told.words(span);
        List<String> words = kind == Statement.Kind.INDIRECT ? paraphrased(told, span) : Words.of(text);
        return new Fragment(
                told,
                span,
                text,
                words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words,
                kind,
                cast.idOf(told, told.item().speaker()),
                cast.idOf(told, told.item().to()),
                cast.idOf(told, told.item().via()));
    }

    /** The words without the addressee and a plain cue, which any two paraphrases of one speaker may share. */
    private static List<String> paraphrased(Told<Statement> told, Span span) {
        List<String> words = new ArrayList<>();
        Stream.concat(told.item().cue().stream(), told.item().content().stream())
                .filter(span::contains)
                .distinct()
                .sorted()
                .forEach(part -> words.addAll(Words.of(told.words(part))));
        words.removeAll(PLAIN_CUES);
        return words.isEmpty() ? Words.of(told.words(span)) : words;
    }

    boolean isQuoted() {
        return kind != Statement.Kind.INDIRECT;
    }

    Evidence evidence() {
        return told.at(span);
    }

    Wording wording(Cast cast) {
        return Wordings.of(told, span, isQuoted(), cast);
    }
}
