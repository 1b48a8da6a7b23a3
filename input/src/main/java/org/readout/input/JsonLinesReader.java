package org.readout.input;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.readout.engine.article.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an article a line, as it comes: {@code id}, {@code url}, {@code publisher}, {@code headline},
 * {@code datePublished}, {@code author}, {@code inLanguage}, and {@code text} or {@code html}; all but the last may be
 * missing. A bad line costs itself and no other. Blank lines are passed over.
 */
final class JsonLinesReader implements ArticleSource {

    private static final JsonMapper JSON = new JsonMapper();

    private final Source source;
    private final Ids ids;
    private final Limits limits;
    private Optional<Lines> lines = Optional.empty();
    private boolean empty = true;

    JsonLinesReader(Source source, Ids ids, Limits limits) {
        this.source = source;
        this.ids = ids;
        this.limits = limits;
    }

    @Override
    public Optional<Reading> next() throws IOException, Unreadable {
        Lines all = open();
        for (Optional<byte[]> line = all.next(); line.isPresent(); line = all.next()) {
            if (!isBlank(line.get())) {
                empty = false;
                return Optional.of(reading(all, line.get()));
            }
        }
        if (empty) {
            empty = false;
            throw new Unreadable("it is empty; give a file with an article on each line");
        }
        return Optional.empty();
    }

    private Lines open() throws IOException {
        if (lines.isEmpty()) {
            lines = Optional.of(new Lines(source.opener().open(), limits.line()));
        }
        return lines.get();
    }

    private Reading reading(Lines all, byte[] line) {
        try {
            return new Reading.Read(article(line, all.wasTooLong()));
        } catch (Unreadable e) {
            return new Reading.Failed(source.name() + " line " + all.number(), e.reason());
        }
    }

    private Article article(byte[] line, boolean tooLong) throws Unreadable {
        if (tooLong) {
            throw new Unreadable(
                    "the line is longer than " + Limits.megabytes(limits.line()) + ", the limit of one article");
        }
        JsonNode fields = parse(line);
        JsonArticle given = new JsonArticle(fields);
        Optional<String> text = given.text("text");
        Optional<String> html = given.text("html");
        if (text.isEmpty() && html.isEmpty()) {
            throw new Unreadable("it has neither \"text\" nor \"html\"; one of them must hold the article");
        }
        Article found = text.isPresent() ? Article.ofText("", text.get()) : HtmlReader.article("", html.orElseThrow());
        Article article = given.over(found);
        return article.withId(ids.unique(given.id().orElse(source.id())));
    }

    private static JsonNode parse(byte[] line) throws Unreadable {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            // Rare enough to be read twice: a line in another charset, or one that is damaged.
            node = parse(Decoder.decode(line, Optional.empty()));
        }
        if (!node.isObject()) {
            throw new Unreadable("it is JSON, but no object; each line must be one article in braces");
        }
        return node;
    }

    private static JsonNode parse(String line) throws Unreadable {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new Unreadable("it is not valid JSON at column "
                    + (e.getLocation() == null ? 1 : e.getLocation().getColumnNr())
                    + "; each line must be one article");
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        if (lines.isPresent()) {
            lines.get().close();
        }
    }

    /** The fields as they were given; a field that is null or blank is missing. */
    record JsonArticle(JsonNode fields) {

        Optional<String> id() throws Unreadable {
            JsonNode id = fields.path("id");
            return id.isNumber() ? Optional.of(id.asString()) : text("id");
        }

        /** @throws Unreadable if the field holds something else than a string */
        Optional<String> text(String name) throws Unreadable {
            JsonNode value = fields.path(name);
            if (value.isMissingNode() || value.isNull()) {
                return Optional.empty();
            }
            if (!value.isString()) {
                throw new Unreadable("its \"" + name + "\" is no string; put it in quotation marks");
            }
            return Optional.of(value.asString()).filter(text -> !text.isBlank());
        }

        /** The article with what the line says of it, which goes before what its page says. */
        Article over(Article found) throws Unreadable {
            List<String> authors = JsonNames.of(fields.path("author"));
            return new Article(
                    found.id(),
                    text("url").or(found::url),
                    JsonNames.first(fields.path("publisher")).or(found::publisher),
                    text("headline").or(found::headline),
                    authors.isEmpty() ? found.authors() : authors,
                    JsonNames.first(fields.path("inLanguage")).or(found::language),
                    text("datePublished").flatMap(PublicationDates::given).orElse(found.published()),
                    text("dateModified").flatMap(PublicationDates::day).or(found::modified),
                    found.free(),
                    found.text(),
                    found.markup());
        }
    }
}
