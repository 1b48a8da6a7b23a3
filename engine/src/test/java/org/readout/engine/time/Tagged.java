package org.readout.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.engine.language.EntityKind;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * A text with sentences tagged by hand: {@code "The envoys met/VBD on Tuesday ."}. Words that carry no tag are nouns; a
 * lemma may follow the tag: {@code said/VBD/say}. A sentence ends at a full stop that stands alone.
 */
record Tagged(Text text, List<Sentence> sentences) {

    static Tagged of(String marked) {
        StringBuilder plain = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (String word : marked.split(" ")) {
            String[] parts = word.equals("/") ? new String[] {"/"} : word.split("/");
            int start = plain.isEmpty() ? 0 : plain.length() + 1;
            plain.append(plain.isEmpty() ? "" : " ").append(parts[0]);
            String tag = parts.length > 1 ? parts[1] : Character.isUpperCase(parts[0].charAt(0)) ? "NNP" : "NN";
            String lemma = parts.length > 2 ? parts[2] : parts[0].toLowerCase(Locale.ROOT);
            tokens.add(new Token(new Span(start, plain.length()), parts[0], lemma, tag, EntityKind.NONE));
            if (word.equals(".")) {
                sentences.add(sentence(sentences.size(), tokens));
                tokens.clear();
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(sentence(sentences.size(), tokens));
        }
        return new Tagged(Text.of(plain.toString()), List.copyOf(sentences));
    }

    private static Sentence sentence(int index, List<Token> tokens) {
        return new Sentence(
                index, 0, tokens.getFirst().span().cover(tokens.getLast().span()), tokens, Optional.empty());
    }
}
