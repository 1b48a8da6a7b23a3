package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.engine.actor.Actor;
import org.readout.engine.brief.Brief.StoryActor;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Dispute.Said;
import org.readout.engine.contact.Contact;
import org.readout.engine.time.TimeExpression;

/** Outlets that put one contact on different days or into different countries. */
final class ContactDisputes implements Dispute.Rule {

    @Override
    public List<Dispute> find(StoryMatter matter) {
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < matter.contacts().size(); i++) {
            StoryContact contact = matter.contacts().get(i);
            ContactGroup group = matter.groups().get(i);
            String name = Phrasing.name(contact, matter.cast());
            Dispute.of("the day of the " + name, days(group), matter).ifPresent(disputes::add);
            Dispute.of("the place of the " + name, countries(group, matter.cast()), matter)
                    .or(() -> Dispute.of("the place of the " + name, towns(group, matter), matter))
                    .ifPresent(disputes::add);
        }
        return disputes;
    }

    /** Towns after "in", of which one is known for a capital; a report that names both says nothing against either. */
    private static List<Said> towns(ContactGroup group, StoryMatter matter) {
        List<Said> towns = new ArrayList<>();
        boolean capital = false;
        for (Told<Contact> told : group.told()) {
            Optional<StoryActor> town = told.item()
                    .place()
                    .filter(place -> isIn(told, place))
                    .flatMap(place -> location(place, matter.cast()));
            if (town.isPresent()) {
                capital |= town.get().country().isPresent();
                towns.add(new Said(town.get().id(), told.item().place().orElseThrow(), evidence(told)));
            }
        }
        boolean apart = towns.stream()
                .allMatch(one -> towns.stream()
                        .allMatch(other -> one.key().equals(other.key())
                                || !names(other.evidence().article(), one.value(), matter)
                                        && !Words.key(other.value()).contains(Words.key(one.value()))));
        return capital && apart ? towns : List.of();
    }

    private static boolean isIn(Told<Contact> told, String place) {
        String text = told.article().read().article().text().characters();
        return text.contains("in " + place);
    }

    private static boolean names(String article, String place, StoryMatter matter) {
        return matter.articles().stream()
                .filter(each -> each.id().equals(article))
                .anyMatch(each -> each.read().article().text().characters().contains(place));
    }

    private static Optional<StoryActor> location(String place, Cast cast) {
        String key = Words.key(place);
        return cast.actors().stream()
                .filter(actor -> actor.type() == Actor.Type.LOCATION
                        && Words.key(actor.name()).equals(key))
                .findFirst();
    }

    /** What each article says most exactly; a vaguer time is no contradiction. */
    private static List<Said> days(ContactGroup group) {
        return group.dated()
                .filter(time -> Days.isOneDay(Optional.of(time.item())))
                .sorted(Comparator.<Told<TimeExpression>, String>comparing(Told::articleId)
                        .thenComparing(time -> time.item().span()))
                .map(time -> {
                    String day = time.item().range().orElseThrow().first().toString();
                    return new Said(day, day, time.at(time.item().span()));
                })
                .toList();
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
