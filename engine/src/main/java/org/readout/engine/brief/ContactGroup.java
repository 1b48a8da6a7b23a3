package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.contact.Contact;
import org.readout.engine.language.Sentence;
import org.readout.engine.text.Span;
import org.readout.engine.time.TimeExpression;

/** The places that tell of one contact, and what they say of it together. */
final class ContactGroup {

    private final List<Told<Contact>> told = new ArrayList<>();
    private final List<Told<Contact>> earlier = new ArrayList<>();
    private final Set<String> participants = new LinkedHashSet<>();

    /** Takes in what was reported of the contact before it was put off: its day and place hold no longer. */
    void takeOver(ContactGroup before) {
        earlier.addAll(before.earlier);
        earlier.addAll(before.told);
    }

    void add(Told<Contact> contact, Set<String> who) {
        told.add(contact);
        participants.addAll(who);
    }

    List<Told<Contact>> told() {
        return List.copyOf(told);
    }

    private List<Told<Contact>> everything() {
        return Stream.concat(earlier.stream(), told.stream()).toList();
    }

    List<ContactState> history() {
        return ContactHistory.of(everything());
    }

    /** Ids in the story. */
    Set<String> participants() {
        return participants;
    }

    /** Countries and ministries give way to the persons who spoke for them. */
    void keepNamed(Cast cast) {
        List<String> states =
                participants.stream().filter(id -> !cast.isLocation(id)).toList();
        participants.removeIf(id -> cast.isLocation(id)
                && states.stream()
                        .anyMatch(state -> !cast.isPerson(state)
                                && cast.country(state).isPresent()
                                && cast.country(state).equals(cast.country(id))));
        List<String> persons = participants.stream().filter(cast::isPerson).toList();
        participants.removeIf(id -> !cast.isPerson(id)
                && persons.stream()
                        .anyMatch(person ->
                                cast.country(id).isPresent() && cast.country(id).equals(cast.country(person))));
    }

    List<String> articles() {
        return told.stream().map(Told::articleId).distinct().toList();
    }

    Contact.Kind kind() {
        Map<Contact.Kind, Integer> counts = new LinkedHashMap<>();
        told.stream()
                .map(each -> each.item().kind())
                .filter(kind -> kind != Contact.Kind.OTHER)
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Contact.Kind, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(Contact.Kind.OTHER);
    }

    /** The exactest channel that the kind can have: video says more than the telephone that every call is taken for. */
    Optional<Contact.Channel> channel() {
        List<Contact.Channel> said =
                told.stream().flatMap(each -> each.item().channel().stream()).toList();
        Stream<Contact.Channel> possible = switch (kind()) {
            case CALL -> Stream.of(Contact.Channel.VIDEO, Contact.Channel.PHONE);
            case MEETING, VISIT, SUMMIT, LETTER, OTHER ->
                Stream.of(Contact.Channel.VIDEO, Contact.Channel.IN_PERSON, Contact.Channel.PHONE);
        };
        return possible.filter(said::contains).findFirst();
    }

    /** What was reported last. */
    Contact.Status status() {
        return ContactHistory.latest(everything());
    }

    /** The place that tells the time best: of the exactest times the one most articles agree with. */
    Optional<Told<TimeExpression>> date() {
        return dated().min(Comparator.<Told<TimeExpression>>comparingLong(time -> Days.length(Optional.of(time.item())))
                .thenComparingLong(time -> -agreeing(time.item()))
                .thenComparing(time -> time.item().value())
                .thenComparing(Told::articleId)
                .thenComparing(time -> time.item().span()));
    }

    private long agreeing(TimeExpression time) {
        return dated().filter(other -> other.item().range().equals(time.range()))
                .map(Told::articleId)
                .distinct()
                .count();
    }

    /** Every place that says when, with a time that names days. */
    Stream<Told<TimeExpression>> dated() {
        return told.stream()
                .flatMap(each -> each.item().date().stream()
                        .filter(date -> date.range().isPresent())
                        .map(date -> new Told<>(each.article(), date)));
    }

    /** A time without days ("in the past"), where no place says more. */
    Optional<Told<TimeExpression>> vagueDate() {
        return told.stream()
                .flatMap(each -> each.item().date().stream()
                        .filter(date -> !date.value().isEmpty())
                        .map(date -> new Told<>(each.article(), date)))
                .findFirst();
    }

    /** The place most articles name, a town before its country. */
    Optional<String> place(Set<String> countries) {
        List<String> places =
                told.stream().flatMap(each -> each.item().place().stream()).toList();
        List<String> towns = places.stream()
                .filter(place -> !countries.contains(Words.key(place)))
                .toList();
        return ActorMerger.mostFrequent(towns.isEmpty() ? places : towns);
    }

    /** The contact that words of an article tell of: that in whose evidence they stand, else the only one near. */
    static Optional<ContactGroup> toldAt(AnalysedArticle article, Span words, List<ContactGroup> groups) {
        Optional<Span> sentence = article.read().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.overlaps(words))
                .findFirst();
        List<ContactGroup> named = telling(article, words, groups);
        List<ContactGroup> meant = named.isEmpty()
                ? sentence.map(span -> telling(article, span, groups)).orElse(List.of())
                : named;
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static List<ContactGroup> telling(AnalysedArticle article, Span span, List<ContactGroup> groups) {
        return groups.stream()
                .filter(group -> group.told().stream()
                        .anyMatch(told -> told.articleId().equals(article.id())
                                && told.item().evidence().overlaps(span)))
                .toList();
    }

    List<Evidence> evidence() {
        return everything().stream()
                .map(each -> each.at(each.item().evidence()))
                .distinct()
                .toList();
    }
}
