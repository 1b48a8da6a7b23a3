package org.readout.engine.article;

import java.time.LocalDate;
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
 * @param modified the day of the last change that the input or page tells
 * @param free schema.org's isAccessibleForFree, where the page says so: false for what subscribers alone see whole
 * @param text what every offset indexes
 * @param markup the page's blocks and what they stand in, {@link Markup#NONE} where the input had no markup
 */
public record Article(
        String id,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> headline,
        List<String> authors,
        Optional<String> language,
        PublicationDate published,
        Optional<LocalDate> modified,
        Optional<Boolean> free,
        Text text,
        Markup markup) {

    public Article {
        authors = List.copyOf(authors);
    }

    /** An article of which the input tells no more than this. */
    public Article(
            String id,
            Optional<String> url,
            Optional<String> publisher,
            Optional<String> headline,
            List<String> authors,
            Optional<String> language,
            PublicationDate published,
            Text text,
            Markup markup) {
        this(
                id,
                url,
                publisher,
                headline,
                authors,
                language,
                published,
                Optional.empty(),
                Optional.empty(),
                text,
                markup);
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
                Markup.NONE);
    }

    /** The same article under another id. */
    public Article withId(String unique) {
        return new Article(
                unique, url, publisher, headline, authors, language, published, modified, free, text, markup);
    }

    /** The same article under another address. */
    public Article withUrl(Optional<String> address) {
        return new Article(
                id, address, publisher, headline, authors, language, published, modified, free, text, markup);
    }

    /** The same article from another outlet. */
    public Article withPublisher(Optional<String> outlet) {
        return new Article(id, url, outlet, headline, authors, language, published, modified, free, text, markup);
    }

    /** The same article in another language, BCP 47. */
    public Article withLanguage(Optional<String> tag) {
        return new Article(id, url, publisher, headline, authors, tag, published, modified, free, text, markup);
    }

    /**
     * Whether it is known to be in another language than English. Such an article is read, dated and grouped, but not
     * analysed.
     */
    public boolean isForeign() {
        return language.filter(tag -> !tag.equals("en") && !tag.startsWith("en-"))
                .isPresent();
    }

    /** The same article with another publication date. */
    public Article withPublished(PublicationDate date) {
        return new Article(id, url, publisher, headline, authors, language, date, modified, free, text, markup);
    }
}
