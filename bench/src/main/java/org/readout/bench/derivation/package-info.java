/**
 * The benchmark of copies and rewrites: cases made from the texts in {@code bench/derivations}, each a small stream in
 * which one article was taken from another or none was.
 */
@NullMarked
package org.readout.bench.derivation;

import org.jspecify.annotations.NullMarked;
