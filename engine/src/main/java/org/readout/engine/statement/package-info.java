/**
 * Who said what to whom, in which words, and who made it public.
 *
 * <p>Comes in: the text, the body's paragraphs, their sentences (parsed where there is a tree), the article's actors.
 * Goes out: {@link org.readout.engine.statement.Statement}, one an attribution, in the order of the cues. In short:
 *
 * <ol>
 *   <li>{@code QuotationFinder} finds what stands in quotation marks, whatever the marks;
 *   <li>{@code TurnFinder} finds the turns of a transcript ("MINISTER ROE: …") or interview, which need no marks: each
 *       paragraph of one is a quotation as it stands, and what is said inside it stays inside it;
 *   <li>{@code AttributionFinder} finds cues in each sentence, with their source ({@code SourceFinder}) and what they
 *       attribute ({@code ContentFinder}): by the tree where it holds, by surface signs where quotations break it. A
 *       cue is a verb, "according to", a noun with its possessor or an adjective of attitude
 *       ({@code NominalCueFinder}), or the colon after a name ({@code LabelFinder});
 *   <li>{@code QuotationLinker} gives the quotations left over to whoever goes on speaking;
 *   <li>{@code Nesting}, {@code Speakers}, {@code Publishers} and {@code Addressees} tell who speaks, by whose report,
 *       and to whom, the last only where the words say so.
 * </ol>
 *
 * <p>Word lists: {@code cue-verbs.txt}, {@code cue-nouns.txt}, {@code cue-adjectives.txt}, {@code document-nouns.txt},
 * {@code conversation-words.txt}, {@code message-nouns.txt}, {@code public-audiences.txt}, {@code journalists.txt},
 * {@code offices-for-persons.txt}, {@code transcript-roles.txt}, {@code title-introductions.txt},
 * {@code title-small-words.txt}.
 *
 * <p>Known misses: nouns of attribution without a possessor ("claims that …"); verbs of attitude outside the list; a
 * quotation that is never opened but in its paragraph's first sentence; quoted words that nobody in their own sentence
 * or the one before is said to have spoken; a question in an interview whose outlet no actor stands for is nobody's; an
 * unnamed source ("one diplomat") has no actor; a group that is told something is no actor either.
 *
 * <p>May import {@code text}, {@code lexicon}, {@code score}, {@code article}, {@code body} (its list of agencies),
 * {@code language}, {@code time} (its weekdays), {@code actor}.
 */
@NullMarked
package org.readout.engine.statement;

import org.jspecify.annotations.NullMarked;
