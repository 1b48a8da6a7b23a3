package org.readout.engine.actor;

import java.util.List;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Text;

/** Finds who is in an article. */
public final class ActorFinder {

    public Actors find(Text text, List<Sentence> sentences) {
        return new Actors(List.of());
    }
}
