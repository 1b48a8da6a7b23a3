package org.readout.input;

import java.util.List;
import java.util.Optional;
import org.readout.engine.article.Article;
import tools.jackson.databind.JsonNode;

/** One article as a JSON object gives it; a field that is null or blank is missing. */
record JsonArticle(JsonNode fields) {

    /** @throws Unreadable if it holds no text, or a field of another kind */
    Article article() throws Unreadable {
        if (!fields.isObject()) {
            throw new Unreadable("it is JSON, but no object; each line must be one article in braces");
        }
        Optional<String> text = text("text");
        Optional<String> html = text("html");
        if (text.isEmpty() && html.isEmpty()) {
            throw new Unreadable("it has neither \"text\" nor \"html\"; one of them must hold the article");
        }
        return over(text.isPresent() ? Article.ofText("", text.get()) : HtmlReader.article("", html.orElseThrow()));
    }

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
    private Article over(Article found) throws Unreadable {
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
