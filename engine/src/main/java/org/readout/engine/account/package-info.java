/**
 * Two sides' accounts of one contact, compared.
 *
 * <p>Comes in: for each side the points of its account in order, each with its
 * {@link org.readout.engine.account.Term}s. Goes out: a {@link org.readout.engine.account.Contrast}, by
 * {@link org.readout.engine.account.AccountComparer}: which points of the two tell of one matter, which have no like on
 * the other side, and which words of one the other never uses. A point that is neither alike enough nor unlike enough
 * is left out of both.
 *
 * <p>Word lists: {@code filler.txt}, what every readout says; {@code positions.txt}, what takes a position.
 *
 * <p>Known misses: one matter under two names ("the strait", "the waterway"); a matter that one side gives in one
 * sentence and the other over three is paired with one of them.
 *
 * <p>May import {@code text}, {@code lexicon} and {@code wording}.
 */
@NullMarked
package org.readout.engine.account;

import org.jspecify.annotations.NullMarked;
