package org.readout.engine.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.language.Sentence;
import org.readout.engine.time.TimeExpression;

/**
 * What the circumstances of a contact are read from.
 *
 * @param sentences of the body, in order
 * @param published when the article was made public
 * @param official whether an office of state published it
 */
record ArticleFacts(List<TimedSentence> sentences, PublicationDate published, boolean official) {

    ArticleFacts {
        sentences = List.copyOf(sentences);
    }

    static ArticleFacts of(
            List<Sentence> sentences, List<TimeExpression> times, PublicationDate published, boolean official) {
        return new ArticleFacts(TimedSentence.of(sentences, times), published, official);
    }

    Optional<LocalDate> day() {
        return published.value();
    }
}
