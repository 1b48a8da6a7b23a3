package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.lexicon.WordList;

/**
 * Who talks with whom as the article goes on: a call, a meeting or the like whose two sides stand around its word makes
 * the one the other's partner until another conversation does.
 */
final class Conversations {

    /** So many sentences after it was last told of, an article has gone on to other things. */
    private static final int FARTHEST = 6;

    private static final int FARTHEST_NAMED = 20;

    private static final String OBJECT = "obj";

    private final Map<String, List<String>> nouns = new LinkedHashMap<>();
    private final Map<String, List<String>> verbs = new LinkedHashMap<>();
    private final List<Tree> trees;
    private final Actors actors;
    private final List<Map<String, Partner>> partners = new ArrayList<>();

    /**
     * The other party, the sentence that last told of the conversation, and the last one that told of a conversation
     * with somebody else, or -1.
     */
    private record Partner(Actor actor, int sentence, int rival) {}

    Conversations(List<Tree> trees, Quotations quotations, Actors actors) {
        this.trees = trees;
        this.actors = actors;
        for (WordList.Row row :
                WordList.load(Conversations.class, "conversation-words.txt").rows()) {
            (row.column(1).equals("verb") ? verbs : nouns)
                    .put(row.column(0), List.of(row.column(2).split(",")));
        }
        Map<String, Partner> now = Map.of();
        for (int i = 0; i < trees.size(); i++) {
            QuotedTokens quoted = new QuotedTokens(trees.get(i).sentence(), quotations);
            for (int word = 0; word < trees.get(i).size(); word++) {
                List<Actor> sides = quoted.at(word) ? List.of() : sides(i, word);
                if (sides.size() == 2) {
                    now = new LinkedHashMap<>(now);
                    put(now, sides.getFirst(), sides.getLast(), i);
                    put(now, sides.getLast(), sides.getFirst(), i);
                }
            }
            partners.add(now);
        }
    }

    private static void put(Map<String, Partner> partners, Actor one, Actor other, int sentence) {
        Partner before = partners.get(one.id());
        int rival = before == null ? -1 : before.actor().equals(other) ? before.rival() : before.sentence();
        partners.put(one.id(), new Partner(other, sentence, rival));
    }

    /** Whether a token is a noun for a conversation. */
    boolean isNoun(Tree tree, int token) {
        return tree.token(token).isNoun() && nouns.containsKey(lemma(tree, token));
    }

    /** Whether a token is a verb that tells of one. */
    boolean isVerb(Tree tree, int token) {
        return tree.token(token).isVerb() && verbs.containsKey(lemma(tree, token));
    }

    /** The other side that a conversation's word brings in itself: "a call with Roe", "met Roe". */
    Optional<Actor> other(int sentence, int word) {
        Tree tree = trees.get(sentence);
        boolean verb = isVerb(tree, word);
        if (!verb && !isNoun(tree, word)) {
            return Optional.empty();
        }
        List<String> brought = (verb ? verbs : nouns).getOrDefault(lemma(tree, word), List.of());
        for (int child : tree.children(word, "obj", "obl", "nmod")) {
            boolean role = tree.is(child, OBJECT)
                    ? verb && brought.contains(OBJECT)
                    : tree.children(child, "case").stream().anyMatch(c -> brought.contains(tree.word(c)));
            if (role && child > word) {
                Optional<Actor> actor = one(tree, child);
                if (actor.isPresent()) {
                    return actor;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The other party of the last conversation that the speaker is in, up to and with a sentence.
     *
     * @param named whether the words name the conversation ("during the call"); then it may lie farther back, and
     *     another beside it does not matter
     */
    Optional<Actor> partner(Actor speaker, int sentence, boolean named) {
        return Optional.ofNullable(partners.get(sentence).get(speaker.id()))
                .filter(partner -> sentence - partner.sentence() <= (named ? FARTHEST_NAMED : FARTHEST))
                .filter(partner -> named || partner.rival() < 0 || sentence - partner.rival() > FARTHEST)
                .map(Partner::actor);
    }

    private List<Actor> sides(int sentence, int word) {
        Tree tree = trees.get(sentence);
        boolean verb = isVerb(tree, word);
        if (!verb && !isNoun(tree, word)) {
            return List.of();
        }
        Set<Actor> sides = new LinkedHashSet<>();
        if (!verb) {
            between(tree, word, sides);
        }
        int head = verb ? word : governor(tree, word);
        if (sides.isEmpty()) {
            subjects(tree, head, sides);
            if (!verb) {
                tree.children(word, "nmod:poss")
                        .forEach(child -> one(tree, child).ifPresent(sides::add));
            }
            if (sides.size() == 1) {
                other(sentence, word)
                        .or(() -> verb || head < 0 ? Optional.empty() : other(sentence, head))
                        .ifPresent(sides::add);
            }
        }
        return sides.stream()
                .filter(actor -> actor.type() != Actor.Type.LOCATION)
                .toList();
    }

    /** "talks between Roe and Holm". */
    private void between(Tree tree, int noun, Set<Actor> sides) {
        for (int child : tree.children(noun, "nmod", "obl")) {
            boolean between = tree.children(child, "case").stream()
                    .anyMatch(c -> tree.word(c).equals("between"));
            if (between) {
                one(tree, child).ifPresent(sides::add);
                tree.children(child, "conj").forEach(next -> one(tree, next).ifPresent(sides::add));
            }
        }
    }

    /** The verb that a noun hangs on ("held a call", "spoke in a call"), or -1. */
    private static int governor(Tree tree, int noun) {
        int head = tree.head(noun);
        return head >= 0 && tree.is(noun, "obj", "obl") && tree.token(head).isVerb() ? head : -1;
    }

    /** The subject of a verb with who is joined to it; a verb without one of its own has that of the verb before. */
    private void subjects(Tree tree, int verb, Set<Actor> sides) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < 3; steps++) {
            List<Integer> subjects = tree.children(at, "nsubj");
            if (!subjects.isEmpty()) {
                int subject = subjects.getFirst();
                actors.at(tree.token(subject).span().start()).forEach(sides::add);
                tree.children(subject, "conj").forEach(next -> one(tree, next).ifPresent(sides::add));
                return;
            }
            at = tree.is(at, "conj", "xcomp", "advcl") ? tree.head(at) : -1;
        }
    }

    private Optional<Actor> one(Tree tree, int token) {
        List<Actor> found = actors.at(tree.token(token).span().start());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String lemma(Tree tree, int token) {
        return tree.lemma(token).toLowerCase(Locale.ROOT);
    }
}
