package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.actor.Actor;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryEvent;
import org.readout.engine.event.Event;

/**
 * One event out of the sentences, over all articles, that tell it. A consultation is the contact that was told in the
 * same words; anything else is the same event if it has the same type and parties on days that can be one, and is as
 * real: what was denied or may come is not what happened.
 */
final class EventMerger {

    private final Cast cast;
    private final List<StoryContact> contacts;

    EventMerger(Cast cast, List<StoryContact> contacts) {
        this.cast = cast;
        this.contacts = List.copyOf(contacts);
    }

    /** A telling of an event, its parties by their ids in the story. */
    private record Telling(Told<Event> told, Set<String> source, Set<String> target, Optional<StoryContact> contact) {

        Event event() {
            return told.item();
        }

        /** Those of the contact, which are merged over every place that tells of it. */
        List<String> parties() {
            return contact.map(StoryContact::participants).orElse(List.of());
        }

        Evidence evidence() {
            return told.at(event().span());
        }
    }

    /** @return the events, the earliest first, undated ones last */
    List<StoryEvent> merge(List<AnalysedArticle> articles) {
        List<List<Telling>> groups = new ArrayList<>();
        for (Telling telling : tellings(articles)) {
            groups.stream()
                    .filter(group -> group.stream().allMatch(other -> same(other, telling)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(telling), () -> groups.add(new ArrayList<>(List.of(telling))));
        }
        List<StoryEvent> events = new ArrayList<>();
        groups.stream()
                .sorted(Comparator.<List<Telling>, String>comparing(
                                group -> date(group).orElse("~"))
                        .thenComparing(group -> group.getFirst().evidence().article())
                        .thenComparing(group -> group.getFirst().evidence().span()))
                .forEach(group -> events.add(event("e" + (events.size() + 1), group)));
        return List.copyOf(events);
    }

    /** Those with a party, the contacts first, for they know their parties best. */
    private List<Telling> tellings(List<AnalysedArticle> articles) {
        return articles.stream()
                .flatMap(article -> article.events().stream().map(event -> telling(new Told<>(article, event))))
                .filter(telling ->
                        telling.contact().isPresent() || !all(telling).isEmpty())
                .sorted(Comparator.comparing(telling -> telling.contact().isEmpty()))
                .toList();
    }

    private Telling telling(Told<Event> told) {
        Set<String> source = ids(told, told.item().source());
        Set<String> target = ids(told, told.item().target());
        // One meets in a town, not with it.
        target.removeIf(id -> cast.actor(id).type() == Actor.Type.LOCATION
                && (told.item().type() == Event.Type.CONSULT
                        || told.item()
                                .place()
                                .filter(cast.actor(id).name()::equals)
                                .isPresent()));
        target.removeAll(source);
        Evidence place = told.at(told.item().span());
        Optional<StoryContact> contact = contacts.stream()
                .filter(each -> each.evidence().contains(place))
                .findFirst();
        return new Telling(told, source, target, contact);
    }

    private Set<String> ids(Told<Event> told, List<String> actors) {
        Set<String> ids = new LinkedHashSet<>();
        actors.forEach(actor -> cast.idOf(told, actor).ifPresent(ids::add));
        return ids;
    }

    private static boolean same(Telling one, Telling other) {
        if (one.event().type() != other.event().type()) {
            return false;
        }
        if (one.contact().isPresent() && other.contact().isPresent()) {
            return one.contact().equals(other.contact());
        }
        return compatible(one.event().date(), other.event().date())
                && sameParties(one, other)
                && one.event().modality().equals(other.event().modality());
    }

    /** A vaguer date is no other date; an unknown one may be any. */
    private static boolean compatible(Optional<String> one, Optional<String> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.orElseThrow().startsWith(other.orElseThrow())
                || other.orElseThrow().startsWith(one.orElseThrow());
    }

    private static boolean sameParties(Telling one, Telling other) {
        if (one.event().type() == Event.Type.CONSULT) {
            return all(one).equals(all(other))
                    || one.contact().isPresent() && one.parties().containsAll(all(other));
        }
        return one.source().equals(other.source()) && one.target().equals(other.target());
    }

    private static Set<String> all(Telling telling) {
        Set<String> all = new HashSet<>(telling.source());
        all.addAll(telling.target());
        return all;
    }

    private static Optional<String> date(List<Telling> group) {
        return group.stream()
                .flatMap(telling -> telling
                        .contact()
                        .flatMap(StoryContact::date)
                        .map(Brief.StoryDate::value)
                        .or(() -> telling.event().date())
                        .stream())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
    }

    private static StoryEvent event(String id, List<Telling> group) {
        Telling first = group.getFirst();
        List<String> parties = first.parties();
        return new StoryEvent(
                id,
                first.event().type(),
                group.stream()
                        .flatMap(telling -> telling.event().mode().stream())
                        .findFirst(),
                group.stream()
                        .flatMap(telling -> telling.event().contexts().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                parties.isEmpty() ? List.copyOf(first.source()) : parties.subList(0, 1),
                parties.isEmpty() ? List.copyOf(first.target()) : parties.subList(1, parties.size()),
                date(group),
                group.stream()
                        .flatMap(telling ->
                                telling
                                        .contact()
                                        .flatMap(StoryContact::place)
                                        .or(() -> telling.event().place())
                                        .stream())
                        .findFirst(),
                first.contact().map(StoryContact::id),
                group.stream().map(Telling::evidence).distinct().toList());
    }
}
