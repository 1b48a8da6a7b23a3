package org.readout.engine.statement;

import java.util.List;
import java.util.Optional;
import org.readout.engine.text.Span;

/**
 * One attribution: somebody is reported to have said, thought or wanted something.
 *
 * @param kind whether its words are the source's own
 * @param source the words that name who said it; empty where none do
 * @param cue the words that attribute ("said", "according to")
 * @param content the words attributed, quotation marks included where they stand
 * @param quotations the words inside quotation marks, without the marks, that this source is quoted with; those of a
 *     statement reported inside this one belong to that one
 * @param reported whether it stands inside the content of another statement of the list, as in "the ministry said that
 *     she warned …": who wants each word once leaves it out, who wants the innermost speaker takes it
 * @param stated whether the source stated it; false for what it only did, wished or thought by the reporter's word
 *     ("thanked him"), and for what an outlet reports by itself
 * @param speaker the actor behind the source, by its id
 * @param to the actor it was said to
 * @param via the actor who made it public, where that is another than the speaker
 */
public record Statement(
        Kind kind,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        List<Span> quotations,
        boolean reported,
        boolean stated,
        Optional<String> speaker,
        Optional<String> to,
        Optional<String> via) {

    /** Whose words they are. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }

    public Statement {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        quotations = List.copyOf(quotations);
    }
}
