/**
 * The record of one story: actors, contacts, statements, agenda, claims and summary merged across its articles.
 *
 * <p>Comes in: {@link org.readout.engine.story.Story}, the analysed articles of one happening. Goes out:
 * {@link org.readout.engine.brief.Brief}; every line of it cites the words it rests on. One class a part, in this
 * order: {@code ActorMerger}, {@code ContactMerger} with {@code ContactLikeness} (what forbids and what speaks for two
 * contacts' being one) and {@code Postponements}, {@code StatementMerger}, {@code AgendaMerger}, then
 * {@code ClaimFinder} with a rule for each sort of dispute, then {@code SummaryWriter} with what it holds for sure
 * ({@code ContactSupport}, {@code SummaryQuotations}, {@code SummaryAgenda}, {@code SureDay}), and
 * {@code ReadoutComparer}, which sets two sides' accounts of a contact side by side. Articles are taken by their ids,
 * so the order of the input decides nothing.
 *
 * <p>Dispute or refinement: a vaguer value, an alias, another spelling or a rounding is no dispute; other days of one
 * contact, offices that nobody holds together, other words behind one acronym and other counts in sentences that
 * otherwise agree are.
 *
 * <p>Word lists: {@code ranks.txt} and {@code portfolios.txt} (offices), {@code topics.txt}, {@code agenda-sorts.txt},
 * {@code countries-with-article.txt}, {@code contact-states.txt}.
 *
 * <p>Known misses: two persons of one surname and country of whom an article gives the surname alone are kept as a
 * third; a quotation and a paraphrase of it stay two statements, linked where their content agrees; facts make a claim
 * only where a sentence tells a number or an event.
 *
 * <p>May import every package above.
 */
@NullMarked
package org.readout.engine.brief;

import org.jspecify.annotations.NullMarked;
