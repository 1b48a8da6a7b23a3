/**
 * PLOVER events, one sentence at a time.
 *
 * <p>Comes in: parsed sentences with actors, times and contacts, and the day of publication. Goes out:
 * {@link org.readout.engine.event.Event}. A contact that was held is CONSULT, a planned one AGREE, a cancelled one
 * SANCTION; everything else comes from the main clauses: {@code ClauseCoder} passes over verbs that only report,
 * matches the rest with the lexicon, lets "threaten to", "refuse to", "will" turn what follows, and reads source and
 * target off the tree. In the manner of TABARI and PETRARCH (Schrodt 2001; Norris, Schrodt and Beieler 2017), along the
 * categories of the PLOVER manual (Open Event Data Alliance).
 *
 * <p>Contexts are of two sorts. {@code EventSubjects} reads what the sentence is about off its words; {@code Modality}
 * reads off verb, auxiliaries, conditions and day whether the event is denied, only possible, still to come, or longer
 * ago than thirty days. What bears none of these four is told as news.
 *
 * <p>Word lists: {@code patterns} (types by verb, complement and subject), {@code turns}, {@code tellings},
 * {@code modes} and {@code contexts}.
 *
 * <p>Known misses: events told by a noun alone ("after Monday's bombing"), in subordinate clauses, or over two
 * sentences; a subject that only the sentence before names; what is told as background without a day; sides fall back
 * on what qualifies or follows the verb where the tree gives none.
 *
 * <p>May import {@code text}, {@code lexicon}, {@code article}, {@code language}, {@code time}, {@code actor},
 * {@code contact}.
 */
@NullMarked
package org.readout.engine.event;

import org.jspecify.annotations.NullMarked;
