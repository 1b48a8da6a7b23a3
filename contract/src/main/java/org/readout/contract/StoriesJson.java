package org.readout.contract;

import java.io.OutputStream;
import org.readout.engine.story.Derivation;
import org.readout.engine.story.StoryGrouper.Placement;

/** What {@code readout stories} prints: a line an article, in input order. */
public final class StoriesJson {

    private StoriesJson() {}

    /**
     * Writes one line.
     *
     * @param out stays open
     */
    public static void write(Placement placement, OutputStream out) {
        Json.line(
                out,
                json -> json.object(() -> {
                    json.field("id", placement.id());
                    json.field("story", placement.story());
                    json.field("derivedFrom", placement.derivation().map(Derivation::from));
                    json.field(
                            "derivation",
                            placement.derivation().map(Derivation::kind).map(Json::word));
                    json.share(
                            "overlap",
                            placement.derivation().map(Derivation::overlap).orElse(0.0));
                    json.version(placement.version());
                }));
    }
}
