package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Mention;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.EntityKind;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * One paragraph of sentences tagged and parsed by hand: {@code word/TAG/HEAD:relation} or
 * {@code word/TAG/HEAD:relation/lemma}, parted by blanks; heads count from 1, 0 is the root. The text is the words with
 * blanks between them, but for marks and points.
 */
record Parsed(Text text, List<Sentence> sentences, List<Span> paragraphs) {

    static Parsed of(String... tagged) {
        StringBuilder words = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String sentence : tagged) {
            List<Token> tokens = new ArrayList<>();
            List<Integer> heads = new ArrayList<>();
            List<String> relations = new ArrayList<>();
            for (String token : sentence.strip().split(" +")) {
                String[] parts = token.split("/");
                boolean joined = words.isEmpty() || words.toString().endsWith("“") || "”,.".contains(parts[0]);
                words.append(joined ? "" : " ");
                Span span = new Span(words.length(), words.length() + parts[0].length());
                words.append(parts[0]);
                String lemma = parts.length > 3 ? parts[3] : parts[0].toLowerCase(Locale.ROOT);
                tokens.add(new Token(span, parts[0], lemma, parts[1], EntityKind.NONE));
                String[] arc = parts[2].split(":", 2);
                heads.add(Integer.parseInt(arc[0]) - 1);
                relations.add(arc[1]);
            }
            Span span = tokens.getFirst().span().cover(tokens.getLast().span());
            sentences.add(
                    new Sentence(sentences.size(), 0, span, tokens, Optional.of(new Dependencies(heads, relations))));
        }
        Text text = Text.of(words.toString());
        return new Parsed(text, sentences, List.of(text.span()));
    }

    /** An actor that every one of the given words names. */
    Actor actor(String id, Actor.Type type, String... names) {
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            for (int at = text.characters().indexOf(name);
                    at >= 0;
                    at = text.characters().indexOf(name, at + 1)) {
                mentions.add(new Mention(new Span(at, at + name.length()), Mention.Kind.NAME));
            }
        }
        return new Actor(id, names[0], type, Optional.of("NOR"), List.of(), mentions);
    }

    List<Statement> statements(Actor... actors) {
        return new StatementFinder().find(text, paragraphs, sentences, new Actors(List.of(actors)));
    }

    List<String> words(List<Span> spans) {
        return spans.stream().map(text::slice).toList();
    }
}
