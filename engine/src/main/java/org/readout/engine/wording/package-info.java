/**
 * What two outlets make of the same words: how one wording differs from another, and whether the difference changes
 * what is said.
 *
 * <p>Comes in: two {@link org.readout.engine.wording.Wording}s of one statement, each a stretch of its article with the
 * names that stand in it. Goes out: a {@link org.readout.engine.wording.Comparison}, by
 * {@link org.readout.engine.wording.WordingComparer}. In short:
 *
 * <ol>
 *   <li>{@code WordScanner} reads words in one spelling, contractions written out, what stands in square brackets left
 *       out;
 *   <li>{@code Pairing} aligns them in order, content words before function words (dynamic programming, as in Smith and
 *       Waterman 1981, over whole words);
 *   <li>{@code MarkShift} tells words that were moved over the quotation marks from words that were dropped;
 *   <li>{@code PolarityRule}, {@code FigureRule}, {@code NameRule} and {@code ScaleRule} look only where the words
 *       around agree, and call out another sense: a dropped "not", another number, another name, "may" for "will",
 *       "some" for "all", another day, the opposite verb.
 * </ol>
 *
 * <p>A false change of meaning is worse than a missed one, so every rule wants its neighbourhood to agree, and a vaguer
 * form (a rounding, a capital for its government, "would" for "will" in reported speech) is no change.
 *
 * <p>Word lists: {@code scales.txt} (words that exclude each other), {@code negators.txt}, {@code figures.txt},
 * {@code function-words.txt}, {@code spellings.txt}.
 *
 * <p>Known misses: a changed subject or tense; "only", "also" and other small words that shift the weight; irony;
 * opposite words that are not in the list; a change that falls into a passage that was reworded throughout.
 *
 * <p>May import {@code text} and {@code lexicon}.
 */
@NullMarked
package org.readout.engine.wording;

import org.jspecify.annotations.NullMarked;
