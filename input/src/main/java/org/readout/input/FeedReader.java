package org.readout.input;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.readout.engine.article.Article;

/**
 * Reads a feed (RSS 0.9 to 2.0, RDF, Atom) or a news sitemap, an entry at a time. Its XML is read as jsoup reads it:
 * nothing is fetched, no entity that the document declares is expanded, and what is malformed costs no more than its
 * own element.
 */
final class FeedReader implements ArticleSource {

    private static final String ENTRIES = "*|item, *|entry, *|url";

    private final Source source;
    private final Ids ids;
    private final Limits limits;
    private Optional<StreamParser> xml = Optional.empty();
    private int number;
    private boolean anyFound;

    FeedReader(Source source, Ids ids, Limits limits) {
        this.source = source;
        this.ids = ids;
        this.limits = limits;
    }

    @Override
    public Optional<Reading> next() throws IOException, Unreadable {
        if (xml.isEmpty()) {
            byte[] bytes = source.bytes(limits.document());
            String text = HtmlReader.text(bytes);
            if (isPage(text)) {
                return page(bytes);
            }
            xml = Optional.of(new StreamParser(Parser.xmlParser()).parse(text, ""));
        }
        StreamParser parser = xml.get();
        for (Element each = parser.selectNext(ENTRIES); each != null; each = parser.selectNext(ENTRIES)) {
            Optional<Reading> reading = reading(new FeedElement(each), parser);
            each.remove();
            if (reading.isPresent()) {
                anyFound = true;
                return reading;
            }
        }
        refuseOther(parser);
        return Optional.empty();
    }

    private static boolean isPage(String text) {
        String start = text.substring(0, Math.min(text.length(), 2_000)).toLowerCase(Locale.ROOT);
        return start.contains("<html") || start.contains("<!doctype html");
    }

    /** A page in XML's clothes; read once. */
    private Optional<Reading> page(byte[] bytes) throws Unreadable {
        xml = Optional.of(new StreamParser(Parser.xmlParser()).parse("", ""));
        anyFound = true;
        Article article = HtmlReader.page(bytes, Optional.empty());
        return Optional.of(new Reading.Read(article.withId(ids.unique(source.id()))));
    }

    /** Empty for a sitemap's address that is not news, and for what is an entry by its name alone. */
    private Optional<Reading> reading(FeedElement entry, StreamParser parser) throws IOException {
        String kind = FeedElement.localName(entry.element());
        Optional<FeedElement> news = entry.child("news");
        if (kind.equals("url") && (news.isEmpty() || news.get().element().childrenSize() == 0)) {
            return Optional.empty();
        }
        number++;
        FeedElement feed = new FeedElement(channel(parser.document()));
        try {
            Article article =
                    (news.isPresent() && kind.equals("url") ? listed(entry, news.get()) : told(entry, feed)).article();
            return Optional.of(new Reading.Read(article.withId(ids.unique(source.id()))));
        } catch (Unreadable e) {
            return Optional.of(new Reading.Failed(source.name() + " entry " + number, e.reason()));
        }
    }

    /** What the feed says of itself: in RSS inside its channel, in Atom at its root. */
    private static Element channel(Element document) {
        Element root = Objects.requireNonNullElse(document.firstElementChild(), document);
        return root.children().stream()
                .filter(child -> FeedElement.localName(child).equals("channel"))
                .findFirst()
                .orElse(root);
    }

    private static Entry told(FeedElement entry, FeedElement feed) {
        return new Entry(
                entry.url(),
                entry.child("source")
                        .flatMap(outlet -> outlet.line("title")
                                .or(() -> Optional.of(outlet.element().text())))
                        .filter(outlet -> !outlet.isBlank())
                        .or(() -> feed.line("title")),
                entry.line("title"),
                entry.authors(),
                entry.language().or(feed::language),
                entry.published(),
                entry.modified(),
                entry.content());
    }

    private static Entry listed(FeedElement entry, FeedElement news) {
        Optional<FeedElement> publication = news.child("publication");
        return new Entry(
                entry.url(),
                publication.flatMap(outlet -> outlet.line("name")),
                news.line("title"),
                entry.authors(),
                publication.flatMap(FeedElement::language),
                news.published(),
                Optional.empty(),
                Optional.empty());
    }

    /** Says what it is, if there was no entry in it. */
    private void refuseOther(StreamParser parser) throws IOException, Unreadable {
        if (anyFound) {
            return;
        }
        String root = Optional.ofNullable(parser.document().firstElementChild())
                .map(FeedElement::localName)
                .orElse("");
        throw new Unreadable(
                switch (root) {
                    case "sitemapindex" ->
                        "it is an index of sitemaps, which names no article; fetch those it lists and give them";
                    case "urlset" -> "the sitemap lists addresses and no news; fetch the pages and give them";
                    case "rss", "rdf", "feed" -> "the feed has no entries";
                    default ->
                        "it is no feed, news sitemap or page"
                                + (root.isEmpty() ? "" : " (its root is <" + shortened(root) + ">)")
                                + "; give the articles as " + Format.known();
                });
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 40)).replaceAll("[^\\p{L}\\p{N}._-]", "?");
    }

    @Override
    public void close() {
        xml.ifPresent(StreamParser::close);
    }
}
