package org.readout.input;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.engine.article.Article;
import org.readout.engine.text.Text;

/**
 * Reads one page: its visible text in reading order as blocks, and what its metadata says. Malformed markup is read as
 * a browser would.
 */
final class HtmlReader {

    /** Bytes at the head of a page in which a charset must be declared; browsers look at 1,024, pages are laxer. */
    private static final int HEAD = 8_192;

    private static final Pattern CHARSET =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

    private HtmlReader() {}

    static Article read(Source source, Ids ids, Limits limits) throws IOException, Unreadable {
        return page(source.bytes(limits.document()), Optional.empty()).withId(ids.unique(source.id()));
    }

    /** @param charset what the server says, which goes before what the page itself says */
    static Article page(byte[] bytes, Optional<Charset> charset) throws Unreadable {
        return article("", Decoder.decodePage(bytes, charset.or(() -> declared(bytes))));
    }

    /** The characters of a document that names its own charset, HTML or XML. */
    static String text(byte[] bytes) throws Unreadable {
        return Decoder.decodePage(bytes, declared(bytes));
    }

    /** @throws Unreadable if the page shows no text */
    static Article article(String id, String html) throws Unreadable {
        Document page = Jsoup.parse(html);
        PageMetadata metadata = PageMetadata.of(page);
        PageText text = PageText.of(page);
        if (text.text().isBlank()) {
            throw new Unreadable("the page shows no text; it may be filled in by scripts, so save it from a browser");
        }
        return new Article(
                id,
                metadata.url(),
                metadata.publisher(),
                metadata.headline(),
                metadata.authors(),
                metadata.language(),
                metadata.published(),
                metadata.modified(),
                metadata.free(),
                Text.of(text.text()),
                text.markup());
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        return charset.find() ? LegacyCharsets.named(charset.group(1)) : Optional.empty();
    }
}
