package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.actor.Mention;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/**
 * One sentence with everything known about it, by token: the actors named, the expressions of time, the noun phrases.
 * Token stretches run from {@code from} inclusive to {@code to} exclusive.
 *
 * @param sentence the sentence itself
 * @param named who is mentioned where, in text order
 * @param timed expressions of time, in text order
 * @param phrases noun phrases, in text order
 */
record Scene(Sentence sentence, List<Named> named, List<Timed> timed, List<Phrase> phrases) {

    /** Sentences longer than this hold tables or lists rather than prose, and are passed over. */
    static final int LONGEST = 250;

    /** A mention of an actor. */
    record Named(int from, int to, Actor actor, Mention.Kind kind) {

        boolean isPerson() {
            return actor.type() == Actor.Type.PERSON;
        }

        boolean isName() {
            return kind == Mention.Kind.NAME;
        }

        boolean covers(int token) {
            return from <= token && token < to;
        }
    }

    /** An expression of time. */
    record Timed(int from, int to, TimeExpression time) {}

    /** A noun phrase without what follows its head noun. */
    record Phrase(int from, int to, int head) {}

    Scene {
        named = List.copyOf(named);
        timed = List.copyOf(timed);
        phrases = List.copyOf(phrases);
    }

    /** The scenes of an article, a scene a sentence. */
    static List<Scene> of(List<Sentence> sentences, Actors actors, List<TimeExpression> times) {
        List<Actors.Mentioned> mentions = new ArrayList<>();
        actors.all()
                .forEach(actor ->
                        actor.mentions().forEach(mention -> mentions.add(new Actors.Mentioned(actor, mention))));
        mentions.sort(Comparator.comparing(mentioned -> mentioned.mention().span()));
        List<TimeExpression> ordered = times.stream()
                .sorted(Comparator.comparing(TimeExpression::span))
                .toList();
        List<Scene> scenes = new ArrayList<>();
        int mention = 0;
        int time = 0;
        for (Sentence sentence : sentences) {
            List<Named> named = new ArrayList<>();
            List<Timed> timed = new ArrayList<>();
            while (mention < mentions.size()
                    && mentions.get(mention).mention().span().start()
                            < sentence.span().end()) {
                Actors.Mentioned at = mentions.get(mention++);
                tokens(sentence, at.mention().span())
                        .ifPresent(stretch -> named.add(new Named(
                                stretch.start(),
                                stretch.end(),
                                at.actor(),
                                at.mention().kind())));
            }
            while (time < ordered.size()
                    && ordered.get(time).span().start() < sentence.span().end()) {
                TimeExpression at = ordered.get(time++);
                tokens(sentence, at.span())
                        .ifPresent(stretch -> timed.add(new Timed(stretch.start(), stretch.end(), at)));
            }
            List<Phrase> phrases =
                    sentence.size() > LONGEST ? List.of() : new PhraseFinder(sentence, named, timed).find();
            scenes.add(new Scene(sentence, named, timed, phrases));
        }
        return scenes;
    }

    /** The tokens that share a character with the span; empty where none does. */
    private static Optional<Span> tokens(Sentence sentence, Span span) {
        int low = 0;
        int high = sentence.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentence.token(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < sentence.size() && sentence.token(end).span().start() < span.end()) {
            end++;
        }
        return end > low ? Optional.of(new Span(low, end)) : Optional.empty();
    }

    int size() {
        return sentence.size();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    String lemma(int index) {
        return token(index).lemma().toLowerCase(Locale.ROOT);
    }

    String word(int index) {
        return token(index).text().toLowerCase(Locale.ROOT);
    }

    String tag(int index) {
        return token(index).tag();
    }

    Optional<Dependencies> tree() {
        return sentence.dependencies();
    }

    /** The phrase that holds the token. */
    Optional<Phrase> phraseAt(int token) {
        return phrases.stream()
                .filter(phrase -> phrase.from() <= token && token < phrase.to())
                .findFirst();
    }

    /** Mentions that lie wholly in the stretch. */
    List<Named> namedIn(int from, int to) {
        return named.stream().filter(at -> from <= at.from() && at.to() <= to).toList();
    }

    boolean isTime(int token) {
        return timed.stream().anyMatch(at -> at.from() <= token && token < at.to());
    }

    boolean isFiniteVerb(int token) {
        return switch (tag(token)) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    /** The characters from the first to the last token of a stretch. */
    Span span(int from, int to) {
        return token(from).span().cover(token(to - 1).span());
    }

    /** The words of a stretch, lower case, parted by single blanks. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            words.append(words.isEmpty() ? "" : " ").append(word(i));
        }
        return words.toString();
    }
}
