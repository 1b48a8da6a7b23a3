package org.readout.render;

import org.readout.engine.brief.Brief;
import org.readout.engine.contact.Contact;

/** What stands both among the contacts and on the agenda. */
final class Plans {

    private Plans() {}

    /** Whether a contact still to come and an item of the agenda are one, told in the same words. */
    static boolean same(Brief.StoryContact contact, Brief.StoryAgenda item) {
        return contact.status() != Contact.Status.HELD
                && contact.date().map(Brief.StoryDate::value).equals(item.date().map(Brief.StoryDate::value))
                && contact.evidence().stream()
                        .anyMatch(place -> item.evidence().stream()
                                .anyMatch(other -> other.article().equals(place.article())
                                        && other.span().overlaps(place.span())));
    }
}
