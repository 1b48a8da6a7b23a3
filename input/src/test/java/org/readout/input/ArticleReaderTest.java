package org.readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.engine.article.Article;

class ArticleReaderTest {

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static List<Reading> read(Object... inputs) {
        return read(InputStream.nullInputStream(), inputs);
    }

    private static List<Reading> read(InputStream standardInput, Object... inputs) {
        List<String> names = Arrays.stream(inputs).map(Object::toString).toList();
        try (Stream<Reading> readings = ArticleReader.read(names, standardInput)) {
            return readings.toList();
        }
    }

    private static List<String> ids(List<Reading> readings) {
        return readings.stream()
                .map(reading -> switch (reading) {
                    case Reading.Read(Article article) -> article.id();
                    case Reading.Failed(String source, String reason) -> "failed";
                })
                .toList();
    }

    private static Article only(List<Reading> readings) {
        assertThat(readings).singleElement().isInstanceOf(Reading.Read.class);
        return ((Reading.Read) readings.getFirst()).article();
    }

    private static String reason(List<Reading> readings) {
        assertThat(readings).singleElement().isInstanceOf(Reading.Failed.class);
        String reason = ((Reading.Failed) readings.getFirst()).reason();
        assertThat(reason).doesNotContain("\n").isNotBlank();
        return reason;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plain", "ends with a break\n", "\r\nwindows\r\n\r\nbreaks\r\n", "emoji 🔒 and tabs\t.", "  a "})
    void aTextIsTheFileUnchanged(String text) throws IOException {
        assertThat(only(read(write("a.txt", text))).text().original()).isEqualTo(text);
        assertThat(only(read(write("a.md", "\uFEFF" + text))).text().original()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "UTF-32LE,\uFEFF", "UTF-16LE,''", "UTF-16BE,''"})
    void wideTextsAreTold(String charset, String mark) throws IOException {
        String text = "Both sides said the accord holds.";
        assertThat(only(read(write("a.txt", (mark + text).getBytes(Charset.forName(charset)))))
                        .text()
                        .original())
                .isEqualTo(text);
    }

    @Test
    void damagedUtf8IsNamedWithTheByte() throws IOException {
        byte[] bytes = "Café, café and “more”.".getBytes(StandardCharsets.UTF_8);
        bytes[4] = 'x';
        assertThat(reason(read(write("a.txt", bytes)))).contains("UTF-8", "offset 3");
    }

    @Test
    void aByteOrderMarkThatLiesIsNamed() throws IOException {
        assertThat(reason(read(write("a.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF}))))
                .contains("byte order mark", "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.jsonl"})
    void emptyFilesFail(String name) throws IOException {
        assertThat(reason(read(write(name, "")))).contains("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html"})
    void binaryFilesFail(String name) throws IOException {
        assertThat(reason(read(write(name, new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0, 1, 2}))))
                .contains("binary");
        assertThat(reason(read(write(name, "%PDF-1.7\n1 0 obj")))).contains("binary");
    }

    @Test
    void blankTextsFail() throws IOException {
        assertThat(reason(read(write("a.txt", " \n\t")))).contains("white space");
    }

    @Test
    void tooLargeFilesFailWithTheLimitNamed() throws IOException {
        Path file = write("a.txt", "x".repeat((2 << 20) + 1));
        Limits limits = new Limits(2 << 20, 2 << 20);
        try (Stream<Reading> readings =
                ArticleReader.read(List.of(file.toString()), InputStream.nullInputStream(), limits)) {
            assertThat(reason(readings.toList())).contains("2 MB", ".jsonl");
        }
    }

    @Test
    void missingFilesAndUnknownEndingsFailAndTheRestIsRead() throws IOException {
        Path good = write("good.txt", "The accord holds.");
        List<Reading> readings = read(
                folder.resolve("missing.txt"),
                write("a.docx", "x"),
                write("a.warc.gz", "x"),
                write("feed.xml", "<rss/>"),
                good);
        assertThat(ids(readings)).containsExactly("failed", "failed", "failed", "failed", "good");
        assertThat(readings.get(0).toString()).contains("no such file");
        assertThat(readings.get(1).toString()).contains(".txt", ".html", ".jsonl");
        assertThat(readings.get(2).toString()).contains("no WARC record");
        assertThat(readings.get(3).toString()).contains("no entries");
    }

    @Test
    void aFolderIsReadWholeInNameOrder() throws IOException {
        write("b/2.txt", "two");
        write("b/1.htm", "<p>one");
        write("a.txt", "first");
        write("c.md", "last");
        write("picture.jpg", "no article");
        write(".hidden.txt", "hidden");
        assertThat(ids(read(folder))).containsExactly("a", "1", "2", "c");
    }

    @Test
    void aFolderWithNothingToReadFails() throws IOException {
        write("picture.jpg", "no article");
        assertThat(reason(read(folder))).contains("nothing to read", ".txt");
    }

    @Test
    void idsAreUnique() throws IOException {
        Path file = write("a.txt", "The accord holds.");
        assertThat(ids(read(file, file, file))).containsExactly("a", "a#2", "a#3");
        assertThat(ids(read(write("a.tar.txt", "x y")))).containsExactly("a.tar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"x\",\"text\":\"The accord holds.\"}|x",
                "<!DOCTYPE html><title>T</title><p>The accord holds.|stdin",
                "The accord holds.|stdin"
            })
    void standardInputIsToldByHowItBegins(String input, String id) {
        Article article = only(read(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), "-"));
        assertThat(article.id()).isEqualTo(id);
        assertThat(article.text().original()).isEqualTo("The accord holds.");
    }

    @Test
    void emptyStandardInputFails() {
        assertThat(reason(read("-"))).contains("empty");
    }

    @Test
    void aStreamThatIsNotReadToItsEndIsOnlyReadSoFar() throws IOException {
        Path file = write("a.jsonl", "{\"text\":\"one\"}\n{\"text\":\"two\"}\n");
        try (Stream<Reading> readings =
                ArticleReader.read(List.of(file.toString(), "/missing"), InputStream.nullInputStream())) {
            assertThat(readings.findFirst()).isPresent();
        }
    }

    @Test
    void turkishRulesChangeNothing() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(ids(read(write("I.HTML", "<TITLE>I</TITLE><P CLASS=INFO>I"), write("I.TXT", "I"))))
                    .containsExactly("I", "I#2");
        } finally {
            Locale.setDefault(before);
        }
    }
}
