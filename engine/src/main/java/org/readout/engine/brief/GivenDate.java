package org.readout.engine.brief;

import java.util.List;

/**
 * A day as some reports give it.
 *
 * @param value TIMEX3
 * @param text the words of one of them
 * @param articles that give it
 */
public record GivenDate(String value, String text, List<String> articles) {

    public GivenDate {
        articles = List.copyOf(articles);
    }
}
