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
 * own words; rewrites tell the same in the same order, sentence by sentence. Both are looked for across all stories,
 * among the few articles that share an article's sketch ({@link org.readout.engine.story.DerivationStream}). Which of
 * two was first is told by stated dates, else by points for signatures, fuller quotations and paragraphs put in.
 *
 * <p>An article that has changed is a later version of itself, known by its id or page
 * ({@link org.readout.engine.story.VersionFinder}).
 *
 * <p>Word lists: {@code background.txt}, how usual a word is in news, in three bands; {@code agency-names.txt},
 * {@code source-cues.txt} and {@code borrowing-cues.txt}, how outlets name whose report they print;
 * {@code tracking-parameters.txt}, what of an address does not tell its page.
 *
 * <p>Known misses: two happenings that share actors and words on one day are joined (a clearance and the reaction to
 * it); two outlets that both paraphrase one press release in its order look like rewrites of each other; of two like
 * texts without date, outlet or dateline, the one that arrives first passes for the source.
 *
 * <p>May import every package above but {@code brief}.
 */
@NullMarked
package org.readout.engine.story;

import org.jspecify.annotations.NullMarked;
