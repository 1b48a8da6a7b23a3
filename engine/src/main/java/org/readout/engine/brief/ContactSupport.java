package org.readout.engine.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.contact.Contact;
import org.readout.engine.time.TimeExpression;

/**
 * What stands behind a contact, newsroom by newsroom: how many tell of it, in how many leads, and which of its parties,
 * which day and which place enough of them give for a sentence that stands by itself.
 */
final class ContactSupport {

    private final StoryMatter matter;
    private final Reports reports;
    private final StoryContact contact;
    private final ContactGroup group;

    ContactSupport(StoryMatter matter, Reports reports, StoryContact contact, ContactGroup group) {
        this.matter = matter;
        this.reports = reports;
        this.contact = contact;
        this.group = group;
    }

    StoryContact contact() {
        return contact;
    }

    /** Newsrooms that tell of it, a copy counting with its source. */
    int newsrooms() {
        return matter.newsrooms(StoryMatter.articlesOf(contact.evidence()));
    }

    /** Newsrooms that tell of it in their leads. */
    int leads() {
        return matter.newsrooms(StoryMatter.articlesOf(
                contact.evidence().stream().filter(reports::isLead).toList()));
    }

    /**
     * Whether so few reports tell of it, or so little, that a summary should not: neither two newsrooms nor, where one
     * newsroom's words were carried widely, the leads of half of the reports.
     */
    boolean isThin() {
        List<String> leading = StoryMatter.articlesOf(
                contact.evidence().stream().filter(reports::isLead).toList());
        return newsrooms() < 2 && (reports.count() > 2 ? 2 * leading.size() < reports.count() : leading.isEmpty());
    }

    /**
     * The parties that at least half of the reports of it name, by themselves or by their countries, in the record's
     * order.
     */
    List<String> participants() {
        Map<String, Set<String>> naming = new LinkedHashMap<>();
        Set<String> all = new TreeSet<>();
        for (Told<Contact> told : group.told()) {
            all.add(told.articleId());
            for (String local : told.item().participants()) {
                matter.cast()
                        .idOf(told, local)
                        .ifPresent(id -> contact.participants().stream()
                                .filter(party -> party.equals(id) || standsFor(id, party))
                                .forEach(party -> naming.computeIfAbsent(party, key -> new LinkedHashSet<>())
                                        .add(told.articleId())));
            }
        }
        return contact.participants().stream()
                .filter(party -> 2 * naming.getOrDefault(party, Set.of()).size() >= all.size())
                .toList();
    }

    private boolean standsFor(String id, String party) {
        return !matter.cast().isPerson(id)
                && matter.cast().country(id).isPresent()
                && matter.cast().country(id).equals(matter.cast().country(party));
    }

    /**
     * When it was, in the words of {@link SureDay}: only where two newsrooms or a lead give the day, or the only report
     * of it does so in the words that tell of it, and where none gives another.
     */
    String when() {
        Map<String, List<Told<TimeExpression>>> values = new TreeMap<>();
        group.dated()
                .filter(time -> Days.isOneDay(Optional.of(time.item())) || !hasDay())
                .forEach(time -> values.computeIfAbsent(value(time.item()), key -> new ArrayList<>())
                        .add(time));
        if (values.size() != 1) {
            return "";
        }
        List<Told<TimeExpression>> told = values.values().iterator().next();
        List<String> articles = told.stream().map(Told::articleId).distinct().toList();
        boolean sure = matter.newsrooms(articles) > 1
                || told.stream()
                        .anyMatch(time -> reports.isLead(time.at(time.item().span())))
                || newsrooms() == 1 && told.stream().anyMatch(this::isBeside);
        return sure
                ? SureDay.when(
                        values.keySet().iterator().next(),
                        told.stream()
                                .map(time -> time.words(time.item().span()))
                                .toList(),
                        articles.stream().anyMatch(reports::isDated))
                : "";
    }

    /** Whether a report names the month of it, and not just a day of the week or "last month". */
    boolean isSpelledOut() {
        return group.dated()
                .anyMatch(time -> SureDay.namesMonth(time.words(time.item().span())));
    }

    private boolean hasDay() {
        return group.dated().anyMatch(time -> Days.isOneDay(Optional.of(time.item())));
    }

    /** Whether the time stands in the words that tell of the contact. */
    private boolean isBeside(Told<TimeExpression> time) {
        return group.told().stream()
                .anyMatch(told -> told.articleId().equals(time.articleId())
                        && told.item().evidence().contains(time.item().span()));
    }

    private static String value(TimeExpression time) {
        return time.value().replaceAll("T.*", "");
    }

    /** Where it was: only of those who met, where two newsrooms or a lead name the place and none names another. */
    Optional<String> place() {
        Map<String, List<Evidence>> places = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (Told<Contact> told : group.told()) {
            told.item().place().filter(name -> isAt(told, name)).ifPresent(name -> {
                names.putIfAbsent(Words.key(name), name);
                places.computeIfAbsent(Words.key(name), key -> new ArrayList<>())
                        .add(told.at(told.item().evidence()));
            });
        }
        if (places.size() != 1 || !isInPerson()) {
            return Optional.empty();
        }
        List<Evidence> evidence = places.values().iterator().next();
        boolean sure = matter.newsrooms(StoryMatter.articlesOf(evidence)) > 1
                || evidence.stream().anyMatch(reports::isLead);
        return sure ? Optional.of(names.values().iterator().next()) : Optional.empty();
    }

    private boolean isInPerson() {
        return contact.channel().filter(c -> c == Contact.Channel.IN_PERSON).isPresent()
                || contact.channel().isEmpty()
                        && switch (contact.kind()) {
                            case MEETING, VISIT, SUMMIT -> true;
                            case CALL, LETTER, OTHER -> false;
                        };
    }

    /** Whether the report puts something in or at the place, which is a name and not a description. */
    private static boolean isAt(Told<Contact> told, String name) {
        String text = told.article().read().article().text().characters();
        return Character.isUpperCase(name.codePointAt(0))
                && (text.contains("in " + name) || text.contains("at " + name) || text.contains("In " + name));
    }
}
