package org.readout.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.engine.actor.Actors;
import org.readout.engine.contact.Contact;
import org.readout.engine.event.Event.Type;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/**
 * Finds PLOVER events, sentence by sentence: the contacts, and what the verbs of the main clauses tell. Immutable and
 * safe across threads.
 */
public final class EventFinder {

    /** Sentences longer than this hold tables or lists rather than prose, and are passed over. */
    private static final int LONGEST = 250;

    private final EventPatterns patterns = EventPatterns.DEFAULT;

    /** @return in text order, no two alike in one sentence */
    public List<Event> find(
            Text text, List<Sentence> sentences, Actors actors, List<TimeExpression> times, List<Contact> contacts) {
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Event> here = new ArrayList<>();
            contacts.stream()
                    .filter(contact -> sentence.span().contains(contact.evidence()))
                    .map(EventFinder::ofContact)
                    .flatMap(Optional::stream)
                    .forEach(here::add);
            boolean told = !here.isEmpty();
            coded(sentence, actors, times).stream()
                    .filter(event -> !told || event.type() != Type.CONSULT && event.type() != Type.AGREE)
                    .forEach(here::add);
            events.addAll(here.stream().distinct().toList());
        }
        events.sort(Comparator.comparing(Event::span));
        return List.copyOf(events);
    }

    /** What was held is a consultation; what is agreed upon, an agreement; what is only possible, no event yet. */
    private static Optional<Event> ofContact(Contact contact) {
        Optional<Type> type = switch (contact.status()) {
            case HELD -> Optional.of(Type.CONSULT);
            case PLANNED -> Optional.of(Type.AGREE);
            case PROPOSED -> Optional.empty();
            case CANCELLED -> Optional.of(Type.REJECT);
        };
        List<String> who = contact.participants();
        return type.filter(found -> who.size() > 1)
                .map(found -> new Event(
                        found,
                        contact.channel()
                                .map(channel ->
                                        channel.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        who.subList(0, 1),
                        who.subList(1, who.size()),
                        contact.date().map(TimeExpression::value),
                        contact.evidence()));
    }

    private List<Event> coded(Sentence sentence, Actors actors, List<TimeExpression> times) {
        if (sentence.dependencies().isEmpty() || sentence.size() > LONGEST) {
            return List.of();
        }
        Optional<String> date = day(sentence.span(), times);
        return new ClauseCoder(sentence, sentence.dependencies().get(), actors, patterns)
                .code().stream()
                        .map(coding -> new Event(
                                coding.type(),
                                Optional.empty(),
                                List.copyOf(coding.source()),
                                List.copyOf(coding.target()),
                                date,
                                coding.span()))
                        .toList();
    }

    private static Optional<String> day(Span sentence, List<TimeExpression> times) {
        return times.stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE && sentence.contains(time.span()))
                .map(TimeExpression::value)
                .filter(value -> value.matches("[0-9X]{4}.*"))
                .findFirst();
    }
}
