package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.contact.Cue.Reference;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/**
 * Finds the meetings and talks to come of which too little is said for a contact: "negotiators are due to meet in
 * Vienna on 3 May", "talks resume in Vienna next week".
 */
final class MeetingAgenda {

    private static final Set<String> VERBS = Set.of("meet", "gather", "convene", "reconvene", "assemble");
    private static final Set<String> NOUNS =
            Set.of("talk", "negotiation", "consultation", "meeting", "discussion", "visit");

    private final Text text;
    private final Scene scene;
    private final Clauses clauses;
    private final StatusReader statuses;
    private final ContactWords words;
    private final PublicationDate published;

    MeetingAgenda(
            Text text,
            Scene scene,
            Clauses clauses,
            StatusReader statuses,
            ContactWords words,
            PublicationDate published) {
        this.text = text;
        this.scene = scene;
        this.clauses = clauses;
        this.statuses = statuses;
        this.words = words;
        this.published = published;
    }

    /** @param known contacts of the sentence: what they tell needs no second item */
    List<AgendaItem> find(List<Contact> known) {
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            int token = i;
            boolean told = known.stream()
                    .anyMatch(contact ->
                            contact.evidence().overlaps(scene.token(token).span()));
            boolean verb = scene.token(i).isVerb() && VERBS.contains(scene.lemma(i));
            boolean noun = scene.token(i).isNoun() && NOUNS.contains(scene.lemma(i));
            if (!told && (verb || noun)) {
                item(i, verb).ifPresent(items::add);
            }
        }
        return items;
    }

    private Optional<AgendaItem> item(int token, boolean verb) {
        int from = verb ? token : scene.phraseAt(token).map(Scene.Phrase::from).orElse(token);
        Cue cue = new Cue(
                scene,
                from,
                token + 1,
                Kind.MEETING,
                Optional.empty(),
                Status.PLANNED,
                List.of(),
                List.of(),
                Reference.NONE);
        Circumstances circumstances = new Circumstances(text, scene, words, List.of(cue));
        Optional<TimeExpression> date = circumstances.date(cue).filter(day -> ContactFinder.isAfter(day, published));
        Optional<String> place = circumstances.place(cue);
        Optional<Status> status = verb
                ? statuses.ofVerb(token)
                : scene.phraseAt(token).flatMap(phrase -> statuses.ofNoun(phrase, clauses.governor(phrase)));
        if (date.isEmpty() || place.isEmpty() || status.isEmpty() || status.get() == Status.CANCELLED) {
            return Optional.empty();
        }
        String noun = verb || scene.lemma(token).equals("meeting") ? "meeting" : scene.word(token);
        String who = verb
                ? Clauses.actors(clauses.subject(token)).stream()
                        .map(Actor::name)
                        .findFirst()
                        .map(name -> name + " ")
                        .orElse("")
                : "";
        return Optional.of(new AgendaItem(
                who + noun + " in " + place.get(),
                AgendaItem.Kind.OTHER,
                date,
                place,
                status.get() == Status.PROPOSED ? AgendaItem.Status.POSSIBLE : AgendaItem.Status.SCHEDULED,
                scene.span(from, token + 1).cover(date.get().span())));
    }
}
