package org.readout.engine.event;

import java.util.List;
import org.readout.engine.actor.Actors;
import org.readout.engine.contact.Contact;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/** Finds PLOVER events, sentence by sentence. */
public final class EventFinder {

    public List<Event> find(
            Text text, List<Sentence> sentences, Actors actors, List<TimeExpression> times, List<Contact> contacts) {
        return List.of();
    }
}
