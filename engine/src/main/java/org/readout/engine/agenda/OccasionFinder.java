package org.readout.engine.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.engine.agenda.AgendaItem.Kind;
import org.readout.engine.agenda.AgendaItem.Party;
import org.readout.engine.agenda.AgendaItem.Status;
import org.readout.engine.agenda.AgendaSentence.Timed;
import org.readout.engine.agenda.AgendaWords.Need;
import org.readout.engine.agenda.AgendaWords.Occasion;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.clause.Predicate;
import org.readout.engine.clause.Role;

/**
 * Finds occasions and encounters to come that a noun names: "the Nile summit in May", "a next round of talks in Oslo".
 */
final class OccasionFinder {

    private final AgendaSentence sentence;
    private final ClauseTree tree;
    private final AgendaWords words;
    private final OutlookReader outlooks;
    private final Setting setting;
    private final Gate gate;
    private final Parties parties;

    OccasionFinder(AgendaSentence sentence, AgendaWords words, Setting setting) {
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
        for (int i = 0; i < sentence.size(); i++) {
            int token = i;
            boolean noun = tree.token(i).isNoun() && !tree.is(i, "compound", "flat", "amod");
            if (noun && !isPart(i)) {
                words.occasion(sentence.lemma(i))
                        .filter(word -> word.need() != Need.JOURNEY)
                        .flatMap(word -> item(token, word))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "the round of talks": the talks are what the round is of. */
    private boolean isPart(int noun) {
        int head = tree.head(noun);
        return head >= 0
                && tree.is(noun, "nmod")
                && tree.preposition(noun).equals("of")
                && words.occasion(sentence.lemma(head)).isPresent();
    }

    private Optional<Draft> item(int noun, Occasion word) {
        Optional<Timed> day = setting.day(noun).or(() -> modifierDay(noun));
        Optional<Status> status = gate.status(outlooks.ofNoun(noun), day);
        if (status.isEmpty()) {
            return Optional.empty();
        }
        Predicate predicate = tree.predicate(noun);
        List<Party> who = who(predicate, word);
        Optional<String> place = setting.place(noun);
        String name = sentence.name(noun);
        boolean named = sentence.hasName(name, noun);
        boolean known = status.get() == Status.POSSIBLE
                && day.isEmpty()
                && (word.need() == Need.PARTIES || !named)
                && isDefinite(noun);
        boolean vague = day.isEmpty()
                && !isSoon(noun)
                && place.isEmpty()
                && !(named && (status.get() == Status.SCHEDULED || name.contains(" of ")))
                && word.need() == Need.PARTIES
                && (status.get() == Status.POSSIBLE || isGoingOn(predicate))
                && tree.token(noun).isPlural();
        boolean enough = isEnough(word, named, who, place, day, name)
                || word.need() == Need.PARTIES && areMany(predicate) && (day.isPresent() || isSoon(noun));
        if (known || vague || !enough) {
            return Optional.empty();
        }
        String what = what(name, named, word, who, place);
        return Optional.of(Draft.of(
                new Draft.Core(noun, what, word.kind(), who, place),
                status.get(),
                day,
                sentence,
                sentence.phraseStart(noun)));
    }

    /** "the call": one that readers know of, and so hardly one that is only thought of. */
    private boolean isDefinite(int noun) {
        return tree.children(noun, "det").stream()
                .anyMatch(det -> tree.word(det).equals("the"));
    }

    private boolean isSoon(int noun) {
        int head = tree.head(noun);
        return sentence.isSoon(noun) || head >= 0 && tree.is(noun, "obj", "nsubj") && sentence.isSoon(head);
    }

    /** Whether those who take part are several people without names: "the commanders of both countries". */
    private boolean areMany(Predicate noun) {
        int head = noun.governor().orElse(-1);
        return head >= 0
                && tree.is(noun.token(), "obj")
                && tree.token(head).isVerb()
                && tree.predicate(head).arguments(Role.SUBJECT).stream()
                        .anyMatch(doer ->
                                tree.token(doer.token()).isPlural() && words.isParty(sentence.lemma(doer.token())));
    }

    /** Talks that are to go on are on no calendar. */
    private boolean isGoingOn(Predicate noun) {
        return noun.governor().isEmpty()
                || words.frame(sentence.lemma(noun.governor().getAsInt())).isEmpty();
    }

    /** "Tuesday's election", "the May summit" */
    private Optional<Timed> modifierDay(int noun) {
        return sentence.timed().stream()
                .filter(time ->
                        Setting.isDay(time.time()) && time.head() >= sentence.phraseStart(noun) && time.head() < noun)
                .findFirst();
    }

    private List<Party> who(Predicate noun, Occasion word) {
        List<Party> who = parties.around(noun);
        int head = noun.governor().orElse(-1);
        boolean made = word.need() == Need.PARTIES
                && head >= 0
                && tree.token(head).isVerb()
                && tree.is(noun.token(), "obj")
                && words.frame(sentence.lemma(head)).isPresent();
        if (!made) {
            return who;
        }
        List<Party> all = new ArrayList<>(parties.doers(tree.predicate(head)));
        parties.of(tree.predicate(head).after("with")).forEach(all::add);
        all.addAll(who);
        return all.stream().distinct().toList();
    }

    private static boolean isEnough(
            Occasion word, boolean named, List<Party> who, Optional<String> place, Optional<Timed> day, String name) {
        boolean dated = day.isPresent();
        boolean bare = !name.contains(" ");
        return switch (word.need()) {
            case PLAIN ->
                word.kind() == Kind.OTHER ? dated && (!bare || place.isPresent()) : !bare || dated && place.isPresent();
            case NAMED -> named && !bare && (dated || place.isPresent() || word.kind() == Kind.FORUM);
            case PARTIES ->
                named
                        || who.size() > 1
                        || place.isPresent() && (dated || !who.isEmpty())
                        || dated && who.stream().anyMatch(party -> !party.person());
            case OF -> dated && name.contains(" of ");
            case JOURNEY -> false;
        };
    }

    private static String what(String name, boolean named, Occasion word, List<Party> who, Optional<String> place) {
        String told = name;
        boolean missing = who.stream().noneMatch(party -> name.contains(party.name()));
        boolean prefixed = word.need() == Need.PARTIES || word.kind() == Kind.FORUM;
        if (prefixed && !who.isEmpty() && !named && missing) {
            told = Parties.joined(who) + " " + name;
        }
        boolean bare = !told.contains(" ") || word.need() == Need.PARTIES && who.isEmpty() && !named;
        return bare && place.isPresent() && !told.contains(place.get()) ? told + " in " + place.get() : told;
    }
}
