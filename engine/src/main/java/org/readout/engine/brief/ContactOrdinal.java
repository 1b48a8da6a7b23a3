package org.readout.engine.brief;

import java.util.List;

/**
 * Which one of its kind reports call a contact.
 *
 * @param text the words of one report: "first call since May"
 * @param articles that say so
 */
public record ContactOrdinal(String text, List<String> articles, List<Evidence> evidence) {

    public ContactOrdinal {
        articles = List.copyOf(articles);
        evidence = List.copyOf(evidence);
    }
}
