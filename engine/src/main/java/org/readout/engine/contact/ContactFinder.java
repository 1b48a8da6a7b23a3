package org.readout.engine.contact;

import java.util.List;
import org.readout.engine.actor.Actors;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/** Finds the places that tell of contacts between actors. */
public final class ContactFinder {

    public List<Contact> find(Text text, List<Sentence> sentences, Actors actors, List<TimeExpression> times) {
        return List.of();
    }
}
