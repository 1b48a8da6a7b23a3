package org.readout.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.engine.article.PublicationDate;

/**
 * When a page says that its article was published and changed, in this order of trust: JSON-LD, meta elements,
 * microdata, times shown. The address is asked last, when nothing on the page tells.
 *
 * @param published not after the last change, where the page tells any such day
 * @param modified the last change
 */
record PageDates(PublicationDate published, Optional<LocalDate> modified) {

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
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
            "dc.date.created",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued",
            "citation_publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "rnews:datePublished",
            "originalpublicationdate",
            "cxenseparse:recs:publishtime",
            "timestamp",
            "vr:published_time");

    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:modified_time",
            "og:updated_time",
            "article:updated_time",
            "dateModified",
            "dc.date.modified",
            "dcterms.modified",
            "lastmod",
            "last-modified",
            "revised");

    private static final Pattern IN_ADDRESS = Pattern.compile(
            "[/_-](?<year>(?:19|20)\\d\\d)[/_-]?(?<month>0\\d|1[0-2])[/_-]?(?<day>[0-2]\\d|3[01])(?!\\d)");

    static PageDates of(PageFacts facts, JsonLd structured, Optional<String> url) {
        Optional<LocalDate> modified = days(Stream.of(
                        structured.modified().stream(), facts.metas(MODIFIED), facts.properties("dateModified")))
                .findFirst();
        List<LocalDate> told = days(Stream.of(
                        structured.published().stream(),
                        facts.metas(PUBLISHED),
                        facts.properties("datePublished"),
                        facts.times()))
                .toList();
        Optional<LocalDate> published = told.stream()
                // A day's leeway: the two may be written in different time zones.
                .filter(day -> modified.isEmpty() || !day.isAfter(modified.get().plusDays(1)))
                .findFirst()
                // A page that was prepared ahead was changed for the last time before its day.
                .or(() -> told.stream().findFirst())
                .or(() -> modified.isPresent() ? Optional.empty() : url.flatMap(PageDates::inAddress));
        return new PageDates(published.map(PublicationDate::page).orElse(PublicationDate.UNKNOWN), modified);
    }

    private static Stream<LocalDate> days(Stream<Stream<String>> written) {
        return written.flatMap(Function.identity()).flatMap(date -> PublicationDates.day(date).stream());
    }

    private static Optional<LocalDate> inAddress(String url) {
        Matcher date = IN_ADDRESS.matcher(url);
        return date.find()
                ? PublicationDates.day(date.group("year") + "-" + date.group("month") + "-" + date.group("day"))
                : Optional.empty();
    }
}
