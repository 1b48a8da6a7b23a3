/**
 * Loads the word lists that stand as resource files beside the stage that uses them.
 *
 * <p>Comes in: a resource name. Goes out: {@link org.readout.engine.lexicon.WordList}. May import {@code text}.
 */
@NullMarked
package org.readout.engine.lexicon;

import org.jspecify.annotations.NullMarked;
