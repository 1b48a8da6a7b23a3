package org.readout.engine.statement;

import org.readout.engine.text.Span;

/**
 * Words inside quotation marks, whether somebody is quoted or not; or one paragraph of a transcript, which needs none.
 *
 * @param words without the marks and the white space next to them
 * @param marks with them; ends where its paragraph ends if the quotation is not closed there
 * @param continued whether the next paragraph opens the same quotation again
 * @param turn whether it is of a transcript
 */
public record Quotation(Span words, Span marks, boolean continued, boolean turn) {}
