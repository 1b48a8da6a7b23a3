package org.readout.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;

/** Says which actors the noun phrases of one sentence stand for. */
final class Parties {

    private final Sentence sentence;
    private final Dependencies tree;
    private final List<Actors.Mentioned> mentions;

    Parties(Sentence sentence, Dependencies tree, Actors actors) {
        this.sentence = sentence;
        this.tree = tree;
        this.mentions = actors.within(sentence.span());
    }

    /** The actors that the phrase under a head token stands for, those joined to it by "and" included. */
    Set<String> of(int head) {
        Set<String> found = new LinkedHashSet<>(single(head));
        for (int other : tree.children(head, "conj")) {
            found.addAll(single(other));
        }
        return found;
    }

    /** The head itself; else what qualifies it ("Kenyan troops"); else what it is of or in ("rebels in Mali"). */
    private Set<String> single(int head) {
        Set<String> itself = at(head, head + 1);
        if (!itself.isEmpty()) {
            return itself;
        }
        Set<String> found = new LinkedHashSet<>();
        for (int child : tree.children(head, "amod", "compound", "nmod:poss", "appos", "dep", "flat")) {
            for (int token : tree.subtree(child)) {
                found.addAll(at(token, token + 1));
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        for (int child : tree.children(head, "nmod", "acl")) {
            found.addAll(at(child, child + 1));
            for (int other : tree.children(child, "conj", "compound", "amod", "nmod")) {
                found.addAll(at(other, other + 1));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /** The actors mentioned from one token to before another, nearest first. */
    List<String> between(int from, int to) {
        return new ArrayList<>(at(from, to));
    }

    private Set<String> at(int from, int to) {
        Set<String> found = new LinkedHashSet<>();
        if (from >= to || to > sentence.size()) {
            return found;
        }
        Span span = sentence.token(from).span().cover(sentence.token(to - 1).span());
        mentions.stream()
                .filter(at -> at.mention().span().overlaps(span))
                .sorted(Comparator.comparing(at -> at.mention().span()))
                .map(Actors.Mentioned::actor)
                .map(Actor::id)
                .forEach(found::add);
        return found;
    }
}
