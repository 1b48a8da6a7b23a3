package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.engine.actor.Actor;
import org.readout.engine.contact.Cast.Group;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.contact.ContactWords.Verb;
import org.readout.engine.contact.Cue.Reference;

/** Finds the verbs of a sentence that tell of a contact. */
final class VerbCues {

    /** How far from a verb of telling its channel may stand, in tokens. */
    private static final int CLOSE = 10;

    private final Scene scene;
    private final Cast cast;
    private final Clauses clauses;
    private final StatusReader statuses;
    private final ContactWords words;

    VerbCues(Scene scene, Cast cast, Clauses clauses, StatusReader statuses, ContactWords words) {
        this.scene = scene;
        this.cast = cast;
        this.clauses = clauses;
        this.statuses = statuses;
        this.words = words;
    }

    List<Cue> find() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            if (scene.token(i).isVerb()) {
                int verb = i;
                words.verb(scene.lemma(i)).ifPresent(entry -> cues.addAll(cues(verb, entry)));
                if (words.verb(scene.lemma(i)).isEmpty()) {
                    told(verb).ifPresent(cues::add);
                }
            }
        }
        handshakes(cues);
        return cues;
    }

    /** "told Rossi by phone", "Rossi and Meyer agreed by phone": any verb becomes a contact by its channel. */
    private Optional<Cue> told(int verb) {
        List<Actor> hearers = persons(Clauses.actors(clauses.object(verb)));
        Optional<Channel> channel =
                channelAfter(verb).filter(medium -> !hearers.isEmpty() || medium != Channel.IN_PERSON);
        if (channel.isEmpty()) {
            return Optional.empty();
        }
        List<Actor> both =
                hearers.isEmpty() ? pair(verb) : join(persons(Clauses.actors(clauses.subject(verb))), hearers);
        if (both.size() < 2) {
            return Optional.empty();
        }
        Kind kind = channel.filter(Channel.IN_PERSON::equals).isPresent() ? Kind.MEETING : Kind.CALL;
        return statuses.ofVerb(verb)
                .map(status -> new Cue(scene, verb, verb + 1, kind, channel, status, both, List.of(), Reference.NONE));
    }

    private Optional<Channel> channelAfter(int verb) {
        int to = verb + 1;
        while (to < scene.size()
                && to - verb < CLOSE
                && !scene.isFiniteVerb(to)
                && !scene.tag(to).equals("``")) {
            to++;
        }
        return words.channelIn(scene.words(verb, to), false);
    }

    private static List<Actor> persons(List<Actor> actors) {
        return actors.stream()
                .filter(actor -> actor.type() == Actor.Type.PERSON)
                .toList();
    }

    private List<Cue> cues(int verb, Verb entry) {
        return cue(verb, entry)
                .map(cue -> {
                    Optional<Group> parallel = clauses.subject(verb)
                            .filter(Group::isParallel)
                            .filter(group -> group.actors().equals(cue.participants()));
                    if (parallel.isPresent()) {
                        return parallel.get().members().stream()
                                .map(cue::between)
                                .toList();
                    }
                    boolean apart = cue.participants().size() > 2
                            && (scene.words(verb - 2, verb + 4).contains("separate") || toEach(verb, cue));
                    return apart ? apart(cue) : List.of(cue);
                })
                .orElse(List.of());
    }

    /** "telephoned both men", "spoke to each of them": nobody says that they were on one line. */
    private boolean toEach(int verb, Cue cue) {
        String next = scene.words(verb + 1, verb + 4);
        return next.startsWith("both ") && cue.kind() == Kind.CALL
                || next.matches("(?:(?:to|with) )?each (?:of .*|other .*)?.*") && !next.contains("each other")
                || next.matches("(?:to|with) both .*");
    }

    /** "spoke separately with Rossi and Meyer": a contact with each. */
    static List<Cue> apart(Cue cue) {
        Actor one = cue.participants().getFirst();
        return cue.participants().stream()
                .skip(1)
                .map(other -> cue.between(List.of(one, other)))
                .toList();
    }

    private Optional<Cue> cue(int verb, Verb entry) {
        for (String frame : entry.frames()) {
            List<Actor> participants = participants(verb, frame);
            if (participants.size() > 1) {
                Optional<Status> status = statuses.ofVerb(verb);
                if ((frame.equals("together") || frame.equals("pair"))
                        && status.filter(Status.HELD::equals).isEmpty()) {
                    return Optional.empty();
                }
                return status.map(told -> new Cue(
                        scene,
                        verb,
                        verb + 1,
                        entry.kind(),
                        entry.channel(),
                        told,
                        participants,
                        List.of(),
                        Reference.NONE));
            }
        }
        return Optional.empty();
    }

    private List<Actor> participants(int verb, String frame) {
        return switch (frame) {
            case "obj" -> transitive(verb);
            case "with" -> prepositional(verb, List.of("with", "alongside"));
            case "to" -> prepositional(verb, List.of("to"));
            case "place" -> journey(verb);
            case "pair" -> pair(verb);
            case "mutual", "together" -> mutual(verb, frame.equals("together"));
            default -> throw new IllegalStateException("no such frame in verbs.txt: " + frame);
        };
    }

    private List<Actor> transitive(int verb) {
        if (clauses.isPassive(verb)) {
            List<Actor> agents = Clauses.actors(clauses.after(verb, List.of("by")));
            return agents.isEmpty() ? List.of() : join(Clauses.actors(clauses.subject(verb)), agents);
        }
        Optional<Group> object = clauses.object(verb);
        List<Actor> others = Clauses.actors(object).stream()
                .map(actor -> scene.lemma(verb).equals("visit") ? cast.stateOf(actor) : actor)
                .toList();
        if (others.isEmpty() || !namesPartner(object.orElseThrow()) || !suits(verb, object.orElseThrow(), others)) {
            return List.of();
        }
        return join(Clauses.actors(clauses.subject(verb)), others);
    }

    /** "received a call from Rossi": the call is the object, and Rossi none. */
    private boolean namesPartner(Group object) {
        return scene.phraseAt(object.from())
                .filter(phrase -> !cast.of(phrase).isEmpty() || words.isPeople(scene.lemma(phrase.head())))
                .isPresent();
    }

    private boolean suits(int verb, Group object, List<Actor> others) {
        boolean person = others.stream().anyMatch(actor -> actor.type() == Actor.Type.PERSON);
        int next = object.to();
        return switch (scene.lemma(verb)) {
            // "called Rossi on Monday" is a contact, "called Rossi a liar" and "called Rossi brave" are none
            case "call" -> person && !opensPredicate(next);
            // "saw Rossi in Lima", not "saw Rossi as a rival" or "saw Rossi leave"
            case "see" ->
                person
                        && !opensPredicate(next)
                        && !scene.words(next, next + 1).equals("as")
                        && Clauses.actors(clauses.subject(verb)).stream()
                                .anyMatch(actor -> actor.type() == Actor.Type.PERSON);
            case "phone", "ring", "telephone", "dial" -> person;
            case "host", "receive", "greet", "meet", "welcome", "consult" ->
                (person
                                || words.isPeople(scene.lemma(object.to() - 1))
                                || scene.lemma(verb).equals("meet"))
                        && !(scene.lemma(verb).equals("welcome")
                                && next < scene.size()
                                && scene.tag(next).equals("TO"));
            case "visit" -> abroad(verb, others);
            default -> true;
        };
    }

    private boolean opensPredicate(int token) {
        if (token >= scene.size() || scene.isTime(token)) {
            return false;
        }
        String tag = scene.tag(token);
        return tag.equals("DT")
                || tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("RB")
                || tag.equals("``")
                || tag.equals("''")
                || tag.startsWith("VB")
                || scene.word(token).equals("for");
    }

    /** A journey at home is no contact with one's own country. */
    private boolean abroad(int verb, List<Actor> destination) {
        Actor place = destination.getFirst();
        return place.type() == Actor.Type.PERSON
                || (place.type() == Actor.Type.COUNTRY || place.type() == Actor.Type.LOCATION)
                        && Clauses.actors(clauses.subject(verb)).stream()
                                .noneMatch(actor -> actor.country().isPresent()
                                        && actor.country().equals(place.country()));
    }

    private List<Actor> prepositional(int verb, List<String> prepositions) {
        List<Actor> others = Clauses.actors(clauses.after(verb, prepositions));
        boolean sat = scene.lemma(verb).equals("sit")
                && !scene.words(verb + 1, verb + 2).equals("down");
        if (sat && persons(others).isEmpty()) {
            return List.of();
        }
        boolean to = prepositions.contains("to");
        List<Actor> partners = others.stream()
                .filter(actor -> actor.type() == Actor.Type.PERSON
                        || actor.type() == Actor.Type.COUNTRY
                        || !to && actor.type() == Actor.Type.ORGANIZATION)
                .toList();
        return partners.isEmpty() ? List.of() : join(Clauses.actors(clauses.subject(verb)), partners);
    }

    private List<Actor> journey(int verb) {
        List<Actor> travellers = Clauses.actors(clauses.subject(verb)).stream()
                .filter(actor -> actor.type() == Actor.Type.PERSON)
                .toList();
        if (travellers.isEmpty()) {
            return List.of();
        }
        List<Actor> destination = Clauses.actors(clauses.after(verb, List.of("to", "in", "into", "for"))).stream()
                .map(cast::stateOf)
                .filter(actor -> actor.type() == Actor.Type.COUNTRY
                        || actor.type() == Actor.Type.LOCATION
                                && actor.country().isPresent())
                .limit(1)
                .toList();
        return destination.isEmpty() || !abroad(verb, destination) ? List.of() : join(travellers, destination);
    }

    /** "Rossi and Meyer agreed": two by name, of different countries, have been in contact. */
    private List<Actor> pair(int verb) {
        List<Actor> both = clauses.isPassive(verb) ? List.of() : Clauses.actors(clauses.subject(verb));
        boolean two = both.size() == 2
                && both.stream()
                        .allMatch(actor ->
                                Strand.isNamedPerson(actor) && actor.country().isPresent())
                && !both.getFirst().country().equals(both.getLast().country());
        return two ? both : List.of();
    }

    private List<Actor> mutual(int verb, boolean together) {
        List<Actor> subject = clauses.isPassive(verb)
                ? together ? Clauses.actors(clauses.after(verb, List.of("by"))) : List.of()
                : Clauses.actors(clauses.subject(verb));
        boolean object = clauses.object(verb).isPresent() && !scene.isTime(verb + 1);
        boolean speaking =
                scene.lemma(verb).equals("speak") || scene.lemma(verb).equals("talk");
        if (!together && object || speaking && subject.stream().anyMatch(actor -> actor.type() != Actor.Type.PERSON)) {
            return List.of();
        }
        return subject;
    }

    /** "shook hands with", "dialled in", "sat down together". */
    private void handshakes(List<Cue> cues) {
        for (int i = 0; i + 1 < scene.size(); i++) {
            if (scene.lemma(i).equals("shake") && scene.word(i + 1).equals("hands")) {
                int verb = i;
                List<Actor> both = join(
                        Clauses.actors(clauses.subject(verb)),
                        Clauses.actors(clauses.after(verb + 1, List.of("with"))));
                if (both.size() > 1) {
                    statuses.ofVerb(verb)
                            .ifPresent(status -> cues.add(new Cue(
                                    scene,
                                    verb,
                                    verb + 2,
                                    Kind.MEETING,
                                    Optional.of(Contact.Channel.IN_PERSON),
                                    status,
                                    both,
                                    List.of(),
                                    Reference.NONE)));
                }
            }
        }
    }

    static List<Actor> join(List<Actor> first, List<Actor> second) {
        return Cast.once(Stream.concat(first.stream(), second.stream()));
    }
}
