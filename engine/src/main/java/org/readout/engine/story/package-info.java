/**
 * Which articles tell of the same happening, and which were copied or rewritten from which.
 *
 * <p>Comes in: articles with their bodies, analysed or not: grouping reads words, names and numbers alone, so a stream
 * is grouped without tagging or parsing. Goes out: {@link org.readout.engine.story.Story} with its
 * {@link org.readout.engine.story.Derivation}s.
 *
 * <p>How: each article is a vector of three fields (all words, headline and lead, names and numbers), weighed by
 * inverse document frequency over a built-in background and the input itself; groups are joined by average linkage
 * while their mean likeness, faded by the days between them, stays high enough. Copies share shingles of the outlets'
 * own words; rewrites tell the same in the same order, sentence by sentence.
 *
 * <p>Word lists: {@code background.txt}, how usual a word is in news, in three bands.
 *
 * <p>Known misses: two happenings that share actors and words on one day are joined (a clearance and the reaction to
 * it); a copy that adds paragraphs and carries no date passes for the source; two outlets that both paraphrase one
 * press release in its order look like rewrites of each other.
 *
 * <p>May import every package above but {@code brief}.
 */
@NullMarked
package org.readout.engine.story;

import org.jspecify.annotations.NullMarked;
