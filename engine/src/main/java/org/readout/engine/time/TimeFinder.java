package org.readout.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Text;

/** Finds the expressions of time in an article and says what they mean. */
public final class TimeFinder {

    /**
     * @param text the article's text
     * @param sentences of its body
     * @param published what "Tuesday" and "next month" are reckoned from; where unknown, values that need it stay empty
     *     ("next month") or partial ({@code XXXX-11-12}, {@code XXXX-WXX-2})
     * @return in text order
     */
    public List<TimeExpression> find(Text text, List<Sentence> sentences, PublicationDate published) {
        List<TimeExpression> times = new ArrayList<>();
        Telling telling = new Telling();
        for (Found found : TimeScanner.scan(text, sentences)) {
            Reading reading =
                    new Resolver(published.value(), telling.day, telling.period, found.tense()).read(found.meaning());
            telling.tell(found, reading);
            times.add(new TimeExpression(found.span(), reading.type(), reading.value(), reading.range()));
        }
        return List.copyOf(times);
    }

    /** Which day the telling stands at. */
    private static final class Telling {

        private Optional<Reading> day = Optional.empty();
        private Optional<Reading> period = Optional.empty();
        /** The sentence of {@link #day}, and whether that is the day of a deed and not of a statement about it. */
        private int sentence = -1;

        private boolean deed;

        void tell(Found found, Reading reading) {
            if (reading.range().isPresent()) {
                period = Optional.of(reading);
            }
            boolean names = found.meaning().isDay()
                    || found.meaning() instanceof Meaning.Clock clock
                            && clock.day().isPresent();
            if (!names || reading.value().isEmpty()) {
                return;
            }
            // "met on Monday, the ministry said on Tuesday": the same day is the Monday.
            boolean statementAboutDeed =
                    found.sentence() == sentence && deed && found.verb().reporting();
            if (!statementAboutDeed) {
                int clock = reading.value().indexOf('T');
                String value = clock < 0 ? reading.value() : reading.value().substring(0, clock);
                day = Optional.of(new Reading(TimeExpression.Type.DATE, value, reading.range()));
                sentence = found.sentence();
                deed = !found.verb().reporting();
            }
        }
    }
}
