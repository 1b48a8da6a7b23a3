package org.readout.engine.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.actor.Actors;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.contact.Contact;
import org.readout.engine.event.Event.Context;
import org.readout.engine.event.Event.Type;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/**
 * Finds PLOVER events, sentence by sentence: the contacts, and what the verbs of the main clauses tell. Immutable and
 * safe across threads.
 */
public final class EventFinder {

    /** Sentences longer than this hold tables or lists rather than prose, and are passed over. */
    private static final int LONGEST = 250;

    /** What a contact in the same sentence tells better. */
    private static final Set<Type> OF_CONTACTS = EnumSet.of(Type.CONSULT, Type.AGREE, Type.SUPPORT);

    private final EventPatterns patterns = EventPatterns.DEFAULT;
    private final EventModes modes = EventModes.DEFAULT;
    private final EventSubjects subjects = EventSubjects.DEFAULT;

    /**
     * @param published what tells news from background
     * @return in text order, no two alike in one sentence
     */
    public List<Event> find(
            Text text,
            List<Sentence> sentences,
            Actors actors,
            List<TimeExpression> times,
            List<Contact> contacts,
            PublicationDate published) {
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Contact> met = contacts.stream()
                    .filter(contact -> sentence.span().contains(contact.evidence()))
                    .toList();
            List<Event> here = new ArrayList<>();
            Set<Context> about = subjects.of(sentence);
            met.stream()
                    .map(contact -> ofContact(contact, about, published))
                    .flatMap(Optional::stream)
                    .forEach(here::add);
            if (sentence.dependencies().isPresent() && sentence.size() <= LONGEST) {
                coded(text, sentence, sentence.dependencies().get(), actors, times, about, published).stream()
                        .filter(event -> !tells(met, here, event))
                        .forEach(here::add);
            }
            events.addAll(here.stream().distinct().toList());
        }
        events.sort(Comparator.comparing(Event::span));
        return List.copyOf(events);
    }

    /** Whether a contact of the sentence has told what a verb of it tells. */
    private static boolean tells(List<Contact> contacts, List<Event> told, Event event) {
        boolean asContact = event.type() == Type.SUPPORT
                ? contacts.stream().anyMatch(contact -> contact.evidence().overlaps(event.span()))
                : !told.isEmpty();
        return asContact && OF_CONTACTS.contains(event.type());
    }

    /**
     * What was held is a consultation; what is agreed upon, an agreement; what was called off, a sanction in PLOVER's
     * wide sense; what is only possible, no event yet.
     */
    private static Optional<Event> ofContact(Contact contact, Set<Context> about, PublicationDate published) {
        Optional<Type> type = switch (contact.status()) {
            case HELD -> Optional.of(Type.CONSULT);
            case PLANNED -> Optional.of(Type.AGREE);
            case PROPOSED -> Optional.empty();
            case CANCELLED -> Optional.of(Type.SANCTION);
        };
        List<String> who = contact.participants();
        Set<Context> contexts = new TreeSet<>(about);
        if (contact.status() == Contact.Status.PLANNED) {
            contexts.add(Context.FUTURE);
        } else if (daysAfter(contact.date(), published)
                .filter(days -> days < -Modality.NEWS_DAYS)
                .isPresent()) {
            contexts.add(Context.HISTORICAL);
        }
        return type.filter(found -> who.size() > 1)
                .map(found -> new Event(
                        found,
                        contact.channel()
                                .map(channel ->
                                        channel.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        List.copyOf(contexts),
                        who.subList(0, 1),
                        who.subList(1, who.size()),
                        contact.date().map(TimeExpression::value),
                        contact.place(),
                        contact.evidence()));
    }

    private List<Event> coded(
            Text text,
            Sentence sentence,
            Dependencies tree,
            Actors actors,
            List<TimeExpression> times,
            Set<Context> about,
            PublicationDate published) {
        EventDays days = new EventDays(sentence, tree, times);
        Modality modality = new Modality(sentence, tree);
        EventPlaces places = new EventPlaces(text, sentence, tree);
        return new ClauseCoder(sentence, tree, actors, patterns)
                .code().stream()
                        .map(coding -> {
                            Optional<TimeExpression> day = days.of(coding.verb(), coding.inner(), coding.span());
                            Set<Context> contexts = new TreeSet<>(about);
                            contexts.addAll(modality.of(coding.verb(), daysAfter(day, published)));
                            if (coding.denied()) {
                                // The "will not" is what made it a refusal.
                                contexts.removeAll(Set.of(Context.NEGATION, Context.FUTURE));
                            }
                            return new Event(
                                    coding.type(),
                                    modes.of(coding.type(), lemma(sentence, coding.inner()), coding.words()),
                                    List.copyOf(contexts),
                                    List.copyOf(coding.source()),
                                    List.copyOf(coding.target()),
                                    day.map(TimeExpression::value),
                                    places.of(coding.inner()).or(() -> places.of(coding.verb())),
                                    coding.span());
                        })
                        .toList();
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** From publication to a day: the first of a span of days to come, the last of one gone by. */
    private static Optional<Long> daysAfter(Optional<TimeExpression> day, PublicationDate published) {
        return published
                .value()
                .flatMap(from -> day.flatMap(TimeExpression::range)
                        .map(range -> range.first().isAfter(from)
                                ? ChronoUnit.DAYS.between(from, range.first())
                                : Math.min(0, ChronoUnit.DAYS.between(from, range.last()))));
    }
}
