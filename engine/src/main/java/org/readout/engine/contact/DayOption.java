package org.readout.engine.contact;

import java.util.SortedSet;
import java.util.TreeSet;
import org.readout.engine.time.TimeExpression;

/**
 * A time that may be the day of a contact.
 *
 * @param time the time; of the page's own day, which no words tell, the span is empty
 * @param source where it stands
 * @param features what speaks for it and against it
 */
record DayOption(TimeExpression time, Source source, SortedSet<String> features) {

    /** Where a time stands. */
    enum Source {
        /** In the trigger's own sentence. */
        SENTENCE,
        /** In one of the sentences before. */
        BEFORE,
        /** Nowhere: the day of publication. */
        PAGE
    }

    DayOption {
        features = new TreeSet<>(features);
    }
}
