package org.readout.engine.contact;

import java.util.Optional;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/**
 * A cue with the circumstances its sentence tells.
 *
 * @param cue the verb or noun
 * @param channel how they spoke
 * @param date when
 * @param announced when it was made public
 * @param place where
 * @param ordinal which one of its kind, from 1; 0 where nothing is said
 * @param evidence the words that tell it
 */
record Telling(
        Cue cue,
        Optional<Channel> channel,
        Optional<TimeExpression> date,
        Optional<TimeExpression> announced,
        Optional<String> place,
        int ordinal,
        Span evidence) {

    Telling with(Contact.Status status) {
        return new Telling(cue.with(status), channel, date, announced, place, ordinal, evidence);
    }

    int sentence() {
        return cue.scene().sentence().index();
    }

    /** Over a wire rather than face to face. */
    boolean isRemote() {
        return cue.kind() == Contact.Kind.CALL
                || channel.filter(told -> told != Channel.IN_PERSON).isPresent();
    }

    boolean isFaceToFace() {
        boolean somewhere = place.isPresent() && cue.reference() != Cue.Reference.NONE;
        return !isRemote()
                && (channel.isPresent()
                        || somewhere
                        || switch (cue.kind()) {
                            case MEETING, SUMMIT, VISIT -> true;
                            case CALL, LETTER, OTHER -> false;
                        });
    }

    /** "spoke with": mostly over the phone, though it does not say so. */
    boolean isSpoken() {
        return channel.isEmpty()
                && place.isEmpty()
                && switch (cue.scene().lemma(cue.to() - 1)) {
                    case "speak", "conversation" -> true;
                    case "talk" -> cue.scene().token(cue.to() - 1).isVerb();
                    default -> false;
                };
    }

    boolean isLetter() {
        return cue.kind() == Contact.Kind.LETTER;
    }
}
