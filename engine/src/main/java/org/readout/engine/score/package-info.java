/**
 * Scored decisions: named features, integer weights, a sum, a threshold, and the reasons in plain words.
 *
 * <p>Comes in: the name of a decision and the features that hold of a candidate. Goes out:
 * {@link org.readout.engine.score.Score}, which says how sure the decision is and why.
 *
 * <p>A stage that decides so keeps two files beside its word lists. {@code features.tsv} is written by hand: what
 * features there are, which sign sense demands of each, what each means, and from what certainty on a value is taken.
 * {@code weights.tsv} is written by {@code readout bench learn} and never by hand.
 *
 * <p>May import {@code text}, {@code lexicon}.
 */
@NullMarked
package org.readout.engine.score;

import org.jspecify.annotations.NullMarked;
