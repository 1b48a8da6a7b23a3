package org.readout.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;

/**
 * One entry of a feed or news sitemap.
 *
 * @param publisher the outlet, else the feed's title
 * @param published as the feed says
 * @param modified likewise
 * @param content the whole text where the feed gives it, else its summary; HTML or plain
 */
record Entry(
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> headline,
        List<String> authors,
        Optional<String> language,
        PublicationDate published,
        Optional<LocalDate> modified,
        Optional<String> content) {

    /** What plain text hardly holds: a tag or a character reference. */
    private static final Pattern MARKUP =
            Pattern.compile("</?[A-Za-z][^<>]*>|&(?:#\\d{2,6}|#x[0-9A-Fa-f]{2,6}|[a-z]{2,8});");

    /**
     * The entry as an article. One that gives no text, as in a news sitemap, has its headline for a text.
     *
     * @throws Unreadable if it has no headline either
     */
    Article article() throws Unreadable {
        Article found = text();
        return new Article(
                found.id(),
                url,
                publisher,
                headline,
                authors,
                language,
                published,
                modified,
                found.free(),
                found.text(),
                found.markup());
    }

    private Article text() throws Unreadable {
        Optional<String> plain = content;
        if (content.isPresent() && MARKUP.matcher(content.get()).find()) {
            try {
                return HtmlReader.article("", content.get());
            } catch (Unreadable e) {
                // A picture and nothing else: the headline says more.
                plain = Optional.empty();
            }
        }
        return Article.ofText(
                "",
                plain.or(() -> headline).orElseThrow(() -> new Unreadable("the entry has neither a text nor a title")));
    }
}
