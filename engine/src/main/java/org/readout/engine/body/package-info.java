/**
 * Parts the article itself from the furniture of its page.
 *
 * <p>Comes in: an {@link org.readout.engine.article.Article}. Goes out: {@link org.readout.engine.body.Body}, spans
 * over the same text; nothing is deleted, only marked, and whatever is not white space is either body or furniture. In
 * doubt a paragraph is body.
 *
 * <p>A text copied off a page is cut into passages (lines, or the lines of a hard-wrapped paragraph). A passage is
 * furniture by its own words, by its place (labels before the first and after the last prose), as part of a list of
 * other stories, or because it was printed before. Subheadings between paragraphs stay in the body, as paragraphs of
 * their own. The dateline is parted from the paragraph it opens.
 *
 * <p>Of a page with markup the blocks are the passages, and the elements they stand in say more. Names in the markup
 * tell furniture ({@code block-hints.txt}) and the article ({@code article-hints.txt}, in three tiers); a name around
 * most of the page's prose means the layout and is not believed, unless it is a sure one such as "comments", and names
 * such as "has-sidebar" say nothing ({@code layout-words.txt}). Where the page names its article's text, all in it that
 * nothing speaks against is the article, short lines and tables too; of several articles the first is the page's own.
 * Elsewhere the article is the run of blocks with the most prose for the least else, and what follows it in the same
 * place.
 *
 * <p>Word lists, each with a header that says how to add to it: {@code whole-lines.txt} (lines that say nothing else),
 * {@code line-openings.txt} and {@code phrases.txt} (with the most words such a passage has), {@code line-patterns.txt}
 * (counters, clocks, dates, bylines), {@code section-lines.txt} (headings of lists), {@code news-agencies.txt}
 * (datelines and credits), {@code publisher-cues.txt} and {@code not-publishers.txt}.
 *
 * <p>Known misses: a bare headline of another story between two paragraphs looks like a subheading and stays; a caption
 * that is a full sentence without credit stays; in copied text readers' comments written in full sentences stay; a
 * first line that ends with a full stop counts as prose, not as headline. The cues are English.
 *
 * <p>May import {@code text}, {@code lexicon}, {@code article}.
 */
@NullMarked
package org.readout.engine.body;

import org.jspecify.annotations.NullMarked;
