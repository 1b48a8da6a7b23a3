package org.readout.engine.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryDate;
import org.readout.engine.contact.Contact;
import org.readout.engine.time.TimeExpression.Range;

/** Tells what one report announces and another, or the same, tells as held: it is not to come. */
final class AgendaHeld {

    /** Words of a further meeting, which the one that was held is not. */
    private static final Set<String> FURTHER = Set.of("again", "next", "another", "further", "second", "third", "new");
    /** Words of an item that takes place at a distance. */
    private static final Set<String> CALLS = Set.of("call", "calls", "phone");
    /** Words of one that may. */
    private static final Set<String> REMOTE = Set.of("call", "calls", "phone", "talks", "talk", "conversation");

    private final Cast cast;
    private final List<StoryContact> contacts;

    AgendaHeld(Cast cast, List<StoryContact> contacts) {
        this.cast = cast;
        this.contacts = contacts.stream()
                .filter(contact -> contact.status() == Contact.Status.HELD)
                .toList();
    }

    boolean isHeld(Told<AgendaItem> told) {
        if (told.item().kind() == AgendaItem.Kind.DEADLINE
                || told.item().parties().isEmpty()) {
            return false;
        }
        boolean further = Words.of(told.words(told.item().evidence())).stream().anyMatch(FURTHER::contains);
        return !further && contacts.stream().anyMatch(contact -> isOne(told, contact) && isThen(told, contact));
    }

    private boolean isOne(Told<AgendaItem> told, StoryContact contact) {
        List<String> who = told.item().parties().stream()
                .flatMap(party -> cast.idOf(told, party.actor()).stream())
                .toList();
        boolean all = who.size() == told.item().parties().size()
                && contact.participants().containsAll(who);
        if (told.item().kind() == AgendaItem.Kind.VISIT) {
            return all && isThere(told.item(), contact);
        }
        boolean remote = contact.kind() == Contact.Kind.CALL || contact.kind() == Contact.Kind.LETTER;
        List<String> words = Words.of(told.item().what());
        boolean channel = remote
                ? words.stream().anyMatch(REMOTE::contains)
                : words.stream().noneMatch(CALLS::contains);
        return who.size() > 1 && all && channel;
    }

    private static boolean isThere(AgendaItem item, StoryContact contact) {
        Optional<String> goal = item.place().map(Words::key);
        Optional<String> place = contact.place().map(Words::key);
        boolean remote = contact.kind() == Contact.Kind.CALL || contact.kind() == Contact.Kind.LETTER;
        return !remote
                && goal.isPresent()
                && place.isPresent()
                && (place.get().contains(goal.get()) || goal.get().contains(place.get()));
    }

    /** Whether the contact can be the one announced: on its day, or no earlier than the report of an undated one. */
    private static boolean isThen(Told<AgendaItem> told, StoryContact contact) {
        Optional<LocalDate> day = contact.date().map(StoryDate::value).flatMap(AgendaHeld::day);
        Optional<Range> range = Days.range(told.item().date());
        if (range.isPresent()) {
            return day.isPresent() && range.get().contains(day.get());
        }
        Optional<LocalDate> published = told.article().published().value();
        return day.isEmpty()
                || published.isEmpty()
                || !published.get().isAfter(day.get().plusDays(1));
    }

    private static Optional<LocalDate> day(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}.*")
                ? Optional.of(LocalDate.parse(value.substring(0, 10)))
                : Optional.empty();
    }
}
