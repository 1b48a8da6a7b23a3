package org.readout.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a stream without a name holds, told by how it begins: an opening brace begins JSON Lines, or a JSON document
 * where the line goes on; a tag begins a page or a feed, a record or gzip member a web archive, anything else a text.
 * Waits for no more bytes than tell it, so that the first line of a slow stream is read when it comes.
 */
final class Beginning {

    /** Most bytes looked at. */
    private static final int LOOKED_AT = 512;

    /** XML may be a page too, which the reader of feeds sees. */
    private static final List<String> FEEDS = List.of("<?xml", "<rss", "<rdf:rdf", "<feed", "<urlset", "<sitemapindex");

    private Beginning() {}

    /** @param in stands at its beginning, and does so afterwards */
    static Format format(BufferedInputStream in) {
        try {
            in.mark(LOOKED_AT);
            byte[] bytes = new byte[LOOKED_AT];
            int length = 0;
            int more = in.read(bytes, 0, LOOKED_AT);
            while (more > 0) {
                length += more;
                // All of a page is wanted before it can be read, so its beginning may be waited for.
                boolean open = length < LOOKED_AT && (start(bytes, length).isEmpty() || isTag(bytes, length));
                more = open ? in.read(bytes, length, LOOKED_AT - length) : 0;
            }
            in.reset();
            boolean gzip = length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
            return gzip ? Format.WARC : format(start(bytes, length));
        } catch (IOException e) {
            // The reader meets the same error and reports it.
            return Format.TEXT;
        }
    }

    /** Whether the first line is too little for an article: a document in many lines. */
    private static boolean isPartOfDocument(String start) {
        int end = start.indexOf('\n');
        String line = start.substring(0, Math.max(0, end)).stripTrailing();
        return line.endsWith("{") || line.endsWith("[") || line.endsWith(",");
    }

    private static boolean isTag(byte[] bytes, int length) {
        return start(bytes, length).startsWith("<");
    }

    private static String start(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
    }

    private static Format format(String start) {
        if (start.startsWith("{")) {
            return isPartOfDocument(start) ? Format.JSON : Format.JSON_LINES;
        }
        if (start.startsWith("[")) {
            return Format.JSON;
        }
        if (FEEDS.stream().anyMatch(start::startsWith)) {
            return Format.FEED;
        }
        if (start.startsWith("warc/")) {
            return Format.WARC;
        }
        return Stream.of("<!doctype", "<html", "<!--", "<head", "<body").anyMatch(start::startsWith)
                ? Format.HTML
                : Format.TEXT;
    }
}
