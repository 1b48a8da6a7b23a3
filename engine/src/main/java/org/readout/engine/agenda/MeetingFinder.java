package org.readout.engine.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.agenda.AgendaItem.Kind;
import org.readout.engine.agenda.AgendaItem.Party;
import org.readout.engine.agenda.AgendaItem.Status;
import org.readout.engine.agenda.AgendaSentence.Timed;
import org.readout.engine.agenda.AgendaWords.Frame;
import org.readout.engine.clause.Argument;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.clause.Predicate;
import org.readout.engine.clause.Role;

/**
 * Finds meetings to come that a verb tells: "Silva will meet Rojas", "negotiators are due to meet in Oslo on 3 May".
 */
final class MeetingFinder {

    private final AgendaSentence sentence;
    private final ClauseTree tree;
    private final AgendaWords words;
    private final OutlookReader outlooks;
    private final Setting setting;
    private final Gate gate;
    private final Parties parties;

    MeetingFinder(AgendaSentence sentence, AgendaWords words, Setting setting) {
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
            boolean meets = tree.token(predicate.token()).isVerb()
                    && words.frame(sentence.lemma(predicate.token()))
                            .filter(frame -> frame == Frame.MEET || frame == Frame.HOST)
                            .isPresent();
            if (meets) {
                item(predicate).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> item(Predicate verb) {
        int token = verb.token();
        List<Party> doers = doers(verb);
        List<Argument> others = new ArrayList<>();
        boolean takesObject = sentence.lemma(token).equals("meet") || isHosting(token);
        if (takesObject) {
            others.addAll(verb.arguments(Role.OBJECT));
        }
        others.addAll(verb.after("with"));
        boolean thing = takesObject
                && verb.arguments(Role.OBJECT).stream()
                        .anyMatch(object -> parties.of(object.token()).isEmpty());
        if (thing) {
            // "meet its obligations", "host a summit"
            return Optional.empty();
        }
        List<Party> who = new ArrayList<>(doers);
        parties.of(others).forEach(who::add);
        who = who.stream().distinct().toList();
        Optional<Timed> day = setting.day(token);
        Optional<String> place = setting.place(token);
        Optional<Status> status = gate.ofVerb(outlooks.ofVerb(token), day);
        boolean both = who.size() > 1 && !doers.isEmpty() && who.size() > doers.size() || doers.size() > 1;
        boolean told = day.isPresent() && place.isPresent() && !who.isEmpty() && !isHosting(token);
        boolean nameless = day.isEmpty()
                && place.isEmpty()
                && who.stream().filter(party -> party.actor().isPresent()).count() < 2;
        boolean vague = day.isEmpty()
                && place.isEmpty()
                && !takesObject
                && status.filter(firm -> firm == Status.SCHEDULED).isEmpty();
        if (status.isEmpty() || vague || nameless || !both && !told || isHosting(token) && place.isPresent()) {
            return Optional.empty();
        }
        String noun =
                sentence.lemma(token).equals("speak") || sentence.lemma(token).equals("talk") ? "talks" : "meeting";
        String where = place.map(name -> " in " + name).orElse("");
        return Optional.of(Draft.of(
                new Draft.Core(token, Parties.joined(who) + " " + noun + where, Kind.OTHER, who, place),
                status.get(),
                day,
                sentence,
                last(verb)));
    }

    /** Who meets; who goes somewhere to meet is the one who goes. */
    private List<Party> doers(Predicate verb) {
        int head = verb.governor().orElse(-1);
        boolean goes = head >= 0
                && tree.is(verb.token(), "advcl", "xcomp")
                && words.frame(sentence.lemma(head))
                        .filter(frame -> frame == Frame.JOURNEY)
                        .isPresent();
        return parties.doers(goes ? tree.predicate(head) : verb);
    }

    private boolean isHosting(int token) {
        return words.frame(sentence.lemma(token))
                .filter(frame -> frame == Frame.HOST)
                .isPresent();
    }

    /** The last of those who take part, or the verb. */
    private static int last(Predicate verb) {
        return verb.arguments().stream()
                .filter(argument -> argument.role() == Role.OBJECT || argument.isAfter("with"))
                .mapToInt(Argument::token)
                .max()
                .orElse(verb.token());
    }
}
