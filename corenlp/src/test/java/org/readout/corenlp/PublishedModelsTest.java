package org.readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerProbAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.engine.language.Dependencies;

/** The converted models answer as the published ones do, run by CoreNLP's own code. */
class PublishedModelsTest {

    private static final String TEXT = """
        The foreign ministers of Ruritania and Sylvania, Otto Brandt and Ilse Marek, spoke by telephone on Tuesday,
        Sept. 3, for the second time in a week, officials in both capitals said. "We have no quarrel with anyone,"
        Ms. Marek was quoted as saying. Neither of the two, however, would say whether the summit that had been
        planned for late October in Port Salis would go ahead; a spokesman for the Ruritanian government, who asked
        not to be named, called it “possible, but not likely”. In 2017 the U.N. Security Council was asked to send
        3,500 observers to the border, where more than $1.2bn worth of goods are held up. Brandt's deputy, Lt. Gen.
        J. K. al-Rahim, flew to Geneva. Did he meet the Red Cross? Nobody knows! The U.S. State Department and the
        European Union, which had brokered last year's cease-fire, urged restraint on all sides – and so did China.
        mr brandt wrote in lower case and MS MAREK IN CAPITALS. What she wants, he told NBC News, isn't clear to me.
        """;

    private static final Path PUBLISHED = Path.of("target/published/edu/stanford/nlp/models");

    private static final List<List<CoreLabel>> SENTENCES = SentenceSplitter.split(TEXT, 0, TEXT.length());

    @BeforeAll
    static void tag() throws IOException {
        assumeThat(Files.exists(PUBLISHED))
                .as("models, which the build unpacks")
                .isTrue();
        Tagger tagger = Tagger.load();
        SENTENCES.forEach(sentence -> tagger.tag(sentence, word -> true));
    }

    @Test
    void tags() {
        MaxentTagger published = new MaxentTagger(
                PUBLISHED
                        .resolve("pos-tagger/english-left3words-distsim.tagger")
                        .toString(),
                new Properties(),
                false);
        for (List<CoreLabel> sentence : SENTENCES) {
            List<String> tags = sentence.stream().map(CoreLabel::tag).toList();
            published.tagCoreLabels(sentence);
            assertThat(tags).isEqualTo(sentence.stream().map(CoreLabel::tag).toList());
        }
    }

    @Test
    void namesAndTheirProbabilities() throws IOException, ClassNotFoundException {
        Properties frozen = new Properties();
        frozen.setProperty("maxAdditionalKnownLCWords", "0");
        CRFClassifier<CoreLabel> published = CRFClassifier.getClassifier(
                PUBLISHED.resolve("ner/english.all.3class.distsim.crf.ser.gz").toString(), frozen);
        NameRecogniser converted = NameRecogniser.load();
        for (List<CoreLabel> sentence : SENTENCES) {
            List<CoreLabel> want = published.classifySentence(sentence);
            List<CoreLabel> got = converted.classifySentence(sentence);
            assertThat(got.stream()
                            .map(label -> label.get(AnswerAnnotation.class))
                            .toList())
                    .isEqualTo(want.stream()
                            .map(label -> label.get(AnswerAnnotation.class))
                            .toList());
            assertThat(got.stream()
                            .map(label -> label.get(AnswerProbAnnotation.class))
                            .toList())
                    .isEqualTo(want.stream()
                            .map(label -> label.get(AnswerProbAnnotation.class))
                            .toList());
        }
    }

    @Test
    void trees() throws IOException {
        DependencyParser published = DependencyParser.loadFromModelFile(
                PUBLISHED.resolve("parser/nndep/english_UD.gz").toString());
        TransitionParser converted = new TransitionParser(ParserModel.load());
        for (List<CoreLabel> sentence : SENTENCES) {
            Dependencies tree = converted.parse(
                    sentence.stream().map(CoreLabel::word).toList(),
                    sentence.stream().map(CoreLabel::tag).toList());
            published.predict(sentence).typedDependencies().forEach(want -> {
                int word = want.dep().index() - 1;
                assertThat(tree.head(word))
                        .as("head of %s", want.dep())
                        .isEqualTo(want.gov().index() - 1);
                assertThat(tree.relation(word))
                        .as("relation of %s", want.dep())
                        .isEqualTo(want.reln().toString());
            });
        }
    }
}
