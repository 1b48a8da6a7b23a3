package org.readout.engine.contact;

import java.util.List;
import java.util.Optional;
import org.readout.engine.actor.Actor;
import org.readout.engine.contact.Cast.Group;
import org.readout.engine.contact.ContactWords.Support;
import org.readout.engine.contact.Scene.Phrase;
import org.readout.engine.contact.Scene.Timed;

/** Verb groups, their subjects and complements: by adjacency where that is plain, by the tree elsewhere. */
final class Clauses {

    private static final int DEEPEST = 4;
    private static final int FARTHEST = 12;

    private final Scene scene;
    private final Cast cast;
    private final ContactWords words;

    Clauses(Scene scene, Cast cast, ContactWords words) {
        this.scene = scene;
        this.cast = cast;
        this.words = words;
    }

    /** The first token of the verb group that ends with the verb: "is expected to | meet" begins at "is". */
    int groupStart(int verb) {
        int at = verb - 1;
        while (at >= 0 && verb - at <= FARTHEST) {
            int time = timeEndingAt(at + 1);
            if (time >= 0) {
                at = time - 1;
                if (at >= 0 && scene.tag(at).equals("IN")) {
                    at--;
                }
            } else if (belongsToGroup(at)) {
                at--;
            } else {
                break;
            }
        }
        return at + 1;
    }

    private boolean belongsToGroup(int token) {
        String tag = scene.tag(token);
        if (tag.startsWith("VB") || tag.startsWith("RB") || tag.equals("MD") || tag.equals("TO")) {
            return true;
        }
        if (token + 1 < scene.size() && tag.equals("DT")) {
            return scene.tag(token + 1).startsWith("NN") && belongsToGroup(token + 1);
        }
        boolean beforeTo = token + 1 < scene.size() && scene.tag(token + 1).equals("TO");
        return beforeTo
                && (tag.startsWith("JJ") || tag.startsWith("NN"))
                && words.standing(scene.lemma(token)).isPresent();
    }

    private int timeEndingAt(int token) {
        return scene.timed().stream()
                .filter(at -> at.to() == token)
                .mapToInt(Timed::from)
                .findFirst()
                .orElse(-1);
    }

    /** Those who do what the verb says. */
    Optional<Group> subject(int verb) {
        return subject(verb, 0);
    }

    private Optional<Group> subject(int verb, int depth) {
        if (depth > DEEPEST || verb < 0) {
            return Optional.empty();
        }
        int start = groupStart(verb);
        if (isOthers(start)) {
            return Optional.empty();
        }
        return adjacentSubject(start, depth)
                .or(() -> treeSubject(verb, start, depth))
                .filter(group -> !group.actors().isEmpty());
    }

    /** "the two advisers [will meet]": people right before the verb of whom nobody is known. */
    private boolean isOthers(int start) {
        return scene.phraseAt(start - 1)
                .filter(phrase -> phrase.to() == start
                        && !isGoverned(phrase.from())
                        && words.isPeople(scene.lemma(phrase.head()))
                        && scene.tag(phrase.head()).endsWith("S")
                        && cast.groupEndingAt(start)
                                .filter(group -> !group.actors().isEmpty())
                                .isEmpty())
                .isPresent();
    }

    private Optional<Group> adjacentSubject(int start, int depth) {
        int before = start - 1;
        if (before < 0) {
            return Optional.empty();
        }
        String word = scene.word(before);
        if (word.equals("who")
                || word.equals("which")
                || word.equals("that") && !scene.tag(before).equals("IN")) {
            int end = before > 0 && scene.word(before - 1).matches("[,–—-]") ? before - 1 : before;
            return cast.groupEndingAt(end);
        }
        if (word.equals("and") || word.equals("but") || word.equals("then")) {
            return subject(previousVerb(before), depth + 1);
        }
        Optional<Phrase> phrase = scene.phraseAt(before).filter(at -> at.to() == start);
        if (phrase.isPresent() && scene.tag(start).equals("TO") && phrase.get().from() > 0) {
            int main = phrase.get().from() - 1;
            boolean controlled = words.support(scene.lemma(main))
                            .filter(Support.TELL::equals)
                            .isPresent()
                    || words.standing(scene.lemma(main)).isPresent();
            if (scene.token(main).isVerb() && !controlled) {
                // "visits the palace to meet her": the purpose is the visitor's
                return subject(main, depth + 1);
            }
        }
        if (phrase.isEmpty() || isGoverned(phrase.get().from())) {
            return Optional.empty();
        }
        return cast.groupEndingAt(start).filter(group -> !group.actors().isEmpty());
    }

    private boolean isGoverned(int from) {
        return from > 0
                && (scene.tag(from - 1).equals("IN") || scene.tag(from - 1).equals("TO"))
                && switch (scene.word(from - 1)) {
                    case "for",
                            "that",
                            "as",
                            "after",
                            "before",
                            "while",
                            "since",
                            "until",
                            "because",
                            "if",
                            "whether",
                            "though",
                            "although",
                            "once",
                            "when",
                            "of",
                            "from" -> false;
                    default -> true;
                };
    }

    private int previousVerb(int token) {
        for (int i = token - 1; i >= 0; i--) {
            if (scene.isFiniteVerb(i) && !words.isReporting(scene.lemma(i))) {
                return i;
            }
        }
        for (int i = token - 1; i >= 0; i--) {
            if (scene.isFiniteVerb(i)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Group> treeSubject(int verb, int start, int depth) {
        if (scene.tree().isEmpty()) {
            return Optional.empty();
        }
        var tree = scene.tree().get();
        for (int token = verb; token >= Math.max(0, start); token--) {
            for (int child : tree.children(token, "nsubj")) {
                Optional<Group> found =
                        cast.around(child).filter(group -> !group.actors().isEmpty());
                if (found.isPresent() && child < verb) {
                    return found;
                }
            }
        }
        int head = tree.head(verb);
        for (int steps = 0; head >= 0 && steps < DEEPEST; steps++) {
            if (scene.token(head).isVerb() && head != verb) {
                return subject(head, depth + 1);
            }
            head = tree.head(head);
        }
        return Optional.empty();
    }

    /** The object right after the verb. */
    Optional<Group> object(int verb) {
        int at = verb + 1;
        while (at < scene.size() && scene.tag(at).startsWith("RB")) {
            at++;
        }
        return cast.startingAt(at);
    }

    /** Those named after a preposition that belongs to the token: "spoke [by phone on Tuesday] with …". */
    Optional<Group> after(int token, List<String> prepositions) {
        for (int i = token + 1; i < Math.min(scene.size(), token + FARTHEST); i++) {
            if (prepositions.contains(scene.word(i)) && !scene.tag(i).startsWith("VB")) {
                Optional<Group> group =
                        cast.startingAt(i + 1).filter(found -> !found.actors().isEmpty());
                if (group.isPresent()) {
                    return group;
                }
            }
            if (endsReach(i) || isOtherContact(i)) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean isOtherContact(int token) {
        return scene.token(token).isNoun() && words.nounAt(scene, token).isPresent();
    }

    private boolean endsReach(int token) {
        if (scene.isTime(token)) {
            return false;
        }
        String tag = scene.tag(token);
        return scene.isFiniteVerb(token)
                || tag.startsWith("W")
                || tag.equals("CC")
                || tag.equals(".")
                || tag.equals(":")
                || tag.equals("``")
                || tag.equals("''")
                || tag.equals(",") && !(token + 1 < scene.size() && scene.isTime(token + 1));
    }

    /** The verb that governs the phrase as its object or through a preposition; -1 where none does. */
    int governor(Phrase phrase) {
        int at = phrase.from() - 1;
        for (int steps = 0; at >= 0 && steps < 4; steps++, at--) {
            if (scene.isTime(at)) {
                continue;
            }
            String tag = scene.tag(at);
            if (tag.startsWith("VB")) {
                return at;
            }
            if (!tag.equals("IN") && !tag.equals("TO") && !tag.equals("RP") && !tag.startsWith("RB")) {
                break;
            }
        }
        return treeGovernor(phrase.head());
    }

    private int treeGovernor(int token) {
        if (scene.tree().isEmpty()) {
            return -1;
        }
        int head = scene.tree().get().head(token);
        for (int steps = 0; head >= 0 && steps < DEEPEST; steps++) {
            if (scene.token(head).isVerb()) {
                return head;
            }
            head = scene.tree().get().head(head);
        }
        return -1;
    }

    /** Whether the verb is passive: a participle with a form of "be" in its group, or a bare one before "by". */
    boolean isPassive(int verb) {
        if (!scene.tag(verb).equals("VBN") && !scene.tag(verb).equals("VBD")) {
            return false;
        }
        for (int i = groupStart(verb); i < verb; i++) {
            if (scene.lemma(i).equals("be")) {
                return scene.tag(verb).equals("VBN");
            }
        }
        return verb + 1 < scene.size()
                && scene.word(verb + 1).equals("by")
                && cast.startingAt(verb + 2)
                        .map(group -> !group.actors().isEmpty())
                        .orElse(false);
    }

    /** The verb whose subject the phrase is; -1 where there is none. */
    int predicate(Phrase phrase) {
        if (scene.tree().isPresent()) {
            String relation = scene.tree().get().relation(phrase.head());
            int head = scene.tree().get().head(phrase.head());
            if (relation.startsWith("nsubj") && head > phrase.head()) {
                return head;
            }
        }
        boolean free = phrase.from() == 0 || scene.tag(phrase.from() - 1).matches("[,.:]|CC|``|''|W.*");
        for (int i = phrase.to(); i < Math.min(scene.size(), phrase.to() + (free ? FARTHEST : 2)); i++) {
            if (scene.isFiniteVerb(i)) {
                return lastOfGroup(i);
            }
            if (scene.tag(i).matches("[,.:]|W.*|VB.*")) {
                break;
            }
        }
        return -1;
    }

    private int lastOfGroup(int verb) {
        int last = verb;
        for (int i = verb + 1;
                i < scene.size()
                        && (scene.tag(i).startsWith("VB")
                                || scene.tag(i).startsWith("RB")
                                || scene.tag(i).equals("MD")
                                || scene.tag(i).equals("TO"));
                i++) {
            last = i;
        }
        return last;
    }

    /** The actors of a group, none where there is no group. */
    static List<Actor> actors(Optional<Group> group) {
        return group.map(Group::actors).orElse(List.of());
    }
}
