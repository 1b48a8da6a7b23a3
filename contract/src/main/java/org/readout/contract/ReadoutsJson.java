package org.readout.contract;

import org.readout.engine.brief.Readouts;

/** Two sides' accounts of one contact in the brief. */
final class ReadoutsJson {

    private ReadoutsJson() {}

    static void write(Json json, Readouts readouts) {
        json.object(() -> {
            json.field("contact", readouts.contact());
            json.array("sides", readouts.sides(), ReadoutsJson::side);
            json.array(
                    "shared",
                    readouts.shared(),
                    (pairs, pair) -> pairs.object(() -> {
                        pairs.object("first", () -> point(pairs, pair.first()));
                        pairs.object("second", () -> point(pairs, pair.second()));
                    }));
            json.array("only", readouts.only(), (points, point) -> points.object(() -> point(points, point)));
            json.array("avoided", readouts.avoided(), ReadoutsJson::avoided);
        });
    }

    private static void side(Json json, Readouts.Side side) {
        json.object(() -> {
            json.field("side", side.id());
            json.field("name", side.name());
            json.strings("participants", side.participants());
            json.strings("via", side.via());
            json.strings("articles", side.articles());
        });
    }

    private static void point(Json json, Readouts.Point point) {
        json.field("side", point.side());
        json.field("text", point.text());
        BriefJson.evidence(json, point.evidence());
    }

    private static void avoided(Json json, Readouts.Avoided avoided) {
        json.object(() -> {
            json.field("side", avoided.side());
            json.field("reason", avoided.reason());
            json.array(
                    "words",
                    avoided.words(),
                    (words, word) -> words.object(() -> {
                        words.field("word", word.word());
                        BriefJson.place(words, word.evidence());
                    }));
        });
    }
}
