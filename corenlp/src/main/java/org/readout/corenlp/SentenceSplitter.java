package org.readout.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into sentences of tokens with CoreNLP's Penn Treebank tokeniser, which knows English abbreviations.
 * A line break ends no sentence, as copied text is often wrapped by hand.
 *
 * <p>What no writer writes is cut by size, so that time grows with the length of a text and no faster: a paragraph into
 * pieces of {@value #LONGEST_PIECE} characters, a sentence into runs of {@value #LONGEST_SENTENCE} tokens.
 */
final class SentenceSplitter {

    static final int LONGEST_PIECE = 10_000;
    static final int LONGEST_SENTENCE = 200;

    private static final String OPTIONS = "invertible=true,ptb3Escaping=false,quotes=original,dashes=original,"
            + "ellipses=original,splitHyphenated=false,untokenizable=noneKeep";
    /** Closing quotation marks and the full stop, which pages also set by mistake ("the US. and its allies"). */
    private static final String ENDS = "\"'”’».";

    /** Forms of address that no sentence ends with and that the tokeniser does not know. */
    private static final Set<String> ADDRESS = Set.of("H.E.", "H.H.", "H.R.H.", "H.M.", "H.I.M.");

    private SentenceSplitter() {}

    /**
     * The sentences between two offsets. A full stop that ends both an abbreviation and a sentence comes twice: in the
     * abbreviation's token and as one of its own, as tagger and recogniser were trained on that.
     */
    static List<List<CoreLabel>> split(String characters, int start, int end) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        int from = start;
        while (from < end) {
            int to = pieceEnd(characters, from, end);
            for (List<CoreLabel> sentence : joined(sentencesOf(characters.substring(from, to)))) {
                for (CoreLabel token : sentence) {
                    token.setBeginPosition(from + token.beginPosition());
                    token.setEndPosition(from + token.endPosition());
                }
                addRuns(sentence, sentences);
            }
            from = to;
        }
        return sentences;
    }

    /** Where the piece ends: behind the last white space that lets it stay short enough, if there is any. */
    private static int pieceEnd(String characters, int from, int end) {
        if (end - from <= LONGEST_PIECE) {
            return end;
        }
        int to = from + LONGEST_PIECE;
        for (int i = to; i > from; i--) {
            if (Character.isWhitespace(characters.charAt(i - 1))) {
                return i;
            }
        }
        return to;
    }

    private static List<List<CoreLabel>> sentencesOf(String piece) {
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(new StringReader(piece), new CoreLabelTokenFactory(), OPTIONS);
        return new WordToSentenceProcessor<CoreLabel>().process(tokenizer.tokenize());
    }

    /**
     * Joins what goes on in lower case: after a quotation with its own end (“Is it over?” he asked) or a stray stop.
     */
    private static List<List<CoreLabel>> joined(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> joined = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            if (!joined.isEmpty() && goesOn(joined.getLast(), sentence)) {
                joined.getLast().addAll(sentence);
            } else {
                joined.add(new ArrayList<>(sentence));
            }
        }
        return joined;
    }

    private static boolean goesOn(List<CoreLabel> before, List<CoreLabel> after) {
        String last = before.getLast().word();
        if (ADDRESS.contains(last)) {
            return true;
        }
        return last.length() == 1
                && ENDS.contains(last)
                && Character.isLowerCase(after.getFirst().word().charAt(0));
    }

    private static void addRuns(List<CoreLabel> sentence, List<List<CoreLabel>> sentences) {
        for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
            sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE)));
        }
    }
}
