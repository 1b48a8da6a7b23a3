package org.readout.engine.statement;

import org.readout.engine.text.Span;

/**
 * Words inside quotation marks, whether somebody is quoted or not.
 *
 * @param words without the marks
 * @param marks with them
 */
public record Quotation(Span words, Span marks) {}
