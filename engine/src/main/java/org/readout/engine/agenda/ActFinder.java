package org.readout.engine.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.agenda.AgendaItem.Kind;
import org.readout.engine.agenda.AgendaItem.Status;
import org.readout.engine.agenda.AgendaSentence.Timed;
import org.readout.engine.agenda.AgendaWords.Frame;
import org.readout.engine.clause.Argument;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.clause.Predicate;
import org.readout.engine.clause.Role;

/** Finds acts set for a day: "the crossing will reopen on 1 November", "the ship leaves Oslo on Friday". */
final class ActFinder {

    private final AgendaSentence sentence;
    private final ClauseTree tree;
    private final AgendaWords words;
    private final OutlookReader outlooks;
    private final Setting setting;

    ActFinder(AgendaSentence sentence, AgendaWords words, Setting setting) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.words = words;
        this.outlooks = new OutlookReader(tree, words);
        this.setting = setting;
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Predicate predicate : tree.predicates()) {
            boolean acts = tree.token(predicate.token()).isVerb()
                    && words.frame(sentence.lemma(predicate.token()))
                            .filter(frame -> frame == Frame.ACT)
                            .isPresent();
            if (acts) {
                item(predicate).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> item(Predicate verb) {
        int token = verb.token();
        Optional<Timed> day = setting.day(token).filter(time -> setting.lie(time.time()) == Setting.Lie.AFTER);
        Outlook outlook = outlooks.ofVerb(token);
        Optional<Integer> doer = noun(verb, Role.SUBJECT);
        Optional<Integer> object = noun(verb, Role.OBJECT);
        Optional<Integer> thing = object.or(() -> doer);
        if (day.isEmpty()
                || !outlook.isAhead()
                || thing.isEmpty()
                || object.filter(this::isOccasion).isPresent()) {
            return Optional.empty();
        }
        String what = doer.map(who -> sentence.name(who) + " to ").orElse("")
                + sentence.lemma(token)
                + object.map(noun -> " " + sentence.name(noun)).orElse("");
        String told =
                verb.passive() && doer.isEmpty() ? sentence.name(thing.get()) + " to be " + tree.word(token) : what;
        return Optional.of(Draft.of(
                new Draft.Core(token, told, Kind.OTHER, List.of(), setting.place(token)),
                outlook == Outlook.POSSIBLE ? Status.POSSIBLE : Status.SCHEDULED,
                day,
                sentence,
                sentence.phraseStart(thing.get())));
    }

    private boolean isOccasion(int noun) {
        return words.occasion(sentence.lemma(noun)).isPresent();
    }

    private Optional<Integer> noun(Predicate verb, Role role) {
        return verb.arguments(role).stream()
                .map(Argument::token)
                .filter(token -> tree.token(token).isNoun() && !sentence.isTime(token))
                .findFirst();
    }
}
