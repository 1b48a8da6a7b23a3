/**
 * Frames as data: which words tell of a contact, and by which syntax they name who takes part.
 *
 * <p>Comes in: a token of a {@link org.readout.engine.clause.ClauseTree}. Goes out: the
 * {@link org.readout.engine.frame.LexicalUnit} it is the head of, if any. One pair of lists a language, read strictly:
 * {@code frames.tsv}, {@code supports.tsv}; each says in its header how to add a line.
 *
 * <p>May import {@code text}, {@code lexicon}, {@code language}, {@code clause}.
 */
@NullMarked
package org.readout.engine.frame;

import org.jspecify.annotations.NullMarked;
