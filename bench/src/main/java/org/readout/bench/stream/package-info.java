/**
 * The benchmark of grouping a stream: a generator of made news, whose stories are known, and a plain peer to compare
 * with.
 *
 * <p>What is like the real thing: word frequencies (Zipf's law), names that come back in many stories, stories of one
 * article and of hundreds that swell and fade within days, copies, rewrites, roundups of several stories, articles
 * without date. What is not: grammar, meaning, and how alike two stories of one topic really are. So the figures of
 * speed and memory carry over to real streams, those of quality only show whether something broke.
 */
@NullMarked
package org.readout.bench.stream;

import org.jspecify.annotations.NullMarked;
