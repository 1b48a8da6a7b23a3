package org.readout.engine.contact;

import java.util.List;
import org.readout.engine.actor.Actors;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/** Finds the places that tell of something still to come. */
public final class AgendaFinder {

    public List<AgendaItem> find(
            Text text,
            List<Sentence> sentences,
            Actors actors,
            List<TimeExpression> times,
            List<Contact> contacts,
            PublicationDate published) {
        return List.of();
    }
}
