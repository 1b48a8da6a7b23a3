package org.readout.cli;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.contract.StoriesJson;
import org.readout.engine.article.Article;
import org.readout.engine.body.Body;
import org.readout.engine.body.BodyFinder;
import org.readout.engine.story.Derivation;
import org.readout.engine.story.DerivationStream;
import org.readout.engine.story.StoryGrouper.Placement;
import org.readout.engine.story.StoryStream;
import org.readout.engine.story.StoryStream.Arrival;
import org.readout.engine.story.StoryStream.Correction;
import org.readout.engine.story.Version;
import org.readout.engine.story.VersionFinder;
import org.readout.engine.story.Wording;

/** Prints each article's story as it arrives, and where that is wanted what later articles correct. */
final class Following {

    private final BodyFinder bodies = new BodyFinder();
    private final StoryStream stories = new StoryStream();
    private final DerivationStream derivations = new DerivationStream();
    private final VersionFinder versions = new VersionFinder();
    private final OutputStream out;
    private final boolean corrected;
    /** What correction lines repeat; kept only where they are wanted. */
    private final Map<String, Derivation> sources = new LinkedHashMap<>();

    /**
     * @param out stays open
     * @param corrected whether corrections are printed
     */
    Following(OutputStream out, boolean corrected) {
        this.out = out;
        this.corrected = corrected;
    }

    void add(Article article) {
        Body body = bodies.find(article);
        Wording wording = DerivationStream.wording(article, body);
        Optional<Version> version = versions.add(article, wording);
        Optional<Derivation> source = Optional.empty();
        for (Derivation derivation : derivations.add(version.map(wording::as).orElse(wording))) {
            if (derivation.article().equals(article.id())) {
                source = Optional.of(derivation);
            }
            if (corrected) {
                sources.put(derivation.article(), derivation);
            }
        }
        Arrival arrival = stories.add(StoryStream.features(article, body));
        StoriesJson.write(new Placement(arrival.id(), arrival.story(), source, version), out);
        correct(arrival.corrections());
        OutputOption.flush(out);
    }

    /** What the end of the input settles. */
    void end() {
        if (corrected) {
            correct(stories.settle());
        }
    }

    private void correct(List<Correction> corrections) {
        if (corrected) {
            corrections.forEach(correction -> StoriesJson.write(
                    new Placement(
                            correction.id(), correction.story(), Optional.ofNullable(sources.get(correction.id()))),
                    correction,
                    out));
        }
    }
}
