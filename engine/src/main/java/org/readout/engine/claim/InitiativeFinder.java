package org.readout.engine.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;

/** Finds who sought a contact: who rang whom, and at whose request they spoke. */
final class InitiativeFinder {

    private static final Set<String> RINGING = Set.of("phone", "telephone", "ring", "dial");
    private static final Set<String> SEEKING = Set.of("initiate", "request", "seek");
    private static final Set<String> REQUESTS = Set.of("request", "initiative", "invitation");
    private static final Set<String> AT = Set.of("at", "on", "upon");
    private static final Set<String> TAKING_UP = Set.of("it", "this", "that");
    private static final Set<String> RECEIVING = Set.of("receive", "take", "get");
    /** How far behind "by" or "of" the actor may stand. */
    private static final int REACH = 5;

    private final Actors actors;
    private final Sentence sentence;

    private InitiativeFinder(Actors actors, Sentence sentence) {
        this.actors = actors;
        this.sentence = sentence;
    }

    static List<Initiative> find(Actors actors, Sentence sentence) {
        InitiativeFinder finder = new InitiativeFinder(actors, sentence);
        List<Initiative> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            finder.at(i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Initiative> at(int at) {
        Token token = sentence.token(at);
        if (token.isVerb() && RINGING.contains(token.lemma())) {
            return rang(at);
        }
        if (token.tag().equals("VBN")
                && SEEKING.contains(token.lemma())
                && word(at + 1).equals("by")) {
            return toldOf(at).flatMap(contact -> behind(at + 2, contact));
        }
        if (token.isVerb() && !token.tag().equals("VBN") && SEEKING.contains(token.lemma())) {
            return sought(at);
        }
        if (token.isNoun() && REQUESTS.contains(token.lemma())) {
            return requested(at);
        }
        if (token.isVerb() && RECEIVING.contains(token.lemma())) {
            return received(at);
        }
        return Optional.empty();
    }

    /** "A telephoned B": in the active voice, with an object. */
    private Optional<Initiative> rang(int verb) {
        if (sentence.dependencies().isEmpty()) {
            return Optional.empty();
        }
        Dependencies tree = sentence.dependencies().get();
        boolean object = !tree.children(verb, "obj").isEmpty();
        return tree.children(verb, "nsubj").stream()
                .filter(child -> object && tree.relation(child).equals("nsubj"))
                .flatMap(child -> actor(child, verb).stream())
                .findFirst();
    }

    /** "A initiated the call" */
    private Optional<Initiative> sought(int verb) {
        if (sentence.dependencies().isEmpty()) {
            return Optional.empty();
        }
        Dependencies tree = sentence.dependencies().get();
        boolean contact =
                tree.children(verb, "obj").stream().anyMatch(object -> OrdinalFinder.isContact(sentence.token(object)));
        return tree.children(verb, "nsubj").stream()
                .filter(child -> contact && tree.relation(child).equals("nsubj"))
                .flatMap(child -> actor(child, verb).stream())
                .findFirst();
    }

    /** "at the request of B", "at B's request", "at the latter's request" */
    private Optional<Initiative> requested(int noun) {
        if (word(noun + 1).equals("of")) {
            return word(noun - 1).equals("the") && AT.contains(word(noun - 2))
                    ? latter(noun + 2, noun).or(() -> behind(noun + 2, noun))
                    : Optional.empty();
        }
        boolean owned = word(noun - 1).equals("'s") || word(noun - 1).equals("’s");
        for (int i = noun - 2; owned && i >= Math.max(0, noun - 2 - REACH); i--) {
            if (AT.contains(word(i))) {
                return latter(i + 1, noun).or(() -> actor(noun - 2, noun));
            }
        }
        return Optional.empty();
    }

    /** "the latter": whoever was named last before it. */
    private Optional<Initiative> latter(int from, int cue) {
        if (!word(from).equals("the") || !word(from + 1).equals("latter")) {
            return Optional.empty();
        }
        for (int i = from - 1; i >= 0; i--) {
            Optional<Initiative> named = actor(i, cue)
                    .filter(found -> actors.byId(found.actor())
                            .filter(actor -> actor.type() == Actor.Type.PERSON)
                            .isPresent());
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** "received a telephone call from B" */
    private Optional<Initiative> received(int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 1 + REACH); i++) {
            if (sentence.token(i).lemma().equals("call") && word(i + 1).equals("from")) {
                return behind(i + 2, verb);
            }
        }
        return Optional.empty();
    }

    /** Whether it is a contact that was sought; the place of its noun. */
    private Optional<Integer> toldOf(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 2 * REACH); i--) {
            if (OrdinalFinder.isContact(sentence.token(i))) {
                return Optional.of(i);
            }
        }
        // "It was initiated by": what the sentence before tells
        return verb > 1 && verb <= REACH && TAKING_UP.contains(word(0)) ? Optional.of(0) : Optional.empty();
    }

    private Optional<Initiative> behind(int from, int cue) {
        for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
            // "his counterpart": whose it is stands before who it is
            boolean owner = sentence.token(i).tag().equals("PRP$")
                    || word(i + 1).equals("'s")
                    || word(i + 1).equals("’s");
            Optional<Initiative> found = owner ? Optional.empty() : actor(i, cue);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Initiative> actor(int token, int cue) {
        List<Actor> found = actors.at(sentence.token(token).span().start());
        Span span = sentence.token(token).span().cover(sentence.token(cue).span());
        return found.size() == 1 ? Optional.of(new Initiative(found.getFirst().id(), span)) : Optional.empty();
    }

    private String word(int at) {
        return at >= 0 && at < sentence.size() ? sentence.token(at).text().toLowerCase(Locale.ROOT) : "";
    }
}
