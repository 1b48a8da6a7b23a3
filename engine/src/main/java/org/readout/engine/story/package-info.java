/**
 * Which articles tell of the same happening, and which were copied or rewritten from which.
 *
 * <p>Comes in: articles with their bodies, analysed or not: grouping reads words, names and numbers alone, so a stream
 * is grouped without tagging or parsing. Goes out: {@link org.readout.engine.story.Story} with its
 * {@link org.readout.engine.story.Derivation}s.
 *
 * <p>How: each article is one vector of its words, the opening and the headline weighing more, by inverse document
 * frequency over a built-in background that fades as the input's own counts grow. Likeness of two groups is the mean
 * cosine of their pairs, times factors for weekdays, months and numbers in the lead (agreement speaks for one story,
 * disagreement for two of a kind), faded by the days between them. Groups are joined by average linkage where what is
 * between them reaches four fifths of what the looser one has within, so that the bar moves with length and style of
 * the texts. Files are grouped as a whole; {@link org.readout.engine.story.StoryStream} does the same in one pass: an
 * article joins the likeliest of the few stories that share its heaviest terms, stories near it are compared again, a
 * story that has doubled is gone over for a split, and what changes is reported as corrections. A story is closed 30
 * days after its last article. Roundups, whose parts share hardly a word, are placed by their opening and draw nobody.
 * Each language is grouped by itself.
 *
 * <p>Copies share shingles of the outlets' own words; rewrites tell the same in the same order, sentence by sentence.
 * Both are looked for across all stories, among the few articles that share an article's sketch
 * ({@link org.readout.engine.story.DerivationStream}). Which of two was first is told by stated dates, else by points
 * for signatures, fuller quotations and paragraphs put in.
 *
 * <p>An article that has changed is a later version of itself, known by its id or page
 * ({@link org.readout.engine.story.VersionFinder}).
 *
 * <p>Word lists: {@code background.txt}, how usual a word is in news, in three bands; {@code roundup-cues.txt}, what
 * headlines call roundups; {@code agency-names.txt}, {@code source-cues.txt} and {@code borrowing-cues.txt}, how
 * outlets name whose report they print; {@code tracking-parameters.txt}, what of an address does not tell its page.
 *
 * <p>Known misses: two happenings that share actors, words and days are joined (a call of two ministers and their next
 * one, in undated reports that do not say when); short reports that share hardly a word stay apart; a short digest of a
 * few lines is not known for a roundup; two outlets that both paraphrase one press release in its order look like
 * rewrites of each other; of two like texts without date, outlet or dateline, the one that arrives first passes for the
 * source.
 *
 * <p>May import every package above but {@code brief}.
 */
@NullMarked
package org.readout.engine.story;

import org.jspecify.annotations.NullMarked;
