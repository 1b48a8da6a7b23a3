/**
 * Calls, meetings, visits, summits and letters between actors.
 *
 * <p>Comes in: the sentences of one article with its actors and times. Goes out:
 * {@link org.readout.engine.contact.Contact}, one for each contact with all places that tell of it.
 *
 * <p>How: {@code TriggerFinder} finds every word of the list of frames with all who fill its roles along the tree, whom
 * {@code Mentions} and {@code FirstPerson} tell; {@code TriggerStatus} leaves out what is denied, {@code TriggerPlace}
 * reads where; {@code CircumstanceReader} scores what may be its day ({@code DayOptions}) and each status
 * ({@code StatusFeatures}), whose sums {@code Cluster} adds up over the tellings; the decision {@code telling} scores
 * whether it tells of a contact; {@code Clustering} puts the tellings of one contact together by the decisions
 * {@code same} and {@code recall}, so that "the call" and "their July meeting" find theirs; {@code Cluster} says what
 * the whole is. The features of each decision stand in {@code features.tsv} with the sign that sense demands, their
 * weights in {@code weights.tsv}. Below its threshold a word tells nothing.
 *
 * <p>Word lists: {@code status}, {@code channels}, {@code people}, {@code reporting}, {@code other-meetings}; each says
 * in its header how to add a line.
 *
 * <p>"Calls with Rossi and Meyer", "spoke separately to both" are one contact with each; a contact that is denied is
 * none; who announces one is not in it. A bare "call" has no channel here: it may be a video call that another article
 * calls so. A visitor and the state visited are the two sides of a visit; a town of unknown country is none. The day of
 * an office's page stands in for a day that no words tell; its span is empty.
 *
 * <p>Known misses: contacts with those who are no actors ("families", "leaders of the community"); "you" and "we" in
 * transcripts; stays told by "was in".
 *
 * <p>May import {@code text}, {@code lexicon}, {@code article}, {@code language}, {@code time}, {@code score},
 * {@code clause}, {@code frame}, {@code actor}, {@code statement}.
 */
@NullMarked
package org.readout.engine.contact;

import org.jspecify.annotations.NullMarked;
