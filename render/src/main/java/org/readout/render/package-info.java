/**
 * The brief for people: {@link org.readout.render.TerminalBrief}, {@link org.readout.render.MarkdownBrief} and
 * {@link org.readout.render.HtmlBrief}; for other programs of theirs: {@link org.readout.render.CsvBrief} for
 * spreadsheets, {@link org.readout.render.CalendarBrief} for calendars, {@link org.readout.render.AtomBrief} for feed
 * readers; and the contacts of all stories, {@link org.readout.render.ContactLedger}.
 *
 * <p>How a line of the record reads is decided in {@code StoryLines} and {@code Phrases}, which of them a brief has
 * room for in {@code Digest}, their order in {@code BriefSheet}; the terminal and Markdown only set those lines.
 *
 * <p>Comes in: a {@link org.readout.engine.brief.Brief}. Goes out: text. No analysis here: what a renderer prints
 * stands in the record. Imports the engine's records.
 */
@NullMarked
package org.readout.render;

import org.jspecify.annotations.NullMarked;
