package org.readout.contract;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Mention;
import org.readout.engine.actor.Role;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.article.Article;
import org.readout.engine.body.Furniture;
import org.readout.engine.contact.Contact;
import org.readout.engine.event.Event;
import org.readout.engine.statement.Statement;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/** {@code readout/article/1}: what {@code readout extract} prints, a line an article. */
public final class ArticleJson {

    public static final String SCHEMA = "readout/article/1";

    private ArticleJson() {}

    /**
     * Writes one line.
     *
     * @param out stays open
     * @throws tools.jackson.core.JacksonException if the stream cannot be written to
     */
    public static void write(AnalysedArticle analysed, OutputStream out) {
        Json.line(out, json -> json.object(() -> fields(json, analysed)));
    }

    private static void fields(Json json, AnalysedArticle analysed) {
        Article article = analysed.read().article();
        json.field("schema", SCHEMA);
        json.field("id", article.id());
        json.field("url", article.url());
        json.field("publisher", analysed.publisher());
        json.field("headline", analysed.headline());
        json.strings("author", article.authors());
        json.field("inLanguage", article.language());
        json.published(analysed.published());
        if (article.modified().isPresent()) {
            json.field("dateModified", article.modified().map(LocalDate::toString));
        }
        if (!article.free().orElse(true)) {
            json.field("isAccessibleForFree", false);
        }
        partial(json, analysed);
        json.field("text", article.text().original());
        json.spans("body", analysed.read().body().paragraphs());
        json.array("furniture", analysed.read().body().furniture(), ArticleJson::furniture);
        json.array("times", analysed.times(), ArticleJson::time);
        json.array("actors", analysed.actors().all(), ArticleJson::actor);
        // Each word is told once: what a statement reports of another stands in its own content already.
        json.array(
                "statements",
                analysed.statements().stream()
                        .filter(statement -> !statement.reported())
                        .toList(),
                ArticleJson::statement);
        json.array("contacts", analysed.contacts(), (each, contact) -> contact(each, contact, article.text()));
        json.array("events", analysed.events(), ArticleJson::event);
    }

    /** Says so where the text is not the whole article. */
    static void partial(Json json, AnalysedArticle analysed) {
        if (analysed.read().body().partial()) {
            json.field("partial", true);
        }
    }

    private static void furniture(Json json, Furniture furniture) {
        json.object(() -> {
            json.bounds(furniture.span());
            json.field("kind", Json.word(furniture.kind()));
        });
    }

    private static void time(Json json, TimeExpression time) {
        json.object(() -> {
            json.bounds(time.span());
            json.field("type", time.type().name());
            json.field("value", time.value());
        });
    }

    private static void actor(Json json, Actor actor) {
        json.object(() -> {
            json.field("id", actor.id());
            json.field("name", actor.name());
            json.field("type", actor.type().name());
            json.field("country", actor.country());
            json.strings(
                    "roles", actor.roles().stream().map(Role::title).distinct().toList());
            json.spans("mentions", actor.mentions().stream().map(Mention::span).toList());
        });
    }

    private static void statement(Json json, Statement statement) {
        json.object(() -> {
            json.field("kind", Json.word(statement.kind()));
            json.spans("source", statement.source());
            json.spans("cue", statement.cue());
            json.spans("content", statement.content());
            json.field("actor", statement.speaker());
            json.field("to", statement.to());
        });
    }

    private static void contact(Json json, Contact contact, Text text) {
        json.object(() -> {
            json.field("kind", Json.word(contact.kind()));
            json.field("channel", contact.channel().map(Json::word));
            json.field("status", Json.word(contact.status()));
            json.optionalObject("date", contact.date(), date -> {
                json.field("value", date.value());
                json.field("text", text.slice(date.span()));
            });
            json.field("until", contact.until().map(LocalDate::toString));
            json.field("place", contact.place());
            json.strings("participants", contact.participants());
            json.field("initiator", contact.initiator());
            json.array(
                    "evidence",
                    contact.tellings(),
                    (each, telling) -> each.object(() -> each.bounds(telling.evidence())));
        });
    }

    private static void event(Json json, Event event) {
        json.object(() -> {
            json.field("type", event.type().name());
            json.field("mode", event.mode());
            contexts(json, event.contexts());
            json.strings("source", event.source());
            json.strings("target", event.target());
            json.field("date", event.date());
            if (event.place().isPresent()) {
                json.field("place", event.place());
            }
            json.bounds(event.span());
        });
    }

    /** As PLOVER spells them; left out where nothing is known. */
    static void contexts(Json json, List<Event.Context> contexts) {
        if (!contexts.isEmpty()) {
            json.strings(
                    "context",
                    contexts.stream()
                            .map(context -> context.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
    }
}
