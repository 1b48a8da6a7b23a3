package org.readout.input;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;

/**
 * Reads a web archive: every response of status 200 to 299 that is HTML, one at a time, under the address it was asked
 * from. All other records (requests, redirects, pictures, revisits, metadata) are passed over. A damaged record costs
 * itself and no other.
 */
final class WarcReader implements ArticleSource {

    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

    /** Days by which a page may date itself after its capture: the zones of the world lie a day apart. */
    private static final int TIME_ZONES = 1;

    private final Source source;
    private final Ids ids;
    private final Limits limits;
    private Optional<WarcRecords> records = Optional.empty();
    private boolean empty = true;

    WarcReader(Source source, Ids ids, Limits limits) {
        this.source = source;
        this.ids = ids;
        this.limits = limits;
    }

    @Override
    public Optional<Reading> next() throws IOException, Unreadable {
        WarcRecords all = open();
        while (true) {
            try {
                Optional<WarcRecord> record = all.next();
                if (record.isEmpty()) {
                    refuseEmpty();
                    return Optional.empty();
                }
                empty = false;
                Optional<Reading> reading =
                        record.get() instanceof WarcResponse response ? reading(all, response) : Optional.empty();
                if (reading.isPresent()) {
                    return reading;
                }
            } catch (WarcRecords.Damaged e) {
                empty = false;
                return Optional.of(new Reading.Failed(place(e.offset()), e.reason()));
            }
        }
    }

    private WarcRecords open() throws IOException {
        if (records.isEmpty()) {
            records = Optional.of(new WarcRecords(new WarcBytes(source.opener().open())));
        }
        return records.get();
    }

    private void refuseEmpty() throws Unreadable {
        if (empty) {
            throw new Unreadable("it holds no WARC record; it may be empty, or something else");
        }
    }

    private String place(long offset) {
        return source.name() + " at byte " + offset;
    }

    /** Empty if the response is no page. */
    private Optional<Reading> reading(WarcRecords all, WarcResponse response) throws WarcRecords.Damaged {
        String place = place(all.offset());
        try {
            if (!response.contentType().base().equals(MediaType.HTTP) || !isPage(response.http())) {
                return Optional.empty();
            }
            place += Optional.ofNullable(response.target())
                    .map(url -> " (" + url + ")")
                    .orElse("");
            return Optional.of(new Reading.Read(article(response)));
        } catch (Unreadable e) {
            return Optional.of(new Reading.Failed(place, e.reason()));
        } catch (IOException | RuntimeException e) {
            throw all.damaged(e);
        }
    }

    private static boolean isPage(HttpResponse http) {
        return http.status() / 100 == 2
                && HTML.contains(http.contentType().base().toString());
    }

    private Article article(WarcResponse response) throws IOException, Unreadable {
        HttpResponse http = response.http();
        boolean cut = response.headers().first("WARC-Truncated").isPresent();
        byte[] bytes;
        try (InputStream body = http.body().stream()) {
            bytes = HttpBody.decoded(
                    HttpBody.all(body, cut, limits.document()),
                    http.headers().all("Content-Encoding"),
                    cut,
                    limits.document());
        }
        Article page = HtmlReader.page(
                bytes,
                Optional.ofNullable(http.contentType().parameters().get("charset"))
                        .flatMap(LegacyCharsets::named));
        Optional<String> url = Optional.ofNullable(response.target()).filter(target -> !target.isBlank());
        return page.withUrl(url.or(page::url))
                .withPublisher(page.publisher().or(() -> url.flatMap(WarcReader::host)))
                .withPublished(credible(page.published(), response))
                .withId(ids.unique(source.id()));
    }

    /** A page cannot have been published after it was captured; a later date belongs to something else on it. */
    private static PublicationDate credible(PublicationDate date, WarcResponse response) {
        Optional<LocalDate> latest = captured(response).map(day -> day.plusDays(TIME_ZONES));
        return date.value().isPresent()
                        && latest.isPresent()
                        && date.value().get().isAfter(latest.get())
                ? PublicationDate.UNKNOWN
                : date;
    }

    private static Optional<LocalDate> captured(WarcResponse response) {
        try {
            return response.headers()
                    .first("WARC-Date")
                    .map(date -> Instant.parse(date).atOffset(ZoneOffset.UTC).toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).map(host -> host.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        if (records.isPresent()) {
            records.get().close();
        }
    }
}
