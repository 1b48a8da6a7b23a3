/**
 * CoreNLP behind {@link org.readout.engine.language.TextAnalyser}: {@link org.readout.corenlp.CoreNlp} is the door.
 *
 * <p>Comes in: a text and its paragraphs. Goes out: sentences with tags, lemmas and names, and the tree of a sentence
 * that is asked for. May import the engine's {@code text} and {@code language}.
 *
 * <p>Loading the published models takes six seconds, most of it spent on hash tables. So the build turns them into flat
 * files ({@link org.readout.corenlp.ConvertModels}, format {@code ModelReader.FORMAT}) that hold the same numbers:
 *
 * <ul>
 *   <li>{@code clusters.model}: the distributional clusters of words that tagger and name recogniser share
 *   <li>{@code names.model}: the recogniser's features and weights; CoreNLP's own code runs over them
 *   <li>{@code tagger.model}: the tagger as published, without its clusters; CoreNLP's own code runs over it
 *   <li>{@code parser.model}: the parser's network, run by {@code TransitionParser}, as CoreNLP's spends most of its
 *       time on preparing what few sentences need
 * </ul>
 *
 * A test compares all answers with those of the published models.
 *
 * <p>Known misses: a quotation that ends in a full stop and goes on with a capitalised name (“Why now?” Okoro asked) is
 * cut in two; three dots end no sentence.
 */
@NullMarked
package org.readout.corenlp;

import org.jspecify.annotations.NullMarked;
