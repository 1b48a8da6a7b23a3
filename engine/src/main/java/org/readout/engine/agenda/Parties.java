package org.readout.engine.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.engine.actor.Actor;
import org.readout.engine.agenda.AgendaItem.Party;
import org.readout.engine.clause.Argument;
import org.readout.engine.clause.Predicate;
import org.readout.engine.clause.Role;

/** Says who fills a role, by name where one is told and by the words otherwise. */
final class Parties {

    private final AgendaSentence sentence;
    private final AgendaWords words;

    Parties(AgendaSentence sentence, AgendaWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** Those that the arguments name and that can go somewhere or meet: persons, bodies, countries, offices. */
    List<Party> of(List<Argument> arguments) {
        List<Party> found = new ArrayList<>();
        for (Argument argument : arguments) {
            of(argument.token()).forEach(found::add);
        }
        return found.stream().distinct().toList();
    }

    /** Who a noun phrase stands for; empty for a thing. */
    List<Party> of(int head) {
        if (sentence.isTime(head)) {
            return List.of();
        }
        List<Actor> actors = sentence.actors(head).stream()
                .filter(actor -> actor.type() != Actor.Type.LOCATION && actor.type() != Actor.Type.OTHER)
                .toList();
        boolean office = sentence.tree().token(head).isNoun()
                && !sentence.tree().token(head).isProperNoun()
                && words.isParty(sentence.lemma(head))
                && sentence.name(head).contains(" ");
        boolean persons = actors.stream().anyMatch(actor -> actor.type() == Actor.Type.PERSON);
        if (!actors.isEmpty() && (persons || !office)) {
            return actors.stream()
                    .map(actor -> new Party(Optional.of(actor.id()), actor.name(), actor.type() == Actor.Type.PERSON))
                    .toList();
        }
        boolean people = words.isParty(sentence.lemma(head))
                && sentence.tree().token(head).isNoun();
        boolean body = sentence.tree().token(head).isProperNoun() && !sentence.isPlace(head);
        return people || body ? List.of(new Party(Optional.empty(), sentence.name(head), people)) : List.of();
    }

    /** Those who take part in what a noun names: its owners, modifiers, and whom it is with, between or of. */
    List<Party> around(Predicate noun) {
        List<Party> found = new ArrayList<>();
        for (Argument argument : noun.arguments()) {
            boolean takesPart = switch (argument.role()) {
                case POSSESSOR, MODIFIER -> true;
                case OBLIQUE ->
                    switch (argument.preposition()) {
                        case "with", "between", "among", "of", "by", "involving" -> true;
                        default -> false;
                    };
                case SUBJECT, OBJECT, RECIPIENT, ADJUNCT -> false;
            };
            if (takesPart) {
                found.addAll(of(argument.token()));
            }
        }
        return found.stream().distinct().toList();
    }

    /** The doers of the verb that a noun hangs on: "Silva will hold talks". */
    List<Party> doers(Predicate verb) {
        List<Party> own = of(verb.arguments(Role.SUBJECT));
        if (!own.isEmpty()) {
            return own;
        }
        return Branches.planBefore(sentence.tree(), words, verb.token()).stream()
                .mapToObj(plan -> sentence.tree().predicate(plan))
                .flatMap(plan -> of(plan.arguments(Role.SUBJECT)).stream())
                .toList();
    }

    /** "Silva–Rojas" */
    static String joined(List<Party> parties) {
        return parties.stream().map(Party::name).distinct().collect(Collectors.joining("–"));
    }
}
