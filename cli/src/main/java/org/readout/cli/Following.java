package org.readout.cli;

import java.io.OutputStream;
import java.util.HashMap;
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

/** Groups articles in one pass, in the order in which they arrive, and holds none of them. */
final class Following {

    /** What becomes of the articles' places. */
    interface Places {

        /** Where an article goes when it arrives. */
        void placed(Placement placement);

        /** An article, perhaps an earlier one, was taken from another. */
        void derived(Derivation derivation);

        /** A later article has shown that an earlier one belongs to another story. */
        void moved(Correction correction);
    }

    private final BodyFinder bodies = new BodyFinder();
    private final StoryStream stories = new StoryStream();
    private final DerivationStream derivations = new DerivationStream();
    private final VersionFinder versions = new VersionFinder();
    private final Places places;

    Following(Places places) {
        this.places = places;
    }

    void add(Article article) {
        Body body = bodies.find(article);
        Wording wording = DerivationStream.wording(article, body);
        Optional<Version> version = versions.add(article, wording);
        List<Derivation> found = derivations.add(version.map(wording::as).orElse(wording));
        found.forEach(places::derived);
        Arrival arrival = stories.add(StoryStream.features(article, body));
        Optional<Derivation> source = found.stream()
                .filter(derivation -> derivation.article().equals(article.id()))
                .reduce((before, last) -> last);
        places.placed(new Placement(arrival.id(), arrival.story(), source, version));
        arrival.corrections().forEach(places::moved);
    }

    /** What the end of the input settles. */
    void end() {
        stories.settle().forEach(places::moved);
    }

    /** Prints each place as soon as it is known, and where that is wanted what later articles correct. */
    static final class Printed implements Places {

        private final OutputStream out;
        private final boolean corrected;
        /** What correction lines repeat; kept only where they are wanted. */
        private final Map<String, Derivation> sources = new HashMap<>();

        /**
         * @param out stays open
         * @param corrected whether corrections are printed
         */
        Printed(OutputStream out, boolean corrected) {
            this.out = out;
            this.corrected = corrected;
        }

        @Override
        public void placed(Placement placement) {
            StoriesJson.write(placement, out);
            OutputOption.flush(out);
        }

        @Override
        public void derived(Derivation derivation) {
            if (corrected) {
                sources.put(derivation.article(), derivation);
            }
        }

        @Override
        public void moved(Correction correction) {
            if (corrected) {
                Optional<Derivation> source = Optional.ofNullable(sources.get(correction.id()));
                StoriesJson.write(new Placement(correction.id(), correction.story(), source), correction, out);
                OutputOption.flush(out);
            }
        }
    }

    /** Keeps each article's last place, some hundred bytes, to print all when the input has ended. */
    static final class Kept implements Places {

        private final Map<String, Placement> placements = new LinkedHashMap<>();
        private final Map<String, Derivation> sources = new HashMap<>();

        @Override
        public void placed(Placement placement) {
            placements.put(placement.id(), placement);
        }

        @Override
        public void derived(Derivation derivation) {
            sources.put(derivation.article(), derivation);
        }

        @Override
        public void moved(Correction correction) {
            placements.computeIfPresent(
                    correction.id(),
                    (id, placement) ->
                            new Placement(id, correction.story(), placement.derivation(), placement.version()));
        }

        /** Writes every article in order of arrival; a version stands in the story of the first one. */
        void write(OutputStream out) {
            for (Placement placement : placements.values()) {
                String story = placement
                        .version()
                        .flatMap(version -> Optional.ofNullable(placements.get(version.of())))
                        .map(Placement::story)
                        .orElse(placement.story());
                Optional<Derivation> source = Optional.ofNullable(sources.get(placement.id()));
                StoriesJson.write(new Placement(placement.id(), story, source, placement.version()), out);
            }
        }
    }
}
