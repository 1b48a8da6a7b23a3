package org.readout.contract;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.engine.story.Derivation;
import org.readout.engine.story.Story;

/** What {@code readout stories} prints: a line an article, in input order. */
public final class StoriesJson {

    private StoriesJson() {}

    /**
     * Writes a line for each article.
     *
     * @param ids every article of the stories, in input order
     * @param out stays open
     */
    public static void write(List<String> ids, List<Story> stories, OutputStream out) {
        Map<String, String> storyOf = new HashMap<>();
        Map<String, Derivation> derivationOf = new HashMap<>();
        for (Story story : stories) {
            story.articles().forEach(article -> storyOf.put(article.id(), story.id()));
            story.derivations().forEach(derivation -> derivationOf.put(derivation.article(), derivation));
        }
        for (String id : ids) {
            Optional<Derivation> derivation = Optional.ofNullable(derivationOf.get(id));
            Json.line(
                    out,
                    json -> json.object(() -> {
                        json.field("id", id);
                        json.field("story", Optional.ofNullable(storyOf.get(id)));
                        json.field("derivedFrom", derivation.map(Derivation::from));
                        json.field(
                                "derivation", derivation.map(Derivation::kind).map(Json::word));
                        json.share(
                                "overlap", derivation.map(Derivation::overlap).orElse(0.0));
                    }));
        }
    }
}
