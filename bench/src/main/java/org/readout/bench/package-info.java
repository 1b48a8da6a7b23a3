/**
 * The quality gate: runs the command on development data, scores what it prints with the data's own scorers, and
 * compares the figures with the floors in {@code bench/floors.tsv}.
 *
 * <p>Comes in: a folder laid out as {@code gold/}, {@code seeds/}, {@code data/}, {@code eval/}. Goes out: one table
 * and an exit status. The suites stand in {@code suites.tsv}.
 */
@NullMarked
package org.readout.bench;

import org.jspecify.annotations.NullMarked;
