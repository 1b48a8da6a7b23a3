package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.engine.actor.Actor;
import org.readout.engine.brief.Brief.StoryActor;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Dispute.Said;
import org.readout.engine.contact.Contact;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/**
 * Outlets that put one contact on different days or into different countries or towns. A day counts only where the
 * words that tell of the contact give it and the report's own day is known or the words name day and month; a place
 * only in a report that does not name the other's place as well, for one of those is what the talk was about.
 */
final class ContactDisputes implements Dispute.Rule {

    @Override
    public List<Dispute> find(StoryMatter matter) {
        Reports reports = new Reports(matter.articles());
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < matter.contacts().size(); i++) {
            StoryContact contact = matter.contacts().get(i);
            ContactGroup group = matter.groups().get(i);
            String name = Phrasing.name(contact, matter.cast());
            Dispute.of("the day of the " + name, days(group, reports), matter).ifPresent(disputes::add);
            if (isInPerson(contact)) {
                Dispute.of("the place of the " + name, apart(countries(group, matter.cast()), reports), matter)
                        .or(() -> Dispute.of(
                                "the place of the " + name, apart(towns(group, matter.cast()), reports), matter))
                        .ifPresent(disputes::add);
            }
        }
        return disputes;
    }

    private static boolean isInPerson(StoryContact contact) {
        return contact.channel()
                        .filter(channel -> channel != Contact.Channel.IN_PERSON)
                        .isEmpty()
                && contact.kind() != Contact.Kind.CALL
                && contact.kind() != Contact.Kind.LETTER;
    }

    /** What is said by reports that name one of the places alone. */
    private static List<Said> apart(List<Said> said, Reports reports) {
        return said.stream()
                .filter(one -> said.stream()
                        .filter(other -> !other.key().equals(one.key()))
                        .noneMatch(other -> reports.article(one.evidence().article())
                                .read()
                                .article()
                                .text()
                                .characters()
                                .contains(other.value())))
                .toList();
    }

    /** Towns after "in", of which one is known for a capital; a longer name of one town is no other town. */
    private static List<Said> towns(ContactGroup group, Cast cast) {
        List<Said> towns = new ArrayList<>();
        boolean capital = false;
        for (Told<Contact> told : group.told()) {
            Optional<StoryActor> town =
                    told.item().place().filter(place -> isIn(told, place)).flatMap(place -> location(place, cast));
            if (town.isPresent()) {
                capital |= town.get().country().isPresent();
                towns.add(new Said(town.get().id(), told.item().place().orElseThrow(), evidence(told)));
            }
        }
        boolean others = towns.stream()
                .allMatch(one -> towns.stream()
                        .allMatch(other -> one.key().equals(other.key())
                                || !Words.key(other.value()).contains(Words.key(one.value()))));
        return capital && others ? towns : List.of();
    }

    private static boolean isIn(Told<Contact> told, String place) {
        String text = told.article().read().article().text().characters();
        return text.contains("in " + place);
    }

    private static Optional<StoryActor> location(String place, Cast cast) {
        String key = Words.key(place);
        return cast.actors().stream()
                .filter(actor -> actor.type() == Actor.Type.LOCATION
                        && Words.key(actor.name()).equals(key))
                .findFirst();
    }

    /** What each article says most exactly; a vaguer time is no contradiction, nor an article that gives two days. */
    private static List<Said> days(ContactGroup group, Reports reports) {
        List<Told<TimeExpression>> times = group.told().stream()
                .flatMap(told -> told.item().date().stream()
                        .filter(time -> Days.isOneDay(Optional.of(time)))
                        .filter(time -> isBeside(told, time.span()))
                        .map(time -> new Told<>(told.article(), time)))
                .sorted(Comparator.<Told<TimeExpression>, String>comparing(Told::articleId)
                        .thenComparing(time -> time.item().span()))
                .toList();
        List<Told<TimeExpression>> known = times.stream()
                .filter(time -> reports.isDated(time.articleId())
                        || SureDay.namesMonth(time.words(time.item().span())))
                .toList();
        // Of reports whose own day was worked out, "Thursday" and "Friday" differ; "Thursday" and "May 5" may not.
        List<Told<TimeExpression>> weekdays =
                times.stream().filter(ContactDisputes::isOfTheWeek).toList();
        return days(known).isEmpty() ? days(weekdays) : days(known);
    }

    /** A day of the week, or "later the same day" in a report that names it. */
    private static boolean isOfTheWeek(Told<TimeExpression> time) {
        String words = time.words(time.item().span());
        return SureDay.namesWeekday(words)
                || !SureDay.namesMonth(words)
                        && time.article().times().stream()
                                .filter(other ->
                                        other.range().equals(time.item().range()))
                                .anyMatch(other -> SureDay.namesWeekday(time.words(other.span())));
    }

    private static List<Said> days(List<Told<TimeExpression>> times) {
        Map<String, Set<String>> days = new TreeMap<>();
        times.forEach(time ->
                days.computeIfAbsent(time.articleId(), key -> new TreeSet<>()).add(day(time)));
        List<Said> said = times.stream()
                .filter(time -> days.getOrDefault(time.articleId(), Set.of()).size() == 1)
                .map(time -> new Said(day(time), day(time), time.at(time.item().span())))
                .toList();
        return said.stream().map(Said::key).distinct().count() > 1 ? said : List.of();
    }

    private static String day(Told<TimeExpression> time) {
        return time.item().range().orElseThrow().first().toString();
    }

    /** Whether the time stands in the sentence that tells of the contact. */
    private static boolean isBeside(Told<Contact> told, Span time) {
        Span evidence = told.item().evidence();
        return evidence.contains(time)
                || told.article().read().sentences().isEmpty()
                || told.article().read().sentences().stream()
                        .anyMatch(sentence -> sentence.span().overlaps(evidence)
                                && sentence.span().contains(time));
    }

    private static List<Said> countries(ContactGroup group, Cast cast) {
        return group.told().stream()
                .flatMap(told -> told.item().place().stream()
                        .flatMap(place -> country(place, cast).map(code -> new Said(code, place, evidence(told)))))
                .toList();
    }

    private static Evidence evidence(Told<Contact> told) {
        return told.at(told.item().evidence());
    }

    private static Stream<String> country(String place, Cast cast) {
        String key = Words.key(place);
        return cast.actors().stream()
                .filter(actor -> actor.type() == Actor.Type.COUNTRY || actor.type() == Actor.Type.LOCATION)
                .filter(actor -> Words.key(actor.name()).equals(key)
                        || actor.aliases().stream()
                                .anyMatch(alias -> Words.key(alias).equals(key)))
                .map(StoryActor::country)
                .flatMap(Optional::stream)
                .limit(1);
    }
}
