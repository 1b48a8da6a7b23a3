package org.readout.contract;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;

/** What {@code readout contacts} prints for programs: a line a contact. */
public final class ContactsJson {

    private ContactsJson() {}

    /**
     * Writes one line.
     *
     * @param outlets who reports it
     * @param dispute over whether it came about
     * @param out stays open
     */
    public static void write(
            Brief.StoryRecord story,
            Brief.StoryContact contact,
            List<String> outlets,
            Optional<Brief.Claim> dispute,
            OutputStream out) {
        Json.line(
                out,
                json -> json.object(() -> {
                    json.field("story", story.id());
                    json.field("id", contact.id());
                    json.optionalObject("date", contact.date(), date -> {
                        json.field("value", date.value());
                        json.field("text", date.text());
                    });
                    json.field("until", contact.until());
                    json.array("participants", parties(story, contact.participants()), ContactsJson::party);
                    json.field("initiator", contact.initiator().flatMap(id -> name(story, id)));
                    json.field("kind", Json.word(contact.kind()));
                    json.field("channel", contact.channel().map(Json::word));
                    json.field("place", contact.place());
                    json.field("status", Json.word(contact.status()));
                    json.array("disputed", dispute.map(Brief.Claim::values).orElse(List.of()), ContactsJson::value);
                    json.strings("outlets", outlets);
                    json.array("evidence", contact.evidence(), ContactsJson::place);
                }));
    }

    private static List<Brief.StoryActor> parties(Brief.StoryRecord story, List<String> ids) {
        return ids.stream()
                .flatMap(
                        id -> story.actors().stream().filter(actor -> actor.id().equals(id)))
                .toList();
    }

    private static Optional<String> name(Brief.StoryRecord story, String id) {
        return parties(story, List.of(id)).stream().map(Brief.StoryActor::name).findFirst();
    }

    private static void party(Json json, Brief.StoryActor actor) {
        json.object(() -> {
            json.field("name", actor.name());
            json.field("country", actor.country());
        });
    }

    private static void value(Json json, Brief.ClaimValue value) {
        json.object(() -> {
            json.field("value", value.value());
            json.strings("articles", value.articles());
        });
    }

    private static void place(Json json, Evidence place) {
        json.object(() -> {
            json.field("article", place.article());
            json.bounds(place.span());
        });
    }
}
