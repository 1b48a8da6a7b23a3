package org.readout.corenlp;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.EntityKind;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.TextAnalyser;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/** Sentences, tags, names and trees from CoreNLP's English models. */
public final class CoreNlp implements TextAnalyser {

    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final String TOKENIZER = "invertible=true,ptb3Escaping=false,quotes=original,dashes=original,"
            + "ellipses=original,splitHyphenated=false,untokenizable=noneKeep";

    private final MaxentTagger tagger;
    private final AbstractSequenceClassifier<CoreLabel> names;
    private final DependencyParser parser;

    private CoreNlp(MaxentTagger tagger, AbstractSequenceClassifier<CoreLabel> names, DependencyParser parser) {
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
    }

    public static CoreNlp load() {
        try {
            return new CoreNlp(
                    new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger"),
                    CRFClassifier.getClassifier(MODELS + "ner/english.all.3class.distsim.crf.ser.gz"),
                    DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a language model", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a language model does not fit this version of CoreNLP", e);
        }
    }

    @Override
    public List<Sentence> sentences(Text text, List<Span> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            Span span = paragraphs.get(paragraph);
            String words = text.characters().substring(span.start(), span.end());
            List<CoreLabel> labels =
                    new PTBTokenizer<>(new StringReader(words), new CoreLabelTokenFactory(), TOKENIZER).tokenize();
            for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
                sentences.add(sentence(sentences.size(), paragraph, span.start(), sentence));
            }
        }
        return List.copyOf(sentences);
    }

    private Sentence sentence(int index, int paragraph, int offset, List<CoreLabel> labels) {
        tagger.tagCoreLabels(labels);
        List<CoreLabel> named = names.classifySentence(labels);
        Morphology morphology = new Morphology();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            String name = named.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            EntityKind entity = Arrays.stream(EntityKind.values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst()
                    .orElse(EntityKind.NONE);
            String lemma = label.tag().startsWith("NNP")
                    ? label.word()
                    : morphology.lemma(label.word(), label.tag()).toLowerCase(Locale.ROOT);
            tokens.add(new Token(
                    new Span(offset + label.beginPosition(), offset + label.endPosition()),
                    label.word(),
                    lemma,
                    label.tag(),
                    entity));
        }
        return new Sentence(
                index,
                paragraph,
                tokens.getFirst().span().cover(tokens.getLast().span()),
                tokens,
                Optional.empty());
    }

    @Override
    public Dependencies parse(Sentence sentence) {
        List<TaggedWord> words = sentence.tokens().stream()
                .map(token -> new TaggedWord(token.text(), token.tag()))
                .toList();
        GrammaticalStructure structure = parser.predict(words);
        List<Integer> heads = new ArrayList<>(Collections.nCopies(words.size(), Dependencies.ROOT));
        List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), "root"));
        for (TypedDependency dependency : structure.typedDependencies()) {
            heads.set(dependency.dep().index() - 1, dependency.gov().index() - 1);
            relations.set(dependency.dep().index() - 1, dependency.reln().toString());
        }
        return new Dependencies(heads, relations);
    }
}
