package org.readout.contract;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;

/**
 * {@code readout/plover/1}: what {@code readout brief --format plover} prints, a PLOVER event a line, each with every
 * place that tells it.
 */
public final class PloverJson {

    public static final String SCHEMA = "readout/plover/1";

    private PloverJson() {}

    /**
     * Writes the lines, story by story.
     *
     * @param out stays open
     */
    public static void write(Brief brief, OutputStream out) {
        Map<String, AnalysedArticle> articles = brief.articles().stream()
                .map(Brief.Entry::article)
                .collect(Collectors.toMap(AnalysedArticle::id, article -> article));
        for (Brief.StoryRecord story : brief.stories()) {
            for (Brief.StoryEvent event : story.events()) {
                Json.line(out, json -> json.object(() -> event(json, story, event, articles)));
            }
        }
    }

    private static void event(
            Json json, Brief.StoryRecord story, Brief.StoryEvent event, Map<String, AnalysedArticle> articles) {
        json.field("schema", SCHEMA);
        json.field("id", story.id() + "-" + event.id());
        json.field("story", story.id());
        json.field("date", event.date());
        json.field("type", event.type().name());
        json.field("mode", event.mode());
        ArticleJson.contexts(json, event.contexts());
        json.array("source", event.source(), (actors, id) -> actor(actors, story, id));
        json.array("target", event.target(), (actors, id) -> actor(actors, story, id));
        json.field("place", event.place());
        json.field("contact", event.contact());
        json.array(
                "mentions",
                event.evidence(),
                (mentions, place) -> Optional.ofNullable(articles.get(place.article()))
                        .ifPresent(article -> mention(mentions, place, article)));
    }

    private static void actor(Json json, Brief.StoryRecord story, String id) {
        story.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .ifPresent(actor -> json.object(() -> {
                    json.field("id", id);
                    json.field("name", actor.name());
                    json.field("type", actor.type().name());
                    json.field("country", actor.country());
                    List<Brief.StoryRole> roles = actor.roles();
                    json.field(
                            "role", roles.stream().map(Brief.StoryRole::title).findFirst());
                }));
    }

    private static void mention(Json json, Evidence place, AnalysedArticle article) {
        json.object(() -> {
            json.field("article", place.article());
            json.field("url", article.read().article().url());
            json.field("publisher", article.publisher());
            json.published(article.published());
            json.bounds(place.span());
            json.field("text", article.read().article().text().slice(place.span()));
        });
    }
}
