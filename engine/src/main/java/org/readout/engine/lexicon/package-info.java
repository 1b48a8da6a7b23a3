/**
 * Loads the word lists that stand as resource files beside the stage that uses them, and makes words comparable:
 * {@link org.readout.engine.lexicon.NameFold} for spellings of a name, {@link org.readout.engine.lexicon.Stemmer} for
 * forms of a word.
 *
 * <p>Comes in: a resource name or a word. Goes out: {@link org.readout.engine.lexicon.WordList}. May import
 * {@code text}.
 */
@NullMarked
package org.readout.engine.lexicon;

import org.jspecify.annotations.NullMarked;
