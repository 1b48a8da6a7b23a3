package org.readout.engine.contact;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.contact.ContactWords.Standing;
import org.readout.engine.contact.Scene.Phrase;

/** Reads from the words around a contact whether it was held, is planned or proposed, or was called off. */
final class StatusReader {

    /** Verbs that say of a contact that it takes place: only with these do a modal or a "not" touch its status. */
    private static final Set<String> OCCUR = Set.of(
            "hold",
            "take",
            "occur",
            "happen",
            "go",
            "proceed",
            "be",
            "come",
            "resume",
            "start",
            "begin",
            "open",
            "materialise",
            "materialize",
            "follow",
            "convene");

    private static final Set<String> BEFORE_IT = Set.of("before", "ahead", "until", "pending");
    private static final Set<String> LEADING_TO =
            Set.of("for", "of", "to", "toward", "towards", "on", "about", "over", "into", "at", "against");
    private static final Set<String> RUMOURS = Set.of(
            "report", "claim", "rumour", "rumor", "suggestion", "speculation", "assertion", "allegation", "story");
    private static final Set<String> DENYING =
            Set.of("deny", "reject", "dismiss", "refute", "rebut", "dispute", "no", "false");
    private static final Set<String> CONDITION = Set.of("if", "whether", "unless", "should");

    private final Scene scene;
    private final Clauses clauses;
    private final ContactWords words;

    StatusReader(Scene scene, Clauses clauses, ContactWords words) {
        this.scene = scene;
        this.clauses = clauses;
        this.words = words;
    }

    /** The status of what a verb tells; empty where it did not take place. */
    Optional<Status> ofVerb(int verb) {
        Set<Standing> found = new TreeSet<>();
        collectGroup(verb, found);
        if (found.isEmpty() && openInfinitive(verb)) {
            found.add(Standing.PLANNED);
        }
        return status(found);
    }

    /** The status of what a noun names; empty where it did not take place. */
    Optional<Status> ofNoun(Phrase phrase, int governor) {
        Set<Standing> found = new TreeSet<>();
        for (int i = phrase.from(); i < phrase.head(); i++) {
            words.standing(scene.lemma(i)).ifPresent(found::add);
        }
        if (phrase.from() > 0) {
            collectLeft(phrase, governor, found);
        }
        collectPredicate(phrase, found);
        return status(found);
    }

    private void collectLeft(Phrase phrase, int governor, Set<Standing> found) {
        int before = phrase.from() - 1;
        String word = scene.word(before);
        boolean preposition =
                scene.tag(before).equals("IN") || scene.tag(before).equals("TO");
        if (!preposition) {
            if (governor >= 0 && governor < phrase.from() && phrase.from() - governor <= 4) {
                collectVerb(governor, found);
            }
            return;
        }
        if (BEFORE_IT.contains(word)
                || word.equals("of") && before > 0 && scene.word(before - 1).equals("ahead")) {
            found.add(Standing.PLANNED);
        } else if (LEADING_TO.contains(word)) {
            for (int i = before - 1; i >= Math.max(0, before - 8); i--) {
                if (scene.isTime(i)) {
                    continue;
                }
                if (i < before - 3 && !scene.token(i).isVerb()) {
                    continue;
                }
                if (scene.tag(i).equals(",")
                        || scene.tag(i).equals(".")
                        || scene.tag(i).equals("CC")) {
                    break;
                }
                if (scene.tag(i).startsWith("NN") || scene.tag(i).startsWith("JJ")) {
                    words.standing(scene.lemma(i)).ifPresent(found::add);
                } else if (scene.token(i).isVerb()) {
                    collectVerb(i, found);
                    if (scene.lemma(i).equals("call") && word.equals("for")) {
                        found.add(Standing.PROPOSED);
                    }
                    break;
                }
            }
        }
    }

    private void collectVerb(int verb, Set<Standing> found) {
        words.standing(scene.lemma(verb)).ifPresent(found::add);
        if (isUndone(verb)) {
            found.add(Standing.CANCELLED);
        }
        collectGroup(verb, found);
    }

    private boolean isUndone(int verb) {
        boolean off = verb + 1 < scene.size() && scene.word(verb + 1).equals("off");
        boolean out = verb + 1 < scene.size() && scene.word(verb + 1).equals("out");
        return switch (scene.lemma(verb)) {
            case "call", "put", "break" -> off;
            case "pull", "back", "drop" -> out;
            default -> false;
        };
    }

    private void collectGroup(int verb, Set<Standing> found) {
        int start = clauses.groupStart(verb);
        for (int i = start; i < verb; i++) {
            boolean only = scene.word(i + 1).equals("only");
            if (scene.word(i).equals("would") && isReportedSpeech(i)) {
                found.add(Standing.PLANNED);
            } else if (!only && !scene.isTime(i)) {
                words.standing(scene.lemma(i)).ifPresent(found::add);
            }
            if (scene.tag(i + 1).equals("TO") && scene.lemma(i).equals("be")) {
                found.add(Standing.PLANNED);
            }
            if (scene.word(i).equals("yet") && scene.tag(i + 1).equals("TO")) {
                found.add(Standing.DENIED);
            }
            if (scene.tag(i).equals("MD")
                    && !scene.lemma(i).equals("will")
                    && scene.word(i + 1).equals("have")) {
                found.add(Standing.DENIED);
            }
        }
        collectController(verb, start, found);
    }

    /** "the spokesman said they would meet": the "will" of a report in the past. */
    private boolean isReportedSpeech(int token) {
        for (int i = token - 1; i >= 0; i--) {
            if (scene.tag(i).equals("VBD")) {
                return words.isReporting(scene.lemma(i));
            }
        }
        return false;
    }

    /** "asked Rossi to meet", "if Rossi meets": what stands before the subject. */
    private void collectController(int verb, int start, Set<Standing> found) {
        if (start == 0) {
            return;
        }
        int before = clauses.subject(verb)
                        .filter(group -> group.to() == start)
                        .map(Cast.Group::from)
                        .orElse(start)
                - 1;
        if (before < 0) {
            return;
        }
        if (scene.word(before).equals("that") && isDenied(before - 1)) {
            found.add(Standing.DENIED);
        }
        if (CONDITION.contains(scene.word(before))) {
            found.add(Standing.PROPOSED);
        }
        if (scene.tag(start).equals("TO")) {
            if (before + 1 < start && scene.token(before).isVerb()) {
                found.add(Standing.PROPOSED);
            }
            for (int i = before; i >= Math.max(0, before - 2); i--) {
                if (scene.token(i).isVerb()
                        || scene.tag(i).startsWith("NN")
                        || scene.tag(i).startsWith("JJ")) {
                    words.standing(scene.lemma(i)).ifPresent(found::add);
                    break;
                }
            }
        }
    }

    /** "denied that", "rejected reports that", "no truth in claims that" */
    private boolean isDenied(int before) {
        if (before < 0 || scene.lemma(before).equals("deny")) {
            return before >= 0;
        }
        for (int i = before - 1; RUMOURS.contains(scene.lemma(before)) && i >= Math.max(0, before - 3); i--) {
            if (DENYING.contains(scene.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "due in Lima to meet": a purpose that nothing says was reached; after a verb in the past it counts as reached.
     */
    private boolean openInfinitive(int verb) {
        if (!scene.tag(verb).equals("VB")
                || !scene.tag(clauses.groupStart(verb)).equals("TO")) {
            return false;
        }
        for (int i = clauses.groupStart(verb) - 1; i >= 0; i--) {
            if (scene.isFiniteVerb(i)) {
                return !scene.tag(i).equals("VBD");
            }
        }
        return true;
    }

    private void collectPredicate(Phrase phrase, Set<Standing> found) {
        int verb = clauses.predicate(phrase);
        if (verb < 0) {
            return;
        }
        words.standing(scene.lemma(verb)).ifPresent(found::add);
        if (isUndone(verb)) {
            found.add(Standing.CANCELLED);
        }
        if (OCCUR.contains(scene.lemma(verb))) {
            collectGroup(verb, found);
            if (verb + 1 < scene.size() && scene.lemma(verb).equals("be")) {
                words.standing(scene.lemma(verb + 1)).ifPresent(found::add);
            }
        } else if (clauses.groupStart(verb) < verb) {
            int last = verb - 1;
            for (int i = clauses.groupStart(verb); i <= last; i++) {
                if (scene.tag(i).startsWith("VBN") || scene.lemma(i).equals("will")) {
                    words.standing(scene.lemma(i)).ifPresent(found::add);
                }
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
