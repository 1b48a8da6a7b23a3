package org.readout.engine.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.contact.Contact;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.time.TimeExpression.Range;

/**
 * Contacts of several articles of which all that is compared is the same: a thousand reports of one call are few nodes.
 */
final class ContactNode {

    /**
     * What is compared of a contact.
     *
     * @param who its parties, by their ids in the story
     * @param place by its key
     * @param reported the day of the report where the contact has none of its own
     */
    record Signature(
            Set<String> who,
            Kind kind,
            Optional<Channel> channel,
            Status status,
            Optional<Range> days,
            Optional<String> place,
            Optional<LocalDate> reported) {

        boolean isOneDay() {
            return days.filter(range -> range.first().equals(range.last())).isPresent();
        }

        boolean isLetter() {
            return kind == Kind.LETTER;
        }

        boolean isRemote() {
            return kind == Kind.CALL
                    || channel.filter(each -> each != Channel.IN_PERSON).isPresent();
        }

        boolean isInPerson() {
            return switch (kind) {
                case MEETING, VISIT, SUMMIT -> !isRemote();
                case CALL, LETTER, OTHER ->
                    channel.filter(each -> each == Channel.IN_PERSON).isPresent();
            };
        }
    }

    private final Signature signature;
    private final List<Told<Contact>> members = new ArrayList<>();
    private final Set<String> articles = new TreeSet<>();

    ContactNode(Signature signature) {
        this.signature = signature;
    }

    static Signature signature(Told<Contact> told, Set<String> who) {
        Contact contact = told.item();
        Optional<Range> days = Days.range(contact.date());
        return new Signature(
                who,
                contact.kind(),
                contact.channel(),
                contact.status(),
                days,
                contact.place().map(Words::key),
                days.isPresent() ? Optional.empty() : told.article().published().value());
    }

    void add(Told<Contact> told) {
        members.add(told);
        articles.add(told.articleId());
    }

    Signature signature() {
        return signature;
    }

    /** In the order of their articles. */
    List<Told<Contact>> members() {
        return members.stream()
                .sorted(Comparator.<Told<Contact>, String>comparing(Told::articleId)
                        .thenComparing(told -> told.item().evidence()))
                .toList();
    }

    /** Whether one article has a contact in each. */
    boolean sharesArticleWith(ContactNode other) {
        return articles.size() < other.articles.size()
                ? articles.stream().anyMatch(other.articles::contains)
                : other.articles.stream().anyMatch(articles::contains);
    }

    /** Whether a report that calls it to come was out before a day. */
    boolean isReportedBy(LocalDate day) {
        return members.stream()
                .flatMap(told -> told.article().published().value().stream())
                .anyMatch(published -> !published.isAfter(day));
    }

    /** By the first of its articles and the place in it. */
    String key() {
        Told<Contact> first = members().getFirst();
        return first.articleId() + " "
                + String.format(Locale.ROOT, "%09d", first.item().evidence().start());
    }
}
