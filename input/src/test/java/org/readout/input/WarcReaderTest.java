package org.readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;

class WarcReaderTest {

    private static final Instant CAPTURED = Instant.parse("2031-03-05T10:00:00Z");

    @TempDir
    private Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] page(String text) {
        return utf8("<!DOCTYPE html><title>T</title><p>" + text);
    }

    private static HttpResponse.Builder html(byte[] body) {
        return new HttpResponse.Builder(200, "OK").body(MediaType.HTML, body);
    }

    private static WarcResponse response(String url, HttpResponse http) {
        try {
            return new WarcResponse.Builder(url)
                    .recordId(new UUID(1, url.hashCode()))
                    .date(CAPTURED)
                    .body(http)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WarcResponse response(String url, String text) {
        return response(url, html(page(text)).build());
    }

    private static byte[] archive(WarcCompression compression, WarcRecord... records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            for (WarcRecord record : records) {
                writer.write(record);
            }
        }
        return bytes.toByteArray();
    }

    /** An archive of two pages. */
    static byte[] sample(WarcCompression compression) throws IOException {
        return archive(
                compression, response("https://lake.example/1", "One."), response("https://lake.example/2", "Two."));
    }

    private static List<Reading> read(byte[] archive) {
        Source source = new Source("x.warc", "x", Format.WARC, () -> new ByteArrayInputStream(archive));
        try (Stream<Reading> readings = ArticleReader.read(source, new Limits(1 << 16, 1 << 16))) {
            return readings.toList();
        }
    }

    private static Article article(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    private static Reading.Failed failed(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        return (Reading.Failed) reading;
    }

    private static List<String> texts(List<Reading> readings) {
        return readings.stream()
                .map(reading -> switch (reading) {
                    case Reading.Read(Article article) -> article.text().original();
                    case Reading.Failed failed -> "failed";
                })
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void everyHtmlResponseIsAnArticleAndAllElseIsPassedOver(WarcCompression compression) throws IOException {
        byte[] archive = archive(
                compression,
                new Warcinfo.Builder()
                        .fields(Map.of("software", List.of("test")))
                        .build(),
                new WarcRequest.Builder(URI.create("https://lake.example/1"))
                        .body(new HttpRequest.Builder("GET", "/1").build())
                        .build(),
                response("https://www.lake.example/1", "One."),
                response(
                        "https://lake.example/p",
                        new HttpResponse.Builder(200, "OK")
                                .body(MediaType.parse("image/png"), new byte[] {1, 2})
                                .build()),
                response(
                        "https://lake.example/m",
                        new HttpResponse.Builder(301, "Moved")
                                .body(MediaType.HTML, page("Moved."))
                                .build()),
                new WarcRevisit.Builder(URI.create("https://lake.example/r"), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_0)
                        .body(html(new byte[0]).build())
                        .build(),
                response("https://www.lake.example/1", "One, later."));
        Path file = Files.write(folder.resolve(compression == WarcCompression.GZIP ? "x.warc.gz" : "x.warc"), archive);
        try (Stream<Reading> stream = ArticleReader.read(List.of(file.toString()), InputStream.nullInputStream())) {
            List<Reading> readings = stream.toList();
            assertThat(texts(readings)).containsExactly("One.", "One, later.");
            Article first = article(readings.get(0));
            assertThat(first.id()).isEqualTo("x");
            assertThat(first.url()).contains("https://www.lake.example/1");
            assertThat(first.publisher()).contains("lake.example");
            assertThat(first.published()).isEqualTo(PublicationDate.UNKNOWN);
            assertThat(article(readings.get(1)).id()).isEqualTo("x#2");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void standardInputIsKnownForAnArchive(WarcCompression compression) throws IOException {
        byte[] archive = archive(compression, response("https://lake.example/1", "One."));
        try (Stream<Reading> readings = ArticleReader.read(List.of("-"), new ByteArrayInputStream(archive))) {
            assertThat(texts(readings.toList())).containsExactly("One.");
        }
    }

    @Test
    void encodingsOfTheTransferAreTakenOff() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(page("Gzip."));
        }
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
            out.write(page("Deflate."));
        }
        byte[] brotli = Base64.getDecoder().decode("GzoA8B2pU587XoMIwclpFp83OumSxgYbcOASpdhspyMqICahJ70P1GQ7AQ==");
        byte[] chunked = utf8("8\r\n<p>Chunk\r\n5\r\nked.<\r\n0\r\n\r\n");
        assertThat(texts(read(archive(
                        WarcCompression.NONE,
                        response(
                                "u:1",
                                html(gzip.toByteArray())
                                        .setHeader("Content-Encoding", "gzip")
                                        .build()),
                        response(
                                "u:2",
                                html(zlib.toByteArray())
                                        .setHeader("Content-Encoding", "deflate")
                                        .build()),
                        response(
                                "u:6",
                                html(brotli).setHeader("Content-Encoding", "br").build()),
                        response(
                                "u:3",
                                html(page("Plain."))
                                        .setHeader("Content-Encoding", "gzip")
                                        .build()),
                        response(
                                "u:4",
                                html(chunked)
                                        .setHeader("Transfer-Encoding", "chunked")
                                        .build()),
                        response(
                                "u:5",
                                html(page("No."))
                                        .setHeader("Content-Encoding", "rot13")
                                        .build())))))
                .containsExactly(
                        "Gzip.",
                        "Deflate.",
                        "Brotli, said the server, said the server.",
                        "Plain.",
                        "Chunkked.<",
                        "failed");
    }

    @Test
    void theServersCharsetGoesBeforeThePages() throws IOException {
        byte[] body = "<meta charset=windows-1252><p>Министры говорили по телефону."
                .getBytes(Charset.forName("windows-1251"));
        assertThat(texts(read(archive(
                        WarcCompression.NONE,
                        response(
                                "u:1",
                                new HttpResponse.Builder(200, "OK")
                                        .body(MediaType.parse("text/html;charset=windows-1251"), body)
                                        .build())))))
                .containsExactly("Министры говорили по телефону.");
    }

    @Test
    void aPageDatedAfterItsCaptureHasNoDate() throws IOException {
        String dated = "<html><meta property='article:published_time' content='%s'><p>Text.";
        List<Reading> readings = read(archive(
                WarcCompression.NONE,
                response("u:1", html(utf8(dated.formatted("2031-03-04"))).build()),
                response("u:2", html(utf8(dated.formatted("2031-04-04"))).build())));
        assertThat(article(readings.get(0)).published().value()).isPresent();
        assertThat(article(readings.get(1)).published()).isEqualTo(PublicationDate.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void aDamagedRecordCostsItselfOnly(WarcCompression compression) throws IOException {
        byte[] first = archive(compression, response("https://lake.example/1", "One. ".repeat(200)));
        byte[] second = archive(compression, response("https://lake.example/2", "Two. ".repeat(200)));
        byte[] third = archive(compression, response("https://lake.example/3", "Three."));
        byte[] damaged = compression == WarcCompression.GZIP
                ? Arrays.copyOf(second, second.length - 40)
                : utf8(new String(second, StandardCharsets.UTF_8).replace("Content-Length: ", "Content-Length: x"));
        List<Reading> readings = read(joined(first, damaged, third));
        assertThat(texts(readings)).hasSize(3).element(1).isEqualTo("failed");
        assertThat(texts(readings)).last().isEqualTo("Three.");
        assertThat(failed(readings.get(1)).source()).isEqualTo("x.warc at byte " + first.length);
        assertThat(failed(readings.get(1)).reason())
                .startsWith("the record is ")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void aLastRecordThatIsCutOffIsNamed(WarcCompression compression) throws IOException {
        byte[] first = archive(compression, response("https://lake.example/1", "One."));
        byte[] second = archive(compression, response("https://lake.example/2", "Two. ".repeat(200)));
        List<Reading> readings = read(joined(first, Arrays.copyOf(second, second.length / 2)));
        assertThat(texts(readings)).containsExactly("One.", "failed");
        assertThat(failed(readings.get(1)).reason()).contains("cut off");
    }

    @Test
    void aRecordThatTheCrawlerCutOffIsReadAsFarAsItGoes() throws IOException {
        WarcRecord cut = new WarcResponse.Builder("https://lake.example/1")
                .truncated(WarcTruncationReason.LENGTH)
                .body(html(utf8("6\r\n<p>One\r\n9\r\n, tw"))
                        .setHeader("Transfer-Encoding", "chunked")
                        .build())
                .build();
        assertThat(texts(read(archive(WarcCompression.NONE, cut, response("https://lake.example/2", "Two.")))))
                .containsExactly("One, tw", "Two.");
    }

    @Test
    void aPageBeyondTheLimitIsNamedWithItsAddress() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            out.write(new byte[1 << 17]);
        }
        List<Reading> readings = read(archive(
                WarcCompression.GZIP,
                response("https://lake.example/1", "x".repeat(1 << 17)),
                response(
                        "https://lake.example/2",
                        html(bomb.toByteArray())
                                .setHeader("Content-Encoding", "gzip")
                                .build()),
                response("https://lake.example/3", "Three.")));
        assertThat(texts(readings)).containsExactly("failed", "failed", "Three.");
        assertThat(failed(readings.get(0)).source()).endsWith("(https://lake.example/1)");
        assertThat(failed(readings.get(0)).reason()).contains("limit");
    }

    @Test
    void somethingElseIsNoArchive() {
        assertThat(failed(read(utf8("Both sides said the accord holds.")).getFirst())
                        .reason())
                .contains("no WARC record");
        assertThat(failed(read(new byte[0]).getFirst()).reason()).contains("no WARC record");
    }

    @Property(tries = 300)
    void oneDamagedByteCostsAtMostTwoRecords(
            @ForAll boolean gzip, @ForAll @IntRange(max = 99_999) int place, @ForAll byte value) throws IOException {
        List<byte[]> members = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            members.add(archive(
                    gzip ? WarcCompression.GZIP : WarcCompression.NONE, response("u:" + i, "Number " + i + ".")));
        }
        byte[] archive = joined(members.toArray(byte[][]::new));
        archive[place % archive.length] = value;
        assertThat(texts(read(archive)).stream()
                        .filter(text -> text.matches("Number \\d\\."))
                        .count())
                .isGreaterThanOrEqualTo(3);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
