package org.readout.engine.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.readout.engine.clause.ClauseTree;

/**
 * What hangs on a noun, and what the parser hung on the last noun of its "of …" though it tells of the whole: "a
 * meeting of the ministers of Peru and Chile [to be held in Lima]".
 */
final class Branches {

    private Branches() {}

    static List<Integer> of(ClauseTree tree, AgendaWords words, int noun) {
        List<Integer> found = new ArrayList<>(tree.children(noun));
        int above = tree.head(noun);
        boolean ofIt =
                above >= 0 && tree.is(noun, "nmod") && tree.preposition(noun).equals("of");
        if (ofIt && words.occasion(tree.lemma(above)).isEmpty()) {
            tree.children(above, "acl").stream()
                    .filter(child -> isTelling(tree, words, child))
                    .forEach(found::add);
        }
        if (above >= 0 && tree.token(above).isVerb()) {
            // "at a meeting of the ministers to be held in Lima", hung on the verb of the sentence
            tree.children(above, "advcl", "xcomp").stream()
                    .filter(child -> child > noun
                            && child - tree.last(noun) <= 4
                            && tree.has(child, "aux:pass")
                            && !tree.has(child, "nsubj")
                            && tree.token(child - 1).text().equals("be")
                            && isTelling(tree, words, child))
                    .forEach(found::add);
        }
        int after = tree.last(noun) + 2;
        boolean aside = after < tree.size()
                && tree.token(after - 1).text().equals(",")
                && tree.token(after).isPastParticiple()
                && words.stance(tree.lemma(after))
                        .filter(stance -> stance == AgendaWords.Stance.PLAN)
                        .isPresent();
        if (aside && !found.contains(after)) {
            found.add(after);
        }
        int at = noun;
        for (int steps = 0; steps < 4; steps++) {
            int edge = at;
            int next = tree.children(at, "nmod", "conj").stream()
                    .filter(child -> child > edge)
                    .reduce((one, other) -> other)
                    .orElse(-1);
            if (next < 0 || at == noun && !tree.preposition(next).equals("of")) {
                return found;
            }
            for (int child : tree.children(next, "acl")) {
                if (isTelling(tree, words, child)) {
                    found.add(child);
                }
            }
            at = next;
        }
        return found;
    }

    /**
     * The word of planning just before an infinitive, wherever the parser hung it: "sharing [plans] to send an envoy",
     * "is [due] to meet".
     */
    static OptionalInt planBefore(ClauseTree tree, AgendaWords words, int verb) {
        int to = tree.children(verb, "mark").stream()
                .filter(mark -> tree.token(mark).isTo())
                .findFirst()
                .orElse(-1);
        int before = to - 1;
        while (before > 0 && tree.token(before).isAdverb()) {
            before--;
        }
        if (to < 0 || before < 0 || words.stance(tree.lemma(before)).isEmpty()) {
            return OptionalInt.empty();
        }
        boolean plans = tree.token(before).isVerb()
                || tree.token(before).isNoun()
                || tree.token(before).isAdjective();
        return plans ? OptionalInt.of(before) : OptionalInt.empty();
    }

    private static boolean isTelling(ClauseTree tree, AgendaWords words, int verb) {
        boolean holds = words.frame(tree.lemma(verb))
                .filter(frame -> frame == AgendaWords.Frame.HOLD)
                .isPresent();
        return holds || words.stance(tree.lemma(verb)).isPresent();
    }
}
