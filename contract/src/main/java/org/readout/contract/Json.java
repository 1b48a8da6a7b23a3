package org.readout.contract;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.story.Version;
import org.readout.engine.text.Span;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The shapes that all schemas share, written field by field. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final int REPLACEMENT = 0xFFFD;

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** Writes one value to a stream that stays open, with a line end after it. */
    static void line(OutputStream stream, Consumer<Json> value) {
        try (JsonGenerator generator =
                FACTORY.createGenerator(ObjectWriteContext.empty(), new Unclosed(stream), JsonEncoding.UTF8)) {
            value.accept(new Json(generator));
            generator.flush();
        }
        new Unclosed(stream).writeAll("\n".getBytes(StandardCharsets.UTF_8));
    }

    void object(Runnable fields) {
        out.writeStartObject();
        fields.run();
        out.writeEndObject();
    }

    void object(String name, Runnable fields) {
        out.writeName(name);
        object(fields);
    }

    /** An object, or {@code null} where there is none. */
    <T> void optionalObject(String name, Optional<T> value, Consumer<T> fields) {
        out.writeName(name);
        value.ifPresentOrElse(present -> object(() -> fields.accept(present)), out::writeNull);
    }

    <T> void array(String name, List<T> items, BiConsumer<Json, T> item) {
        out.writeName(name);
        out.writeStartArray();
        items.forEach(each -> item.accept(this, each));
        out.writeEndArray();
    }

    void field(String name, String value) {
        out.writeStringProperty(name, whole(value));
    }

    /** The value, or {@code null} where there is none. */
    void field(String name, Optional<String> value) {
        out.writeName(name);
        value.ifPresentOrElse(present -> out.writeString(whole(present)), out::writeNull);
    }

    void field(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    void field(String name, int value) {
        out.writeNumberProperty(name, value);
    }

    /** A share, with two decimals at the most. */
    void share(String name, double value) {
        out.writeNumberProperty(name, Math.round(value * 100) / 100.0);
    }

    void strings(String name, List<String> values) {
        array(name, values, (json, value) -> json.out.writeString(whole(value)));
    }

    /** {@code "start": …, "end": …}. */
    void bounds(Span span) {
        field("start", span.start());
        field("end", span.end());
    }

    /** {@code [[start, end], …]}. */
    void spans(String name, List<Span> spans) {
        array(name, spans, (json, span) -> {
            json.out.writeStartArray();
            json.out.writeNumber(span.start());
            json.out.writeNumber(span.end());
            json.out.writeEndArray();
        });
    }

    /** {@code "versionOf": …, "version": …} of a later version; nothing of any other article. */
    void version(Optional<Version> version) {
        version.ifPresent(later -> {
            field("versionOf", later.of());
            field("version", later.number());
        });
    }

    void published(PublicationDate date) {
        object("datePublished", () -> {
            field("value", date.value().map(LocalDate::toString));
            field("basis", word(date.basis()));
        });
    }

    /** Half of a pair that UTF-8 cannot say becomes U+FFFD, one code point for one, so that offsets hold. */
    private static String whole(String value) {
        if (value.codePoints().noneMatch(Json::isHalf)) {
            return value;
        }
        return value.codePoints()
                .map(character -> isHalf(character) ? REPLACEMENT : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /** A constant as the contract spells it in lower case: {@code IN_PERSON} is {@code in-person}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
