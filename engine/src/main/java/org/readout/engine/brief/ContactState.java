package org.readout.engine.brief;

import java.util.List;
import java.util.Optional;
import org.readout.engine.contact.Contact;

/**
 * What was reported of a contact at one time of its history.
 *
 * @param status as of then
 * @param word what exactly was said where that is more: {@code postponed}, {@code refused}, {@code suspended}
 * @param reported the first day on which a report said so, ISO 8601
 * @param articles that say so
 */
public record ContactState(
        Contact.Status status,
        Optional<String> word,
        Optional<String> reported,
        List<String> articles,
        List<Evidence> evidence) {

    public ContactState {
        articles = List.copyOf(articles);
        evidence = List.copyOf(evidence);
    }
}
