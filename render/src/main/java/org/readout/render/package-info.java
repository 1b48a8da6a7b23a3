/**
 * The brief for people: {@link org.readout.render.TerminalBrief}, {@link org.readout.render.MarkdownBrief} and
 * {@link org.readout.render.HtmlBrief}; and for other programs of theirs: {@link org.readout.render.CsvBrief} for
 * spreadsheets, {@link org.readout.render.CalendarBrief} for calendars, {@link org.readout.render.AtomBrief} for feed
 * readers.
 *
 * <p>Comes in: a {@link org.readout.engine.brief.Brief}. Goes out: text. No analysis here: what a renderer prints
 * stands in the record. Imports the engine's records.
 */
@NullMarked
package org.readout.render;

import org.jspecify.annotations.NullMarked;
