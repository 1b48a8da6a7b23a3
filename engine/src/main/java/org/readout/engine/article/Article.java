package org.readout.engine.article;

import java.util.List;
import java.util.Optional;
import org.readout.engine.text.Text;

/**
 * One article as it arrived.
 *
 * @param id unique in the input
 * @param url where it stood
 * @param publisher the outlet, by its name or host
 * @param headline as the input's own field or the page's markup gave it
 * @param authors in the order given
 * @param language BCP 47
 * @param published as the input or page gave it, else {@link PublicationDate#UNKNOWN}
 * @param text what every offset indexes
 * @param blocks the page's blocks, empty where the input had no markup
 */
public record Article(
        String id,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> headline,
        List<String> authors,
        Optional<String> language,
        PublicationDate published,
        Text text,
        List<Block> blocks) {

    public Article {
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
    }

    /** A text copied off a page, of which nothing else is known. */
    public static Article ofText(String id, String text) {
        return new Article(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                PublicationDate.UNKNOWN,
                Text.of(text),
                List.of());
    }

    /** The same article under another id. */
    public Article withId(String unique) {
        return new Article(unique, url, publisher, headline, authors, language, published, text, blocks);
    }

    /** The same article with another publication date. */
    public Article withPublished(PublicationDate date) {
        return new Article(id, url, publisher, headline, authors, language, date, text, blocks);
    }
}
