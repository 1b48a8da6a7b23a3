/**
 * Calls, meetings, visits, summits and letters between actors, and what is planned next.
 *
 * <p>Comes in: the sentences of one article with its actors and times. Goes out:
 * {@link org.readout.engine.contact.Contact} and {@link org.readout.engine.contact.AgendaItem}, one for each place of
 * the text, with whatever the article tells elsewhere of the same contact filled in.
 *
 * <p>How: {@code PhraseFinder} chunks noun phrases; {@code Cast} says whom each stands for; {@code Clauses} finds
 * subjects and complements, by adjacency where that is plain and by the tree elsewhere; {@code VerbCues} and
 * {@code NounCues} find what tells a contact; {@code StatusReader} and {@code Circumstances} read status, day, place
 * and channel; {@code ContactMemory} strings the places together, so that "both calls" and "their July meeting" find
 * theirs. The agenda has a finder each for occasions, deadlines, invitations, and meetings without two names.
 *
 * <p>Word lists: {@code nouns}, {@code verbs}, {@code verb-support}, {@code status}, {@code channels}, {@code people},
 * {@code reporting}, {@code other-meetings}, {@code occasions}, {@code deadlines}; each says in its header how to add a
 * line.
 *
 * <p>"Telephoned both", "spoke to each" are one contact with each; a contact that is denied is none; who carries a
 * letter neither wrote nor received it; who speaks of another's journey was not on it; what is ordered or asked for has
 * not been held. A contact that was called off keeps the day it was meant for.
 *
 * <p>A bare "call" has no channel here: it may be a video call that another article calls so. The day of an
 * announcement stands in for that of a contact only where the article gives no other.
 *
 * <p>Known misses: contacts told only by a quotation ("we sat together for an hour"); three-sided meetings told pair by
 * pair; who wrote to whom (participants have no direction); deadlines without a noun ("has until Friday to answer").
 *
 * <p>May import {@code text}, {@code lexicon}, {@code article}, {@code language}, {@code time}, {@code actor},
 * {@code statement}.
 */
@NullMarked
package org.readout.engine.contact;

import org.jspecify.annotations.NullMarked;
