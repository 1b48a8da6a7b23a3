package org.readout.engine.statement;

import java.util.List;
import java.util.Optional;
import org.readout.engine.statement.SourceFinder.Source;
import org.readout.engine.text.Span;

/**
 * Somebody's words as one cue attributes them, before anybody is named.
 *
 * @param sentence the place of the cue's sentence in the list of sentences
 * @param verb the cue's head token
 * @param kind what the cue says of the speaker
 * @param cue its words
 * @param source who is behind it, in the same sentence
 * @param content in text order, no two overlapping
 */
record Attribution(int sentence, int verb, CueVerb.Kind kind, Span cue, Optional<Source> source, List<Span> content) {

    Attribution {
        content = List.copyOf(content);
    }

    Attribution withContent(List<Span> spans) {
        return new Attribution(sentence, verb, kind, cue, source, spans);
    }

    /** Whether all of a span is content. */
    boolean holds(Span span) {
        return content.stream().anyMatch(part -> part.contains(span));
    }

    /** From the first to the last content; the cue where there is none. */
    Span reach() {
        return content.isEmpty() ? cue : content.getFirst().cover(content.getLast());
    }
}
