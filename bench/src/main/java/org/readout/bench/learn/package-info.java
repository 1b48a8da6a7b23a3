/**
 * Learns the weights of scored decisions from rows of features.
 *
 * <p>Comes in: {@code bench/labels/STAGE/*.tsv} (rows without sentences, see the README there) and the stage's
 * {@code features.tsv}. Goes out: the stage's {@code weights.tsv}, to the bit the same for the same rows, and figures
 * cross-validated by month or outlet. {@code FeatureRow} is a row, {@code Learner} fits one decision,
 * {@code CrossValidation} measures, {@code WeightFile} writes.
 */
@NullMarked
package org.readout.bench.learn;

import org.jspecify.annotations.NullMarked;
