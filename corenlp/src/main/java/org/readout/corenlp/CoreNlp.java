package org.readout.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.EntityKind;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.TextAnalyser;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * Sentences, tags, names and trees from CoreNLP's English models. Immutable and safe across threads; the answer for a
 * sentence depends on that sentence alone.
 */
public final class CoreNlp implements TextAnalyser {

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+\\.");

    private final Tagger tagger;
    private final NameRecogniser names;
    private final TransitionParser parser;

    private CoreNlp(Tagger tagger, NameRecogniser names, TransitionParser parser) {
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
    }

    /**
     * Reads the models off the class path, on two threads, in about a second.
     *
     * @throws IllegalStateException if they are not there or were converted for another version
     */
    public static CoreNlp load() {
        FutureTask<Tagger> tagger = new FutureTask<>(Tagger::load);
        Thread.ofPlatform().daemon().name("load tagger").start(tagger);
        try {
            NameRecogniser names = NameRecogniser.load();
            TransitionParser parser = new TransitionParser(ParserModel.load());
            rehearse(names);
            return new CoreNlp(tagger.get(), names, parser);
        } catch (IOException | ClassNotFoundException | ExecutionException e) {
            throw new IllegalStateException("cannot load a language model: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading the language models", e);
        }
    }

    /** Has the classes of the other steps loaded while the tagger, which takes longest, is still being read. */
    private static void rehearse(NameRecogniser names) {
        String text = "The first words take longest, as Java loads and compiles what reads them.";
        for (List<CoreLabel> sentence : SentenceSplitter.split(text, 0, text.length())) {
            names.classifySentence(sentence);
        }
        new Morphology().lemma("words", "NNS");
    }

    @Override
    public List<Sentence> sentences(Text text, List<Span> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        Morphology morphology = new Morphology();
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            Span span = paragraphs.get(paragraph);
            for (List<CoreLabel> labels : SentenceSplitter.split(text.characters(), span.start(), span.end())) {
                tagger.tag(labels, parser::knows);
                List<Token> tokens = tokens(text, labels, names.classifySentence(labels), morphology);
                Span whole = tokens.getFirst().span().cover(tokens.getLast().span());
                sentences.add(new Sentence(sentences.size(), paragraph, whole, tokens, Optional.empty()));
            }
        }
        return List.copyOf(sentences);
    }

    private static List<Token> tokens(Text text, List<CoreLabel> labels, List<CoreLabel> named, Morphology morphology) {
        List<Token> tokens = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            if (label.beginPosition() >= end) {
                end = end(text.characters(), label);
                Span span = new Span(label.beginPosition(), end);
                String word = word(text, span);
                tokens.add(
                        new Token(span, word, lemma(word, label.tag(), morphology), label.tag(), kind(named.get(i))));
            }
        }
        return tokens;
    }

    /**
     * Where a token ends. Of an abbreviation at the end of a sentence the tokeniser leaves the full stop to the
     * sentence; we leave it to the abbreviation ("D.C.", "Nov."), unless that may be a word in capitals ("NATO.").
     */
    private static int end(String characters, CoreLabel label) {
        int end = label.endPosition();
        // A word that ends otherwise than its slice may also have lost a soft hyphen, which the tokeniser drops.
        boolean without =
                label.word().endsWith(".") && characters.charAt(end - 1) != '.' && characters.startsWith(".", end);
        return without && !CAPITALS.matcher(label.word()).matches() ? end + 1 : end;
    }

    /** As written, which the stand-ins for characters of two chars are not. */
    private static String word(Text text, Span span) {
        String characters = text.characters().substring(span.start(), span.end());
        return characters.indexOf(Text.OUTSIDE_BMP) < 0 ? characters : text.slice(span);
    }

    private static String lemma(String word, String tag, Morphology morphology) {
        return tag.startsWith("NNP") ? word : morphology.lemma(word, tag).toLowerCase(Locale.ROOT);
    }

    private static EntityKind kind(CoreLabel named) {
        return switch (named.get(CoreAnnotations.AnswerAnnotation.class)) {
            case "PERSON" -> EntityKind.PERSON;
            case "ORGANIZATION" -> EntityKind.ORGANIZATION;
            case "LOCATION" -> EntityKind.LOCATION;
            default -> EntityKind.NONE;
        };
    }

    @Override
    public Dependencies parse(Sentence sentence) {
        return parser.parse(
                sentence.tokens().stream().map(Token::text).toList(),
                sentence.tokens().stream().map(Token::tag).toList());
    }
}
