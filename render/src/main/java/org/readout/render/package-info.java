/**
 * The brief for people: {@link org.readout.render.TerminalBrief}, {@link org.readout.render.MarkdownBrief} and
 * {@link org.readout.render.HtmlBrief}.
 *
 * <p>Comes in: a {@link org.readout.engine.brief.Brief}. Goes out: text. No analysis here: what a renderer prints
 * stands in the record. Imports the engine's records.
 */
@NullMarked
package org.readout.render;

import org.jspecify.annotations.NullMarked;
