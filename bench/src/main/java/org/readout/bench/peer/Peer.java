package org.readout.bench.peer;

import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A program that does a part of what Readout does.
 *
 * @param suite the suite of the quality gate whose input, gold and scorer it is run with
 */
record Peer(String suite, String name, Supplier<Analyser> load) {

    static final List<Peer> ALL = List.of(
            new Peer("times", "SUTime", SuTime::new), new Peer("statements", "CoreNLP quote annotator", Quotes::new));

    /** Puts what it finds into an article, in the format of {@code readout extract}. */
    interface Analyser {

        /**
         * @param article a line of the input: {@code id}, {@code text}, {@code datePublished}
         * @param out holds {@code id} and {@code text} so far
         */
        void analyse(JsonNode article, ObjectNode out);
    }
}
