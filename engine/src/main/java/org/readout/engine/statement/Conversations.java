package org.readout.engine.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors;
import org.readout.engine.lexicon.WordList;

/**
 * Who talks to whom as the article goes on: a sentence with a call, a meeting or the like and just two persons makes
 * the one the other's partner until another does.
 */
final class Conversations {

    /** So many sentences after it was last told of, an article has gone on to other things. */
    private static final int FARTHEST = 4;

    private static final String SPOKES = "spokes";

    private final Set<String> words = new TreeSet<>();
    private final List<Map<String, Partner>> partners = new ArrayList<>();

    /** The other party, and the sentence that last told of the conversation. */
    private record Partner(Actor actor, int sentence) {}

    Conversations(List<Tree> trees, Quotations quotations, Actors actors) {
        for (WordList.Row row :
                WordList.load(Conversations.class, "conversation-words.txt").rows()) {
            words.add(row.column(1) + " " + row.column(0));
        }
        Map<String, Partner> now = Map.of();
        for (int i = 0; i < trees.size(); i++) {
            Tree tree = trees.get(i);
            QuotedTokens quoted = new QuotedTokens(tree.sentence(), quotations);
            if (tellsOfOne(tree, quoted)) {
                List<Actor> persons = actors.within(tree.sentence().span()).stream()
                        .filter(mentioned -> quotations
                                .overlapping(mentioned.mention().span())
                                .isEmpty())
                        .map(Actors.Mentioned::actor)
                        .filter(actor -> actor.type() == Actor.Type.PERSON && !speaksForAnother(actor))
                        .distinct()
                        .toList();
                if (persons.size() == 2) {
                    now = new LinkedHashMap<>(now);
                    now.put(persons.getFirst().id(), new Partner(persons.getLast(), i));
                    now.put(persons.getLast().id(), new Partner(persons.getFirst(), i));
                }
            }
            partners.add(now);
        }
    }

    /** A spokesman in the sentence tells of the call; he is no party to it. */
    private static boolean speaksForAnother(Actor actor) {
        return actor.name().toLowerCase(Locale.ROOT).contains(SPOKES)
                || actor.roles().stream()
                        .anyMatch(role -> role.title().toLowerCase(Locale.ROOT).contains(SPOKES));
    }

    private boolean tellsOfOne(Tree tree, QuotedTokens quoted) {
        for (int i = 0; i < tree.size(); i++) {
            String kind = tree.token(i).isVerb() ? "verb" : "noun";
            if (!quoted.at(i) && words.contains(kind + " " + tree.lemma(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The other party of the last conversation that the speaker is in, up to and with a sentence. */
    Optional<Actor> partner(Actor speaker, int sentence) {
        return Optional.ofNullable(partners.get(sentence).get(speaker.id()))
                .filter(partner -> sentence - partner.sentence() <= FARTHEST)
                .map(Partner::actor);
    }
}
