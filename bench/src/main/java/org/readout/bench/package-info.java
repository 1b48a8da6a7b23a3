/**
 * The quality gate: runs the command on development data, scores what it prints with the data's own scorers, and
 * compares the figures with the floors in {@code bench/floors.tsv}.
 *
 * <p>Comes in: a folder laid out as {@code gold/}, {@code seeds/}, {@code data/}, {@code eval/}. Goes out: one table
 * and an exit status. The suites stand in {@code suites.tsv}.
 *
 * <p>Beside it the benchmarks ({@code readout bench}), which measure and judge nothing. To add one: a class that
 * extends {@link org.readout.bench.Benchmark} with its own {@code @Command}, and its name in {@code BenchCommand}.
 */
@NullMarked
package org.readout.bench;

import org.jspecify.annotations.NullMarked;
