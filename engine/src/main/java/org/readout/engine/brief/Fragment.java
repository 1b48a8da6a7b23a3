package org.readout.engine.brief;

import java.util.List;
import java.util.Optional;
import org.readout.engine.statement.Statement;
import org.readout.engine.text.Span;

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

    static Fragment of(Told<Statement> told, Span span, Statement.Kind kind, Cast cast) {
        String text = told.words(span);
        List<String> words = Words.of(text);
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

    boolean isQuoted() {
        return kind != Statement.Kind.INDIRECT;
    }

    Evidence evidence() {
        return told.at(span);
    }
}
