/**
 * One view of the clauses of a sentence, so that each question about syntax is answered once.
 *
 * <p>Comes in: a sentence with its tree. Goes out: {@link org.readout.engine.clause.ClauseTree}, the tree made easy to
 * ask (children, conjuncts, appositions, prepositions, quotation marks, the path between two words and the clause
 * boundaries on it), and {@link org.readout.engine.clause.Predicate}, a verb or noun with who fills its roles: passives
 * turned round, subjects of infinitives and participles found, relative clauses given what they describe.
 *
 * <p>It knows no words but auxiliaries and markers of clauses; which verbs and nouns matter is for its users' lists. A
 * sentence that was not parsed, or of more than {@value org.readout.engine.clause.ClauseTree#LONGEST} tokens, is a list
 * of words without links.
 *
 * <p>Known misses: what the parser attaches wrongly stays so; gapped clauses ("Rossi met Meyer, and Meyer Silva").
 *
 * <p>May import {@code text}, {@code language}.
 */
@NullMarked
package org.readout.engine.clause;

import org.jspecify.annotations.NullMarked;
