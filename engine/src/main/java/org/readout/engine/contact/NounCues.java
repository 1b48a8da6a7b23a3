package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.contact.Cast.Group;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.contact.ContactWords.Noun;
import org.readout.engine.contact.ContactWords.Strength;
import org.readout.engine.contact.ContactWords.Support;
import org.readout.engine.contact.Cue.Reference;
import org.readout.engine.contact.Scene.Phrase;
import org.readout.engine.language.EntityKind;

/** Finds the nouns of a sentence that name a contact. */
final class NounCues {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> SEVERAL = Set.of("both", "these", "those", "the");
    private static final Set<String> CARRYING = Set.of(
            "deliver",
            "carry",
            "hand",
            "bring",
            "convey",
            "pass",
            "transmit",
            "relay",
            "bear",
            "take",
            "forward",
            "present",
            "give");
    private static final Set<String> ATTENDING = Set.of(
            "participation in",
            "participating in",
            "attendance at",
            "part in",
            "sidelines of",
            "margins of",
            "ahead of",
            "outcomes of",
            "results of");
    private static final Set<String> WITHIN =
            Set.of("in", "during", "on", "over", "via", "at", "through", "after", "following", "since");

    private final Scene scene;
    private final Cast cast;
    private final Clauses clauses;
    private final StatusReader statuses;
    private final ContactWords words;

    NounCues(Scene scene, Cast cast, Clauses clauses, StatusReader statuses, ContactWords words) {
        this.scene = scene;
        this.cast = cast;
        this.clauses = clauses;
        this.statuses = statuses;
        this.words = words;
    }

    List<Cue> find() {
        List<Cue> cues = new ArrayList<>();
        for (Phrase phrase : scene.phrases()) {
            words.nounAt(scene, phrase.head())
                    .filter(noun -> isContact(phrase, noun))
                    .ifPresent(noun -> cues.addAll(cues(phrase, noun)));
        }
        return cues;
    }

    private boolean isContact(Phrase phrase, Noun noun) {
        int head = phrase.head();
        boolean plural = scene.tag(head).endsWith("S");
        if (!scene.token(head).isNoun() || noun.strength() == Strength.PLURAL && !plural) {
            return false;
        }
        for (int i = phrase.from(); i < head; i++) {
            if (words.isOtherMeeting(scene.lemma(i))) {
                return false;
            }
        }
        String next = scene.words(head + 1, head + 2);
        return switch (scene.lemma(head)) {
            // "a call for restraint", "calls to end the war", "calls on both sides to …"
            case "call" ->
                !next.equals("for")
                        && !(next.equals("on") && !scene.isTime(head + 2))
                        && !(next.equals("to")
                                && head + 2 < scene.size()
                                && scene.tag(head + 2).equals("VB"));
            case "exchange" -> !next.equals("of") && !next.equals("for");
            default -> !isNamedEvent(phrase);
        };
    }

    /** "the Arctic Council summit" is an occasion, not a contact between two. */
    private boolean isNamedEvent(Phrase phrase) {
        boolean organization = false;
        for (int i = phrase.from(); i < phrase.head(); i++) {
            organization |= scene.token(i).entity() == EntityKind.ORGANIZATION
                    || scene.token(i).text().matches("[A-Z]{1,5}[0-9]{1,2}|[A-Z]{4,}");
        }
        boolean actors = scene.namedIn(phrase.from(), phrase.head()).stream()
                .anyMatch(at -> at.isPerson() || at.actor().type() == Actor.Type.COUNTRY);
        boolean proper = scene.token(phrase.head()).isProperNoun()
                && phrase.head() > phrase.from()
                && scene.token(phrase.head() - 1).isProperNoun();
        return (organization || proper) && !actors;
    }

    private List<Cue> cues(Phrase phrase, Noun noun) {
        Phrase whole = cast.widened(phrase);
        int governor = clauses.governor(whole);
        Optional<Status> status = statuses.ofNoun(whole, governor);
        if (status.isEmpty() || noun.kind() == Kind.SUMMIT && isAttended(governor, phrase)) {
            return List.of();
        }
        List<Actor> told = named(phrase, noun);
        boolean carried = noun.kind() == Kind.LETTER && isCarried(phrase, governor);
        List<Actor> others = carried ? addressee(governor) : connected(phrase, governor, told);
        List<Actor> participants =
                inTextOrder(told.size() > 1 && !lacksSide(phrase, told) ? told : VerbCues.join(told, others));
        boolean complete = participants.size() > 1;
        Reference reference = reference(phrase, status.get());
        if (!complete && noun.strength() == Strength.WEAK) {
            return List.of();
        }
        Optional<Channel> inside =
                words.channelIn(scene.words(phrase.from(), phrase.head()), true).or(noun::channel);
        Cue cue = new Cue(
                scene,
                phrase.from(),
                phrase.to(),
                noun.kind(),
                inside,
                status.get(),
                complete ? participants : List.of(),
                complete ? List.of() : participants,
                reference);
        Optional<Group> parallel = clauses.subject(governor).filter(group -> told.isEmpty() && group.isParallel());
        if (parallel.isEmpty() && complete && isOneEach(phrase, participants)) {
            return VerbCues.apart(cue);
        }
        return parallel.map(group -> group.members().stream().map(cue::between).toList())
                .orElse(List.of(cue));
    }

    /** "will attend a summit": an occasion they go to, unless it is theirs alone. */
    private boolean isAttended(int governor, Phrase phrase) {
        String before = scene.words(phrase.from() - 2, phrase.from());
        return ATTENDING.contains(before)
                || governor >= 0
                        && governor < phrase.from()
                        && clauses.after(phrase.head(), List.of("with", "between"))
                                .isEmpty()
                        && switch (scene.lemma(governor)) {
                            case "attend", "join", "skip", "miss", "participate" -> true;
                            default -> false;
                        };
    }

    /** "held two calls with Rossi and Meyer", "separate talks with …": one with each. */
    private boolean isOneEach(Phrase phrase, List<Actor> participants) {
        if (participants.size() != 3 || !scene.tag(phrase.head()).endsWith("S")) {
            return false;
        }
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (scene.word(i).equals("two") || scene.word(i).equals("separate")) {
                return Clauses.actors(clauses.after(phrase.head(), List.of("with", "to")))
                                .size()
                        == 2;
            }
        }
        return false;
    }

    /** "delivered a letter", "left with a message from Rossi": whoever brings it neither wrote nor received it. */
    private boolean isCarried(Phrase phrase, int governor) {
        boolean with = phrase.from() > 0 && scene.word(phrase.from() - 1).equals("with");
        return with || governor >= 0 && CARRYING.contains(scene.lemma(governor));
    }

    /** "handed Meyer a letter" */
    private List<Actor> addressee(int governor) {
        return governor >= 0 && CARRYING.contains(scene.lemma(governor))
                ? Clauses.actors(clauses.object(governor))
                : List.of();
    }

    private List<Actor> inTextOrder(List<Actor> actors) {
        return actors.stream()
                .sorted(Comparator.comparingInt(actor -> scene.named().stream()
                        .filter(at -> at.actor().id().equals(actor.id()))
                        .mapToInt(Scene.Named::from)
                        .findFirst()
                        .orElse(scene.size())))
                .toList();
    }

    /** Whether only one side has been named: "with Rossi and Meyer" lacks those who met them. */
    private boolean lacksSide(Phrase phrase, List<Actor> told) {
        List<Actor> with = Clauses.actors(clauses.after(phrase.head(), List.of("with")));
        return with.size() == told.size() && with.containsAll(told);
    }

    /** Those named in the phrase itself and after it. */
    private List<Actor> named(Phrase phrase, Noun noun) {
        int head = phrase.head();
        List<Actor> between = Clauses.actors(clauses.after(head, List.of("between", "among")));
        if (between.isEmpty()) {
            int predicate = clauses.predicate(phrase);
            between = predicate < 0 ? List.of() : Clauses.actors(clauses.after(predicate, List.of("between", "with")));
        }
        if (between.size() > 1) {
            return between;
        }
        List<Actor> found = new ArrayList<>(cast.owners(phrase));
        List<Actor> modifiers = new ArrayList<>(cast.modifiers(phrase));
        modifiers.addAll(0, cast.leftGroup(phrase.from()));
        if (modifiers.size() > 1 || modifiers.stream().anyMatch(actor -> actor.type() == Actor.Type.PERSON)) {
            found.addAll(modifiers);
        }
        found.addAll(between);
        found.addAll(Clauses.actors(clauses.after(head, List.of("with"))));
        List<Actor> of = Clauses.actors(clauses.after(head, List.of("of", "involving")));
        if (of.size() > 1) {
            found.addAll(of);
        }
        switch (noun.kind()) {
            case VISIT ->
                Clauses.actors(clauses.after(head, List.of("to", "from", "by"))).stream()
                        .map(cast::stateOf)
                        .forEach(found::add);
            case LETTER -> {
                for (String preposition : List.of("from", "by", "to", "for")) {
                    found.addAll(Clauses.actors(clauses.after(head, List.of(preposition))));
                }
            }
            case CALL -> found.addAll(Clauses.actors(clauses.after(head, List.of("to", "from", "by"))));
            case MEETING, SUMMIT, OTHER -> {}
        }
        return Cast.once(found.stream());
    }

    /** Those whom the governing verb connects with the contact. */
    private List<Actor> connected(Phrase phrase, int governor, List<Actor> told) {
        List<Actor> near = governed(phrase, governor, told);
        boolean within = phrase.from() > 0 && WITHIN.contains(scene.word(phrase.from() - 1));
        return near.isEmpty() && told.isEmpty() && within ? tellers(phrase) : near;
    }

    /** "Rossi told Meyer that … in a Tuesday call": the tree often hangs the call on the verb of what was told. */
    private List<Actor> tellers(Phrase phrase) {
        for (int i = phrase.from() - 1; i >= 0; i--) {
            if (scene.token(i).isVerb()
                    && words.support(scene.lemma(i))
                            .filter(Support.TELL::equals)
                            .isPresent()) {
                return VerbCues.join(
                        persons(Clauses.actors(clauses.subject(i))), persons(Clauses.actors(clauses.object(i))));
            }
        }
        return List.of();
    }

    private List<Actor> governed(Phrase phrase, int governor, List<Actor> told) {
        if (governor < 0 || !cast.owners(phrase).isEmpty() && told.size() > 1) {
            return List.of();
        }
        boolean within = phrase.from() > 0 && WITHIN.contains(scene.word(phrase.from() - 1));
        if (!within && !cast.owners(phrase).isEmpty() && words.isReporting(scene.lemma(governor))) {
            // "said Rossi's trip was a mistake": whoever says so need not have been on it.
            return List.of();
        }
        List<Actor> subject = Clauses.actors(clauses.subject(governor));
        Optional<Support> support = words.support(scene.lemma(governor));
        if (support.filter(Support.TELL::equals).isPresent()) {
            List<Actor> told2 = persons(Clauses.actors(clauses.object(governor)));
            return within ? VerbCues.join(persons(subject), told2) : List.of();
        }
        boolean loose = told.isEmpty()
                && scene.tag(phrase.head()).endsWith("S")
                && support.filter(Support.CONTROL::equals).isPresent();
        if (loose) {
            return List.of();
        }
        if (support.isPresent() && !within) {
            return clauses.isPassive(governor) ? List.of() : subject;
        }
        boolean partnered = !told.isEmpty();
        return within || partnered ? persons(subject) : List.of();
    }

    private static List<Actor> persons(List<Actor> actors) {
        return actors.stream()
                .filter(actor -> actor.type() == Actor.Type.PERSON)
                .toList();
    }

    /** "Monday's call" */
    private boolean isOfDay(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.head(); i++) {
            if (scene.isTime(i - 1) && scene.tag(i).equals("POS")) {
                return true;
            }
        }
        return false;
    }

    private Reference reference(Phrase phrase, Status status) {
        String first = scene.word(phrase.from());
        int head = phrase.head();
        boolean definite = DEFINITE.contains(first)
                || isOfDay(phrase)
                || !cast.owners(phrase).isEmpty()
                || scene.tag(phrase.from()).equals("PRP$");
        boolean plural = scene.tag(head).endsWith("S")
                && switch (scene.lemma(head)) {
                    case "talk", "discussion", "consultation" -> false;
                    default -> true;
                };
        if (definite) {
            return plural && SEVERAL.contains(first) ? Reference.SEVERAL : plural ? Reference.NONE : Reference.SINGLE;
        }
        return status == Status.HELD || plural ? Reference.NONE : Reference.OPEN;
    }
}
