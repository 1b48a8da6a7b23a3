/**
 * The benchmark of reading pages: how fast an article is found in a page's HTML, and how well, beside a peer in the
 * same run.
 */
@NullMarked
package org.readout.bench.page;

import org.jspecify.annotations.NullMarked;
