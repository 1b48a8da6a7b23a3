package org.readout.engine.contact;

import java.util.List;
import java.util.Optional;
import org.readout.engine.actor.Actor;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;

/**
 * One verb or noun that tells of a contact, with what its own sentence says of it.
 *
 * @param scene its sentence
 * @param from first token of the cue
 * @param to token after it
 * @param kind what sort of contact
 * @param channel where the cue itself tells it
 * @param status whether it has happened
 * @param participants those named with it
 * @param hints those the sentence also connects with it, where fewer than two are named
 * @param reference how it can take up a contact told before
 */
record Cue(
        Scene scene,
        int from,
        int to,
        Kind kind,
        Optional<Channel> channel,
        Status status,
        List<Actor> participants,
        List<Actor> hints,
        Reference reference) {

    /** How a cue can take up a contact told before. */
    enum Reference {
        /** It tells a contact by itself. */
        NONE,
        /** "the call", "their meeting" */
        SINGLE,
        /** "both calls" */
        SEVERAL,
        /** "a meeting", where one is only planned */
        OPEN
    }

    Cue {
        participants = List.copyOf(participants);
        hints = List.copyOf(hints);
    }

    /** Whether a verb in the past tells it. */
    boolean isPast() {
        for (int i = from; i < to; i++) {
            if (scene.tag(i).equals("VBD")) {
                return true;
            }
        }
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            if (scene.tag(i).equals("VBD")) {
                return !ContactWords.DEFAULT.isReporting(scene.lemma(i));
            }
        }
        return false;
    }

    Cue with(Status told) {
        return new Cue(scene, from, to, kind, channel, told, participants, hints, reference);
    }

    /** The same cue told of others. */
    Cue between(List<Actor> others) {
        return new Cue(scene, from, to, kind, channel, status, others, List.of(), reference);
    }
}
