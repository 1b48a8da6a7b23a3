package org.readout.engine.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.engine.agenda.AgendaItem.Kind;
import org.readout.engine.agenda.AgendaItem.Party;
import org.readout.engine.agenda.AgendaItem.Status;
import org.readout.engine.agenda.AgendaSentence.Timed;
import org.readout.engine.agenda.AgendaWords.Frame;
import org.readout.engine.agenda.AgendaWords.Need;
import org.readout.engine.clause.Argument;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.clause.Predicate;
import org.readout.engine.clause.Role;

/** Finds who is to go where: "will travel to Oslo", "her visit to Peru in May", "invited him to Lima". */
final class JourneyFinder {

    private final AgendaSentence sentence;
    private final ClauseTree tree;
    private final AgendaWords words;
    private final OutlookReader outlooks;
    private final Setting setting;
    private final Gate gate;
    private final Parties parties;

    JourneyFinder(AgendaSentence sentence, AgendaWords words, Setting setting) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.words = words;
        this.outlooks = new OutlookReader(tree, words);
        this.setting = setting;
        this.gate = new Gate(setting);
        this.parties = new Parties(sentence, words);
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Predicate predicate : tree.predicates()) {
            int token = predicate.token();
            if (tree.token(token).isVerb()) {
                words.frame(sentence.lemma(token)).ifPresent(frame -> found.addAll(ofVerb(predicate, frame)));
            } else if (words.occasion(sentence.lemma(token))
                    .filter(noun -> noun.need() == Need.JOURNEY)
                    .isPresent()) {
                ofNoun(predicate).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Draft> ofVerb(Predicate verb, Frame frame) {
        return switch (frame) {
            case JOURNEY -> journey(verb);
            case SEND -> sent(verb);
            case HOST -> hosted(verb);
            case INVITE -> invited(verb);
            case MEET, HOLD, END, ACT -> List.of();
        };
    }

    private List<Draft> journey(Predicate verb) {
        List<Integer> places = destinations(verb);
        List<Party> travellers = travellers(verb);
        if (places.isEmpty() || travellers.isEmpty() || isAsked(verb)) {
            return List.of();
        }
        Outlook outlook = outlooks.ofVerb(verb.token());
        Optional<Timed> day = setting.day(verb.token()).or(() -> purposeDay(verb));
        return visits(verb.token(), travellers, places, outlook, day);
    }

    /** "will return to Oslo for the meeting on 3 May" */
    private Optional<Timed> purposeDay(Predicate verb) {
        return verb.after("for").stream()
                .map(Argument::token)
                .filter(token -> words.occasion(sentence.lemma(token)).isPresent())
                .flatMap(token -> setting.day(token).stream())
                .findFirst();
    }

    /** Who travels; an envoy "to visit Oslo" is the one who does. */
    private List<Party> travellers(Predicate verb) {
        int head = verb.governor().orElse(-1);
        boolean own = head >= 0 && tree.is(verb.token(), "acl") && words.isParty(sentence.lemma(head));
        List<Party> doers = people(own ? parties.of(head) : parties.doers(verb));
        boolean named = doers.stream().anyMatch(party -> party.actor().isPresent());
        Optional<Integer> as = head < 0 || named
                ? Optional.empty()
                : sentence.after(head, "as").stream()
                        .filter(noun -> noun < verb.token())
                        .findFirst();
        return as.map(parties::of)
                .map(JourneyFinder::people)
                .filter(sent -> !sent.isEmpty())
                .orElse(doers);
    }

    /** Whether the clause is the content of an invitation, which is found from its own verb. */
    private boolean isAsked(Predicate verb) {
        return verb.governor().isPresent()
                && tree.is(verb.token(), "xcomp")
                && words.frame(tree.lemma(verb.governor().getAsInt()))
                        .filter(frame -> frame == Frame.INVITE)
                        .isPresent();
    }

    private static List<Party> people(List<Party> parties) {
        return parties.stream().filter(Party::person).toList();
    }

    private List<Integer> destinations(Predicate verb) {
        List<Integer> found = new ArrayList<>();
        for (Argument argument : verb.arguments()) {
            boolean visited = argument.role() == Role.OBJECT
                    && (verb.passive() || argument.way() == Argument.Way.OWN)
                    && (sentence.lemma(verb.token()).equals("visit")
                            || sentence.lemma(verb.token()).equals("tour"));
            if (visited && sentence.isPlace(argument.token())) {
                found.add(argument.token());
            }
        }
        List<Integer> goals = new ArrayList<>(sentence.after(verb.token(), "to", "for"));
        if (isArriving(verb.token())) {
            goals.addAll(sentence.after(verb.token(), "in", "at"));
        }
        goals.stream()
                .filter(goal -> sentence.isPlace(goal) && !found.contains(goal))
                .forEach(found::add);
        return found;
    }

    private boolean isArriving(int verb) {
        return sentence.lemma(verb).equals("arrive") || sentence.lemma(verb).equals("return");
    }

    private List<Draft> sent(Predicate verb) {
        List<Integer> goals = new ArrayList<>(sentence.after(verb.token(), "to"));
        verb.arguments(Role.OBJECT).forEach(sent -> goals.addAll(sentence.after(sent.token(), "to")));
        List<Integer> places = goals.stream().filter(sentence::isPlace).toList();
        List<Party> travellers = people(parties.of(verb.arguments(Role.OBJECT)));
        if (places.isEmpty() || travellers.isEmpty()) {
            return List.of();
        }
        return visits(verb.token(), travellers, places, outlooks.ofVerb(verb.token()), setting.day(verb.token()));
    }

    /** "will host Silva in Lima" */
    private List<Draft> hosted(Predicate verb) {
        List<Party> guests = people(parties.of(verb.arguments(Role.OBJECT)));
        OptionalInt place = setting.placeHead(verb.token());
        if (guests.isEmpty() || place.isEmpty()) {
            return List.of();
        }
        return visits(
                verb.token(),
                guests,
                List.of(place.getAsInt()),
                outlooks.ofVerb(verb.token()),
                setting.day(verb.token()));
    }

    private List<Draft> invited(Predicate verb) {
        List<Party> hosts = parties.doers(verb);
        List<Party> guests = people(parties.of(verb.arguments(Role.OBJECT))).stream()
                .filter(guest -> !hosts.contains(guest))
                .toList();
        Optional<Predicate> going = tree.children(verb.token(), "xcomp", "advcl").stream()
                .filter(child -> words.frame(sentence.lemma(child))
                        .filter(frame -> frame == Frame.JOURNEY)
                        .isPresent())
                .map(tree::predicate)
                .findFirst();
        List<Integer> places = going.map(this::destinations)
                .orElseGet(() -> sentence.after(verb.token(), "to").stream()
                        .filter(sentence::isPlace)
                        .toList());
        Outlook outlook = outlooks.ofVerb(verb.token());
        if (guests.isEmpty() || places.isEmpty() || outlook == Outlook.OFF) {
            return List.of();
        }
        Optional<Timed> day = setting.day(going.map(Predicate::token).orElse(verb.token()))
                .filter(time -> setting.lie(time.time()) == Setting.Lie.AFTER);
        return visits(verb.token(), guests, places, Outlook.POSSIBLE, day);
    }

    private Optional<Draft> ofNoun(Predicate noun) {
        List<Party> travellers = people(parties.around(noun));
        int head = noun.governor().orElse(-1);
        boolean made = head >= 0
                && tree.token(head).isVerb()
                && tree.is(noun.token(), "obj", "obl")
                && words.frame(sentence.lemma(head)).isPresent();
        if (travellers.isEmpty() && made) {
            travellers = people(parties.doers(tree.predicate(head)));
        }
        List<Integer> places = sentence.after(noun.token(), "to").stream()
                .filter(sentence::isPlace)
                .toList();
        if (places.isEmpty()) {
            places = noun.arguments(Role.MODIFIER).stream()
                    .map(Argument::token)
                    .filter(token -> sentence.isPlace(token) && tree.is(token, "compound"))
                    .toList();
        }
        Optional<Timed> day = setting.day(noun.token());
        // "during her visit she will meet": a visit that readers know of already
        boolean known =
                day.isEmpty() && tree.is(noun.token(), "obl") && noun.marker().equals("during");
        if (travellers.isEmpty() || places.isEmpty() || known) {
            return Optional.empty();
        }
        return visits(noun.token(), travellers, places, outlooks.ofNoun(noun.token()), day).stream()
                .findFirst();
    }

    /** One visit of all to the first place; the places of one journey are parts of it. */
    private List<Draft> visits(
            int trigger, List<Party> travellers, List<Integer> places, Outlook outlook, Optional<Timed> day) {
        String where = sentence.place(places.getFirst());
        boolean verb = tree.token(trigger).isVerb();
        return (verb ? gate.ofVerb(outlook, day) : gate.status(outlook, day))
                .stream()
                        .map(status -> draft(trigger, travellers, places.getFirst(), where, status, day))
                        .toList();
    }

    private Draft draft(
            int trigger, List<Party> travellers, int place, String where, Status status, Optional<Timed> day) {
        String what = Parties.joined(travellers) + " visit to " + where;
        return Draft.of(
                new Draft.Core(trigger, what, Kind.VISIT, travellers, Optional.of(where)),
                status,
                day,
                sentence,
                place);
    }
}
