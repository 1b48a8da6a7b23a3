package org.readout.engine.time;

import java.util.List;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Text;

/** Finds the expressions of time in an article and says what they mean. */
public final class TimeFinder {

    /**
     * @param text the article's text
     * @param sentences of its body
     * @param published what "Tuesday" and "next month" are reckoned from; where unknown, such values stay empty
     * @return in text order
     */
    public List<TimeExpression> find(Text text, List<Sentence> sentences, PublicationDate published) {
        return List.of();
    }
}
