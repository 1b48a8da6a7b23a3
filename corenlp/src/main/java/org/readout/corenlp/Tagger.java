package org.readout.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;

/** CoreNLP's part-of-speech tagger (Toutanova et al., NAACL 2003). Safe across threads. */
final class Tagger {

    static final String FILE = "tagger.model";

    /** Of the tokens of English sentences nine in ten are known, of German ones a third, of Turkish ones an eighth. */
    private static final double ENGLISH = 0.4;

    /** A caption may be a few names long. */
    private static final int SHORTEST_FOREIGN = 8;

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

    /**
     * Gives each word of a sentence its Penn Treebank tag.
     *
     * <p>A word the tagger does not know may have any of some thirty tags, and it weighs those of three neighbours
     * together. So a sentence in another language, where it knows next to none, is tagged a word at a time: twenty
     * times as fast, and no worse, as there is nothing to go by.
     *
     * @param known whether a word is an English one
     */
    void tag(List<CoreLabel> sentence, Predicate<String> known) {
        long english =
                sentence.stream().filter(label -> known.test(label.word())).count();
        if (sentence.size() >= SHORTEST_FOREIGN && english < ENGLISH * sentence.size()) {
            sentence.forEach(word -> tagger.tagCoreLabels(List.of(word)));
        } else {
            tagger.tagCoreLabels(sentence);
        }
    }
}
