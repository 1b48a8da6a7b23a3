/**
 * Plain facts of one article that can be held against another's, and how two values stand to each other.
 *
 * <p>Comes in: {@link org.readout.engine.analysis.AnalysedArticle}. Goes out: {@link org.readout.engine.claim.Facts}:
 * counts and sums with what is counted ({@link org.readout.engine.claim.Count}), ordinal facts ("first call since May",
 * {@link org.readout.engine.claim.Ordinal}) and notes in which the outlet corrects itself
 * ({@link org.readout.engine.claim.CorrectionNote}).
 *
 * <p>{@link org.readout.engine.claim.Amount} is a stretch of numbers: "more than 30" begins at 30, "about 30" lies
 * around it, and a round number may be a rounding. Two amounts contradict each other only if no number is in both.
 *
 * <p>Word lists: {@code hedges} (bounds and roundings), {@code outcomes} (killed and wounded are two counts, and counts
 * that grow while the news does), {@code ordinal-nouns}, {@code correction-cues}.
 *
 * <p>Known misses: numbers without a noun of their own ("21 of them"), fractions in words ("two thirds"), sums in two
 * currencies, a correction that names neither the earlier version nor itself.
 *
 * <p>May import every package above.
 */
@NullMarked
package org.readout.engine.claim;

import org.jspecify.annotations.NullMarked;
