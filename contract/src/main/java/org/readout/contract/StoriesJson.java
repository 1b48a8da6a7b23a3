package org.readout.contract;

import java.io.OutputStream;
import org.readout.engine.story.Derivation;
import org.readout.engine.story.StoryGrouper.Placement;
import org.readout.engine.story.StoryStream.Correction;

/**
 * What {@code readout stories} prints: a line an article, in input order, and with {@code --follow} one a correction.
 */
public final class StoriesJson {

    private StoriesJson() {}

    /**
     * Writes one line.
     *
     * @param out stays open
     */
    public static void write(Placement placement, OutputStream out) {
        Json.line(out, json -> json.object(() -> fields(placement, json)));
    }

    /**
     * Writes one line that takes the place of an earlier one.
     *
     * @param placement as it is now
     * @param correction what has changed
     * @param out stays open
     */
    public static void write(Placement placement, Correction correction, OutputStream out) {
        Json.line(
                out,
                json -> json.object(() -> {
                    fields(placement, json);
                    json.field("was", correction.was());
                    json.field("correction", Json.word(correction.kind()));
                }));
    }

    private static void fields(Placement placement, Json json) {
        json.field("id", placement.id());
        json.field("story", placement.story());
        json.field("derivedFrom", placement.derivation().map(Derivation::from));
        json.field("derivation", placement.derivation().map(Derivation::kind).map(Json::word));
        json.share("overlap", placement.derivation().map(Derivation::overlap).orElse(0.0));
        json.version(placement.version());
    }
}
