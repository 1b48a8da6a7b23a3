package org.readout.engine.claim;

import java.util.Optional;
import org.readout.engine.text.Span;

/**
 * A note in which an outlet puts its own article right.
 *
 * @param span the whole note
 * @param old the words for what the article said before, where the note gives them
 * @param now the words for what holds, likewise
 */
public record CorrectionNote(Span span, Optional<Span> old, Optional<Span> now) {}
