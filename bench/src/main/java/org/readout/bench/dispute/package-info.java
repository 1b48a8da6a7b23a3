/**
 * The benchmark of disputes and corrections: small sets of reports in {@code bench/disputes}, each with what a reader
 * is to be shown, judged as {@code eval/brief.py} judges a disputed slot.
 */
@NullMarked
package org.readout.bench.dispute;

import org.jspecify.annotations.NullMarked;
