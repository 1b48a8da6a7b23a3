/**
 * Times in news as TIMEX3, and the publication date they constrain.
 *
 * <p>Comes in: the sentences of an article and its {@link org.readout.engine.article.PublicationDate}. Goes out:
 * {@link org.readout.engine.time.TimeExpression}, in text order. May import {@code text}, {@code lexicon},
 * {@code article}, {@code language}.
 *
 * <p>The steps: {@code Pieces} cuts a sentence finer than tokens ("90-day", "8pm"); the {@code …Atoms} classes read
 * what begins at a place; {@code Joiner} puts neighbours together ("Friday" and "next week"); {@code TenseFinder} asks
 * the verb which way it looks; {@code Resolver} reckons the value. What the words say ({@code Meaning}) is kept apart
 * from what they amount to ({@code Reading}), so that the same meaning can be tried on many days of publication.
 *
 * <p>Conventions. A leading preposition is cut off. "on Tuesday" with a past verb is the latest Tuesday not after
 * publication, with a verb that looks forward the next. A day or month without a year is the nearest, where a date that
 * the tense speaks against must be eight times nearer. A range gives two expressions. Where publication is not known,
 * days and months keep what is known ({@code XXXX-11-12}, {@code XXXX-WXX-2}) and relative ones stay empty. Seasons are
 * those of the northern half of the earth.
 *
 * <p>Word lists: {@code months}, {@code weekdays}, {@code units}, {@code numbers}, {@code seasons}, {@code day-parts},
 * {@code frequencies}, {@code turns}, {@code portions}, {@code contexts} (what stands before), {@code prospective}
 * (words that look forward), {@code reporting} (verbs whose time is that of the telling).
 *
 * <p>{@link org.readout.engine.time.PublicationDateSolver} works out when the reports of one story were published:
 * {@code ClueFinder} draws clues from the same expressions (weekdays and dates with their tense, datelines, "next
 * month" and "late May" said of one thing, "a week after" a thing dated elsewhere), each {@code Clue} weighs a
 * candidate day, and the solver takes the latest day that fits all reports. A story in which nothing names a day stays
 * undated.
 *
 * <p>Known misses: holidays, time zones (a clock time keeps the day it is told of), dates in figures alone where day
 * and month cannot be told apart, "a week after" some event (a length here), "now" as a mere filler; publication dates
 * of a report that names weekdays only are a guess, and of a story told over many days the reports without a clue take
 * the middle.
 */
@NullMarked
package org.readout.engine.time;

import org.jspecify.annotations.NullMarked;
