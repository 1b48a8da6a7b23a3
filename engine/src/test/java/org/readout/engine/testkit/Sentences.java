package org.readout.engine.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.EntityKind;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * Sentences built by hand, so that a stage can be tested without a language model.
 *
 * <p>A sentence is a string of tokens parted by blanks, each {@code word/TAG}, {@code word/TAG/ENTITY} or
 * {@code word/TAG/ENTITY/HEAD:relation}:
 *
 * <pre>{@code
 * Sentences article = Sentences.of("Dana/NNP/P/3:compound Ruel/NNP/P/3:nsubj said/VBD//0:root so/RB//3:advmod
 * ././/3:punct");
 * }</pre>
 *
 * A word alone gets the tag it most often has: a mark its own, "the" {@code DT}, "of" {@code IN}, "he" {@code PRP},
 * another word with a capital {@code NNP}, any other {@code NN}. Entities are {@code P}, {@code O}, {@code L} or
 * nothing. Heads count tokens from 1; 0 is the root. A sentence has a tree if its first token gives a head. A lemma
 * other than the obvious one stands before the word: {@code say=said/VBD}. Punctuation is joined to the word before it,
 * as it would be printed.
 */
public final class Sentences {

    private static final Set<String> JOINED_LEFT =
            Set.of(",", ".", ";", ":", "?", "!", "'s", "\u2019s", ")", "\u201D", "'");
    private static final Set<String> JOINED_RIGHT = Set.of("(", "\u201C");

    private final StringBuilder words = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraph = -1;

    private Sentences() {}

    /** An article of one paragraph. */
    public static Sentences of(String... tagged) {
        return new Sentences().paragraph(tagged);
    }

    /** Adds a paragraph of one or more sentences. */
    public Sentences paragraph(String... tagged) {
        paragraph++;
        if (!words.isEmpty()) {
            words.append("\n\n");
        }
        for (String sentence : tagged) {
            add(sentence);
        }
        return this;
    }

    private void add(String tagged) {
        List<Token> tokens = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        boolean open = words.isEmpty() || words.toString().endsWith("\n\n");
        for (String token : tagged.strip().split("\\s+")) {
            String[] parts = parts(token);
            String word = parts[0].indexOf('=') > 0 ? parts[0].substring(parts[0].indexOf('=') + 1) : parts[0];
            if (!open && !JOINED_LEFT.contains(word)) {
                words.append(' ');
            }
            open = JOINED_RIGHT.contains(word);
            int start = words.codePointCount(0, words.length());
            words.append(word);
            Span span = new Span(start, start + word.codePointCount(0, word.length()));
            tokens.add(new Token(span, word, lemma(parts[0], parts[1]), parts[1], entity(parts[2])));
            if (!parts[3].isEmpty()) {
                String[] arc = parts[3].split(":", 2);
                heads.add(Integer.parseInt(arc[0]) - 1);
                relations.add(arc[1]);
            }
        }
        Optional<Dependencies> tree =
                heads.size() == tokens.size() ? Optional.of(new Dependencies(heads, relations)) : Optional.empty();
        sentences.add(new Sentence(
                sentences.size(),
                paragraph,
                tokens.getFirst().span().cover(tokens.getLast().span()),
                tokens,
                tree));
    }

    private static String[] parts(String token) {
        String[] given = token.split("/", -1);
        if (given.length > 4) {
            throw new IllegalArgumentException(
                    "want word, word/TAG, word/TAG/ENTITY or word/TAG/ENTITY/HEAD:relation, got " + token);
        }
        String[] parts = {given[0], "", "", ""};
        System.arraycopy(given, 0, parts, 0, given.length);
        if (parts[1].isEmpty()) {
            parts[1] = usualTag(given[0]);
        }
        return parts;
    }

    private static String usualTag(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "the", "a", "an", "this", "both" -> "DT";
            case "of", "in", "with", "by", "on", "at", "for", "from", "after", "that", "against", "while" -> "IN";
            case "to" -> "TO";
            case "and", "or", "but" -> "CC";
            case "he", "she", "it", "they", "him", "them" -> "PRP";
            case "his", "her", "its", "their" -> "PRP$";
            case "who" -> "WP";
            case "two", "three" -> "CD";
            case "'s", "\u2019s" -> "POS";
            case "said", "told", "met", "called", "spoke", "was" -> "VBD";
            case "is" -> "VBZ";
            case "will" -> "MD";
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            case "\u201C" -> "``";
            case "\u201D" -> "''";
            case ",", ".", ":" -> word;
            default -> Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
        };
    }

    private static String lemma(String word, String tag) {
        int given = word.indexOf('=');
        if (given > 0) {
            return word.substring(0, given);
        }
        return tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
    }

    private static EntityKind entity(String letter) {
        return switch (letter) {
            case "P" -> EntityKind.PERSON;
            case "O" -> EntityKind.ORGANIZATION;
            case "L" -> EntityKind.LOCATION;
            case "" -> EntityKind.NONE;
            default -> throw new IllegalArgumentException("want P, O, L or nothing for an entity, got " + letter);
        };
    }

    /** The text as printed. */
    public Text text() {
        return Text.of(words.toString());
    }

    public List<Sentence> sentences() {
        return List.copyOf(sentences);
    }

    /** One span a paragraph. */
    public List<Span> paragraphs() {
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() == spans.size()) {
                spans.add(sentence.span());
            } else {
                spans.set(sentence.paragraph(), spans.get(sentence.paragraph()).cover(sentence.span()));
            }
        }
        return spans;
    }

    /** Where words stand for the first time. */
    public Span span(String wanted) {
        int at = text().characters().indexOf(wanted);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + wanted + "\" does not stand in \"" + words + "\"");
        }
        return new Span(at, at + wanted.codePointCount(0, wanted.length()));
    }
}
