package org.readout.input;

import org.jsoup.nodes.Element;
import org.readout.engine.article.Markup;

/**
 * A page's text in reading order, one line break between its blocks.
 *
 * @param text all blocks
 * @param markup where each stands in the text, in code points, and in which elements
 */
record PageText(String text, Markup markup) {

    static PageText of(Element page) {
        PageWalk walk = new PageWalk();
        page.traverse(walk);
        return walk.text();
    }
}
