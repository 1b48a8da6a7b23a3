/**
 * What is still to come.
 *
 * <p>Comes in: the sentences of one article with its actors, times and contacts. Goes out:
 * {@link org.readout.engine.agenda.AgendaItem}, one for each place of the text that announces something: a journey, a
 * meeting, an occasion, an invitation, a deadline, an act set for a day.
 *
 * <p>How: {@code OutlookReader} says from the tree whether what a verb or noun names is to come (auxiliaries,
 * modifiers, what governs it); {@code Setting} finds the day and place that hang on it; {@code Gate} puts both together
 * and holds the day against that of the report. A finder each for journeys, meetings, occasions, deadlines and acts
 * says who and what.
 *
 * <p>Word lists: {@code stances}, {@code frames}, {@code occasions}, {@code deadlines}, {@code parties}, {@code dull};
 * each says in its header how to add a line.
 *
 * <p>May import {@code text}, {@code lexicon}, {@code article}, {@code language}, {@code time}, {@code clause},
 * {@code actor}, {@code contact}.
 */
@NullMarked
package org.readout.engine.agenda;

import org.jspecify.annotations.NullMarked;
