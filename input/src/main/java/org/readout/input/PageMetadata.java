package org.readout.input;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.engine.article.PublicationDate;

/**
 * What a page says about its article, in this order of trust: JSON-LD, meta elements, microdata, visible elements.
 *
 * @param url its canonical address
 * @param publisher the outlet's name, else its host
 * @param headline without the site's name
 * @param authors in page order
 * @param language BCP 47
 * @param published {@link PublicationDate#UNKNOWN} where the page does not say
 */
record PageMetadata(
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> headline,
        List<String> authors,
        Optional<String> language,
        PublicationDate published) {

    private static final List<String> DATE_METAS = List.of(
            "article:published_time",
            "og:published_time",
            "datePublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_time",
            "publication_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "rnews:datePublished",
            "originalpublicationdate",
            "cxenseparse:recs:publishtime",
            "timestamp",
            "vr:published_time");

    PageMetadata {
        authors = List.copyOf(authors);
    }

    static PageMetadata of(Document page) {
        JsonLd structured = JsonLd.of(page);
        Optional<String> url = firstOf(
                () -> attribute(page, "link[rel=canonical]", "href"), () -> meta(page, "og:url"), structured::url);
        return new PageMetadata(
                url,
                firstOf(
                        structured::publisher,
                        () -> meta(page, "og:site_name", "application-name", "publisher", "dc.publisher"),
                        () -> url.flatMap(PageMetadata::host)),
                headline(page, structured),
                authors(page, structured),
                firstOf(
                        () -> attribute(page, "html", "lang"),
                        structured::language,
                        () -> meta(page, "og:locale", "content-language", "language")
                                .map(tag -> tag.replace('_', '-'))),
                published(page, structured));
    }

    private static Optional<String> headline(Document page, JsonLd structured) {
        List<Element> headings = page.select("h1");
        return firstOf(
                structured::headline,
                () -> text(page, "[itemprop=headline]"),
                () -> meta(page, "og:title", "twitter:title", "dc.title", "title"),
                () -> headings.size() == 1 ? shown(headings.get(0)) : Optional.empty(),
                () -> Optional.of(page.title().strip()).filter(title -> !title.isEmpty()));
    }

    private static List<String> authors(Document page, JsonLd structured) {
        if (!structured.authors().isEmpty()) {
            return structured.authors();
        }
        Set<String> authors = new LinkedHashSet<>();
        meta(page, "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")
                .filter(author -> !author.startsWith("http"))
                .map(author -> author.replaceFirst("(?i)^by ", ""))
                .ifPresent(authors::add);
        if (authors.isEmpty()) {
            page.select("[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author]").stream()
                    .flatMap(element -> shown(element).stream())
                    .filter(author -> author.length() <= 80)
                    .forEach(authors::add);
        }
        return new ArrayList<>(authors);
    }

    private static PublicationDate published(Document page, JsonLd structured) {
        Stream<String> dates = Stream.of(
                        structured.published().stream(),
                        DATE_METAS.stream().flatMap(name -> meta(page, name).stream()),
                        page.select("[itemprop=datePublished]").stream()
                                .flatMap(element -> Stream.of("datetime", "content")
                                        .map(element::attr)
                                        .filter(value -> !value.isBlank())),
                        page.select("time[pubdate], article time[datetime], time[datetime]").stream()
                                .map(element -> element.attr("datetime")))
                .flatMap(Function.identity());
        return dates.flatMap(date -> PublicationDates.page(date).stream())
                .findFirst()
                .orElse(PublicationDate.UNKNOWN);
    }

    private static Optional<String> meta(Document page, String... names) {
        return Stream.of(names)
                .flatMap(name -> page.select("meta").stream()
                        .filter(meta -> Stream.of("property", "name", "itemprop", "http-equiv")
                                .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name))))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private static Optional<String> attribute(Document page, String selector, String attribute) {
        return page.select(selector).stream()
                .map(element -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Optional<String> text(Document page, String selector) {
        return page.select(selector).stream()
                .flatMap(element -> shown(element).stream())
                .findFirst();
    }

    private static Optional<String> shown(Element element) {
        String words = element.hasAttr("content") ? element.attr("content") : element.text();
        return Optional.of(words.strip()).filter(text -> !text.isEmpty());
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .map(host -> host.replaceFirst("^www\\.", ""))
                    .filter(host -> !host.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where to look next. */
    private interface Lookup {

        Optional<String> look();
    }

    private static Optional<String> firstOf(Lookup... lookups) {
        return Stream.of(lookups).flatMap(lookup -> lookup.look().stream()).findFirst();
    }
}
