package org.readout.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Properties;

/** CoreNLP's part-of-speech tagger (Toutanova et al., NAACL 2003). Safe across threads. */
final class Tagger {

    static final String FILE = "tagger.model";

    private final MaxentTagger tagger;

    private Tagger(MaxentTagger tagger) {
        this.tagger = tagger;
    }

    static Tagger load() throws IOException {
        ByteBuffer content = ModelReader.open(FILE).bytes();
        return new Tagger(new MaxentTagger(
                new ByteArrayInputStream(content.array(), content.arrayOffset(), content.remaining()),
                new Properties(),
                false));
    }

    /** Gives each word of a sentence its Penn Treebank tag. */
    void tag(List<CoreLabel> sentence) {
        tagger.tagCoreLabels(sentence);
    }
}
