/**
 * The one door to linguistic analysis: sentences, tokens, parts of speech, names, dependencies.
 *
 * <p>Comes in: paragraphs as spans of a text. Goes out: {@link org.readout.engine.language.Sentence}. An analyser
 * implements {@link org.readout.engine.language.TextAnalyser}; this package knows none. May import {@code text}.
 */
@NullMarked
package org.readout.engine.language;

import org.jspecify.annotations.NullMarked;
