package org.readout.engine.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.engine.contact.Contact;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.time.TimeExpression.Range;

/**
 * Contacts that were put off and came about later: what was announced for the 3rd, postponed on the 5th and held on the
 * 9th is one contact with a history, not two.
 */
final class Postponements {

    private static final String POSTPONED = "postponed";
    /** A new day is looked for this many days behind the old one. */
    private static final long REACH = 120;

    private Postponements() {}

    /** @return the groups without those that went up into a later one */
    static List<ContactGroup> join(List<ContactGroup> groups) {
        List<ContactGroup> left = new ArrayList<>(groups);
        for (ContactGroup group : groups) {
            later(group, left).ifPresent(successor -> {
                successor.takeOver(group);
                left.remove(group);
            });
        }
        return List.copyOf(left);
    }

    private static Optional<ContactGroup> later(ContactGroup group, List<ContactGroup> groups) {
        if (group.told().stream().anyMatch(told -> told.item().status() == Status.HELD)) {
            return Optional.empty();
        }
        return groups.stream()
                .filter(other -> other != group
                        && other.participants().equals(group.participants())
                        && isLater(group, other)
                        && isPutOff(group, other))
                .min(Comparator.comparing(other -> first(other).orElse(LocalDate.MAX)));
    }

    private static Optional<LocalDate> first(ContactGroup group) {
        return group.date().flatMap(date -> date.item().range()).map(Range::first);
    }

    private static boolean isLater(ContactGroup group, ContactGroup other) {
        Optional<LocalDate> day = first(group);
        Optional<LocalDate> next = first(other);
        return next.isPresent()
                && (day.isEmpty()
                        || next.get().isAfter(day.get())
                                && next.get().isBefore(day.get().plusDays(REACH)));
    }

    /** Whether a report says "postponed", of the old day or of the new one, and none tells of the new day before it. */
    private static boolean isPutOff(ContactGroup group, ContactGroup other) {
        Optional<String> said = group.told().stream()
                .filter(Postponements::isPostponement)
                .flatMap(told -> ContactHistory.reported(told).stream())
                .min(Comparator.naturalOrder());
        boolean moved = other.told().stream().anyMatch(Postponements::isPostponement);
        boolean after = said.isPresent()
                && other.told().stream()
                        .flatMap(told -> ContactHistory.reported(told).stream())
                        .allMatch(day -> day.compareTo(said.get()) >= 0);
        return moved || after;
    }

    private static boolean isPostponement(Told<Contact> told) {
        return told.item().told() == Status.CANCELLED
                && ContactHistory.word(told).filter(POSTPONED::equals).isPresent();
    }
}
