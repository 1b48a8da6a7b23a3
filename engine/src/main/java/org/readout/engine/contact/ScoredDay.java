package org.readout.engine.contact;

import org.readout.engine.score.Score;
import org.readout.engine.time.TimeExpression;

/**
 * A time that may be the day of a contact, with how it fares.
 *
 * @param time of the page's own day, which no words tell, the span is empty
 * @param source where it stands
 * @param score what speaks for it and against it
 */
record ScoredDay(TimeExpression time, DayOption.Source source, Score score) {}
