package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.engine.actor.Actor;
import org.readout.engine.contact.Scene.Named;
import org.readout.engine.contact.Scene.Phrase;

/** Says whom the noun phrases of a sentence stand for. */
final class Cast {

    /** Coordinated phrases, each with the actors it stands for. */
    record Group(int from, int to, List<List<Actor>> members) {

        Group {
            members = List.copyOf(members);
        }

        /** "the ministers and the envoys of both": each pair stands by itself. */
        boolean isParallel() {
            return members.size() > 1 && members.stream().allMatch(member -> member.size() > 1);
        }

        List<Actor> actors() {
            return once(members.stream().flatMap(List::stream));
        }
    }

    /** How two neighbouring phrases hang together. */
    private enum Link {
        NONE,
        COMMA,
        AND,
        OF
    }

    private final Scene scene;
    private final ContactWords words;
    private final List<Actor> everyone;

    /** @param everyone all actors of the article, for names joined by a hyphen */
    Cast(Scene scene, ContactWords words, List<Actor> everyone) {
        this.scene = scene;
        this.words = words;
        this.everyone = everyone;
    }

    /** The actors the phrase stands for as a whole: not those that only own or qualify its head. */
    List<Actor> of(Phrase phrase) {
        List<Named> inside = scene.namedIn(phrase.from(), phrase.to()).stream()
                .filter(at -> !owns(at, phrase))
                .toList();
        List<Actor> persons = distinct(inside.stream()
                .filter(at -> at.isPerson()
                        && at.isName()
                        && (at.covers(phrase.head()) || at.to() == phrase.to() || !isContactHead(phrase))));
        if (!persons.isEmpty()) {
            return persons;
        }
        List<Actor> atHead =
                distinct(scene.named().stream().filter(at -> at.covers(phrase.head()) && !owns(at, phrase)));
        if (!atHead.isEmpty()) {
            return atHead;
        }
        if (words.isPeople(scene.lemma(phrase.head()))
                && scene.tag(phrase.head()).endsWith("S")) {
            return distinct(inside.stream().filter(at -> !at.isPerson()));
        }
        return List.of();
    }

    /** The actors that qualify the head of a contact's phrase: "the Rossi-Meyer call", "Chile-Peru talks". */
    List<Actor> modifiers(Phrase phrase) {
        List<Actor> found = new ArrayList<>(distinct(scene.namedIn(phrase.from(), phrase.to()).stream()
                .filter(at -> !at.covers(phrase.head()) && !owns(at, phrase))));
        for (int i = phrase.from(); i < phrase.head(); i++) {
            found.addAll(joined(scene.word(i)));
        }
        return once(found.stream());
    }

    /** The actors that own the head of the phrase: "Rossi's call", "their meeting". */
    List<Actor> owners(Phrase phrase) {
        List<Named> owners = scene.namedIn(phrase.from(), phrase.head()).stream()
                .filter(at -> owns(at, phrase))
                .toList();
        if (owners.isEmpty()) {
            return List.of();
        }
        int last = owners.stream().mapToInt(Named::from).max().orElse(0);
        List<Actor> found = new ArrayList<>(distinct(owners.stream().filter(at -> at.covers(last))));
        if (last == phrase.from() || last == phrase.from() + 1) {
            found.addAll(0, leftGroup(phrase.from()));
        }
        return once(found.stream());
    }

    /** "Rossi and Meyer's call": those joined by "and" to the phrase from its left. */
    List<Actor> leftGroup(int from) {
        if (from < 2
                || !scene.word(from - 1).equals("and") && !scene.word(from - 1).equals("&")) {
            return List.of();
        }
        return endingAt(from - 1).map(this::of).orElse(List.of());
    }

    /** The phrase together with those joined to it: "a [Rossi and Meyer meeting]". */
    Phrase widened(Phrase phrase) {
        return leftGroup(phrase.from()).isEmpty()
                ? phrase
                : endingAt(phrase.from() - 1)
                        .map(left -> new Phrase(left.from(), phrase.to(), phrase.head()))
                        .orElse(phrase);
    }

    private boolean owns(Named at, Phrase phrase) {
        if (at.covers(phrase.head())) {
            return false;
        }
        boolean pronoun = at.to() - at.from() == 1 && scene.tag(at.from()).equals("PRP$");
        boolean clitic = at.to() < scene.size() && scene.tag(at.to()).equals("POS")
                || scene.tag(at.to() - 1).equals("POS");
        return (pronoun || clitic) && at.to() <= phrase.head();
    }

    private boolean isContactHead(Phrase phrase) {
        return words.nounAt(scene, phrase.head()).isPresent();
    }

    /** Actors whose names a hyphen or dash joins in one token, at least two of them. */
    private List<Actor> joined(String word) {
        String[] parts = word.split("[-\u2010-\u2015/]");
        if (parts.length < 2) {
            return List.of();
        }
        List<Actor> found = Arrays.stream(parts)
                .filter(part -> part.length() > 1)
                .flatMap(part -> everyone.stream().filter(actor -> hasNameWord(actor, part)).limit(1).toList().stream())
                .distinct()
                .toList();
        return found.size() == parts.length ? found : List.of();
    }

    private static boolean hasNameWord(Actor actor, String word) {
        String[] name = actor.name().toLowerCase(Locale.ROOT).split("[\\s-]+");
        return switch (actor.type()) {
            case PERSON -> name[name.length - 1].equals(word) || name[0].equals(word);
            case COUNTRY, ORGANIZATION -> name.length == 1 && name[0].equals(word);
            default -> false;
        };
    }

    /** The state a place lies in, where the article names it; else the actor itself. */
    Actor stateOf(Actor place) {
        if (place.type() != Actor.Type.LOCATION || place.country().isEmpty()) {
            return place;
        }
        return everyone.stream()
                .filter(actor ->
                        actor.type() == Actor.Type.COUNTRY && actor.country().equals(place.country()))
                .findFirst()
                .orElse(place);
    }

    /** The group of phrases that begins at the token, or after a determiner or adverb that the token is. */
    Optional<Group> startingAt(int token) {
        return scene.phrases().stream()
                .filter(phrase -> phrase.from() == token)
                .findFirst()
                .map(phrase -> rightward(scene.phrases().indexOf(phrase)));
    }

    /** The group of phrases that ends before the token. */
    Optional<Group> groupEndingAt(int token) {
        return endingAt(token).map(phrase -> leftward(scene.phrases().indexOf(phrase)));
    }

    /** The group that the phrase at the token belongs to. */
    Optional<Group> around(int token) {
        return scene.phraseAt(token).map(phrase -> {
            int index = scene.phrases().indexOf(phrase);
            Group left = leftward(index);
            Group right = rightward(index);
            List<List<Actor>> members = new ArrayList<>(left.members());
            right.members().stream().filter(member -> !members.contains(member)).forEach(members::add);
            return new Group(left.from(), right.to(), members);
        });
    }

    private Optional<Phrase> endingAt(int token) {
        return scene.phrases().stream().filter(phrase -> phrase.to() == token).findFirst();
    }

    private Group rightward(int first) {
        List<Phrase> phrases = scene.phrases();
        List<List<Actor>> members = new ArrayList<>();
        members.add(of(phrases.get(first)));
        int last = first;
        for (int i = first; i + 1 < phrases.size(); i++) {
            Link link = link(phrases.get(i), phrases.get(i + 1));
            List<Actor> next = of(phrases.get(i + 1));
            boolean governed = link == Link.OF && !of(phrases.get(i)).isEmpty();
            if (link == Link.NONE
                    || link == Link.COMMA && !continues(members.getLast(), next, i + 1)
                    || link == Link.AND && beginsClause(phrases.get(i + 1))) {
                break;
            }
            if (!governed && !next.isEmpty()) {
                members.add(next);
                last = i + 1;
            }
        }
        return new Group(phrases.get(first).from(), phrases.get(last).to(), told(members));
    }

    /** A comma goes on where it explains (the same actor again, or a head without one) or runs up to an "and". */
    private boolean continues(List<Actor> before, List<Actor> next, int index) {
        if (before.isEmpty() || before.equals(next) || next.isEmpty()) {
            return true;
        }
        for (int i = index; i + 1 < scene.phrases().size() && i < index + 8; i++) {
            switch (link(scene.phrases().get(i), scene.phrases().get(i + 1))) {
                case AND -> {
                    return !of(scene.phrases().get(i + 1)).isEmpty()
                            && !beginsClause(scene.phrases().get(i + 1));
                }
                case NONE -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean beginsClause(Phrase phrase) {
        boolean comma = phrase.from() >= 2 && scene.word(phrase.from() - 2).equals(",");
        return comma && phrase.to() < scene.size() && scene.isFiniteVerb(phrase.to());
    }

    private Group leftward(int last) {
        List<Phrase> phrases = scene.phrases();
        int first = last;
        boolean and = false;
        while (first > 0) {
            Link link = link(phrases.get(first - 1), phrases.get(first));
            boolean free = link != Link.COMMA
                    || !preposition(phrases.get(first - 1).from() - 1)
                    || linkBefore(first - 1) == Link.OF;
            if (link == Link.NONE || !free) {
                break;
            }
            and |= link == Link.AND;
            first--;
        }
        List<List<Actor>> members = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            List<Actor> here = of(phrases.get(i));
            boolean governed = i > first
                    && link(phrases.get(i - 1), phrases.get(i)) == Link.OF
                    && !of(phrases.get(i - 1)).isEmpty();
            if (!governed && !here.isEmpty() && !members.contains(here)) {
                members.add(here);
            }
        }
        if (!and && members.size() > 1) {
            // without an "and" a comma parts one actor and what explains it: the persons among them are the ones meant
            List<List<Actor>> persons = members.stream()
                    .filter(member -> member.getFirst().type() == Actor.Type.PERSON)
                    .toList();
            members = persons.isEmpty() ? List.of(members.getLast()) : List.of(persons.getLast());
        }
        return new Group(phrases.get(first).from(), phrases.get(last).to(), told(members));
    }

    /** "Rossi and other Italian officials" are Rossi: beside a person the state adds nobody. */
    private static List<List<Actor>> told(List<List<Actor>> members) {
        List<List<Actor>> some =
                members.stream().filter(member -> !member.isEmpty()).distinct().toList();
        List<List<Actor>> persons = some.stream()
                .filter(member -> member.getFirst().type() == Actor.Type.PERSON)
                .toList();
        return persons.isEmpty() ? some : persons;
    }

    private Link linkBefore(int index) {
        return index > 0 ? link(scene.phrases().get(index - 1), scene.phrases().get(index)) : Link.NONE;
    }

    private boolean preposition(int token) {
        return token >= 0
                && (scene.tag(token).equals("IN") || scene.tag(token).equals("TO"))
                && !scene.word(token).equals("for")
                && !scene.word(token).equals("that");
    }

    private Link link(Phrase left, Phrase right) {
        int from = left.to();
        int to = right.from();
        if (to - from > 2 && scene.word(from).matches("[(\\[]")) {
            while (from < to && !scene.word(from).matches("[)\\]]")) {
                from++;
            }
            from++;
        }
        return switch (scene.words(from, to)) {
            case "and",
                    "&",
                    ", and",
                    "as well as",
                    ", as well as",
                    "along with",
                    ", along with",
                    "together with",
                    ", together with",
                    "including",
                    ", including",
                    "notably",
                    ", notably",
                    "especially",
                    ", especially",
                    "namely",
                    ", namely",
                    "among them",
                    ", among them",
                    "such as",
                    ", such as" -> Link.AND;
            case "," -> Link.COMMA;
            case "of", "from" -> Link.OF;
            default -> bracketed(right, left) ? Link.COMMA : Link.NONE;
        };
    }

    /** A word in brackets between two phrases ("Rossi (left) and Meyer") does not part them. */
    private boolean bracketed(Phrase right, Phrase left) {
        return right.from() - left.to() == 1 && scene.word(left.to()).matches("[(\\[]");
    }

    private static List<Actor> distinct(Stream<Named> named) {
        return once(named.sorted(Comparator.comparingInt(Named::from)).map(Named::actor));
    }

    /** Each actor once, in order; by id, since to compare two actors is to compare all their mentions. */
    static List<Actor> once(Stream<Actor> actors) {
        Map<String, Actor> byId = new LinkedHashMap<>();
        actors.forEach(actor -> byId.putIfAbsent(actor.id(), actor));
        return List.copyOf(byId.values());
    }
}
