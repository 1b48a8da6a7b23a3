package org.readout.engine.contact;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.clause.Modality;
import org.readout.engine.clause.Tense;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.contact.ContactWords.Standing;

/** Reads along the tree whether what a trigger tells was held, is planned or proposed, or was called off. */
final class TriggerStatus {

    /** How many predicates up a word still says whether the contact came about. */
    private static final int FARTHEST = 3;

    private static final Set<String> AHEAD = Set.of("before", "ahead of", "ahead", "prior to", "until", "pending");
    private static final Set<String> UNDOING = Set.of("off", "out");

    private final ContactWords words;

    TriggerStatus(ContactWords words) {
        this.words = words;
    }

    /** The status that the trigger's own sentence gives; empty where it says that there was none. */
    Optional<Status> of(Trigger trigger) {
        Set<Standing> found = new TreeSet<>();
        ClauseTree tree = trigger.tree();
        int token = trigger.token();
        if (trigger.unit().verb()) {
            ofVerb(tree, token, found, 0);
        } else {
            ofNoun(trigger, found);
        }
        return status(found);
    }

    private void ofVerb(ClauseTree tree, int verb, Set<Standing> found, int depth) {
        var predicate = tree.predicate(verb);
        if (predicate.negated()) {
            found.add(Standing.DENIED);
        }
        ofModality(predicate.modality(), found);
        int head = tree.head(verb);
        if (head < 0 || depth >= FARTHEST) {
            return;
        }
        boolean governed = switch (tree.relation(verb)) {
            case "xcomp" -> true;
            case "ccomp" -> predicate.modality() != Modality.FACT || isDenial(tree, head);
            case "acl", "advcl" -> predicate.modality() == Modality.OPEN;
            case "conj" -> predicate.modality() == Modality.OPEN;
            default -> false;
        };
        if (!governed) {
            if (predicate.modality() == Modality.OPEN) {
                found.add(Standing.PLANNED);
            }
            return;
        }
        Optional<Standing> told = words.standing(tree.lemma(head));
        told.ifPresent(found::add);
        if (tree.token(head).isVerb()) {
            boolean plain = told.isEmpty() && tree.predicate(head).tense() == Tense.PRESENT;
            if (plain && predicate.modality() == Modality.OPEN && found.isEmpty()) {
                found.add(Standing.PLANNED);
            }
            if (told.isEmpty() || tree.is(verb, "xcomp")) {
                ofVerb(tree, head, found, depth + 1);
            }
        }
    }

    private boolean isDenial(ClauseTree tree, int head) {
        return words.standing(tree.lemma(head)).filter(Standing.DENIED::equals).isPresent();
    }

    private static void ofModality(Modality modality, Set<Standing> found) {
        switch (modality) {
            case FUTURE -> found.add(Standing.PLANNED);
            case POSSIBLE, NECESSARY, CONDITIONAL -> found.add(Standing.PROPOSED);
            case FACT, OPEN -> {}
        }
    }

    private void ofNoun(Trigger trigger, Set<Standing> found) {
        ClauseTree tree = trigger.tree();
        int token = trigger.token();
        for (int child : tree.children(token, "amod", "compound", "advmod", "det", "neg", "acl")) {
            words.standing(tree.lemma(child)).ifPresent(found::add);
            if (tree.is(child, "acl")) {
                ofModality(tree.predicate(child).modality(), found);
            }
        }
        String preposition = tree.preposition(token);
        if (AHEAD.contains(preposition)) {
            found.add(Standing.PLANNED);
            return;
        }
        int head = tree.head(token);
        boolean nominal = head >= 0 && !tree.token(head).isVerb() && tree.is(token, "nmod", "obl");
        if (nominal) {
            words.standing(tree.lemma(head)).ifPresent(found::add);
        }
        int carrier = trigger.carrier();
        if (carrier < 0) {
            return;
        }
        boolean carried = trigger.link().equals("obj") || trigger.link().equals("subj");
        boolean towards = switch (trigger.link()) {
            case "for", "to", "toward", "towards", "about", "on", "against" -> true;
            default -> false;
        };
        if (carried || towards) {
            // "considered the call a success": what is known to have been is not proposed
            boolean known = carried && trigger.isDefinite();
            words.standing(tree.lemma(carrier))
                    .filter(standing -> !known || standing != Standing.PROPOSED)
                    .ifPresent(found::add);
            if (tree.children(carrier, "compound:prt", "advmod").stream()
                    .anyMatch(child -> UNDOING.contains(tree.word(child))
                            && tree.lemma(carrier).matches("call|put|break|pull|back|drop"))) {
                found.add(Standing.CANCELLED);
            }
            if (carried || !found.isEmpty()) {
                ofVerb(tree, carrier, found, 1);
            }
        }
    }

    private static Optional<Status> status(Set<Standing> found) {
        if (found.contains(Standing.CANCELLED)) {
            return Optional.of(found.contains(Standing.DENIED) ? Status.PLANNED : Status.CANCELLED);
        }
        if (found.contains(Standing.DENIED)) {
            return Optional.empty();
        }
        if (found.contains(Standing.PROPOSED)) {
            return Optional.of(Status.PROPOSED);
        }
        return Optional.of(found.contains(Standing.PLANNED) ? Status.PLANNED : Status.HELD);
    }
}
