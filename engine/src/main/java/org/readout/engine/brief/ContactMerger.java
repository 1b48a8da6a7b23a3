package org.readout.engine.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.contact.Contact;
import org.readout.engine.time.TimeExpression.Range;

/**
 * One contact out of the places that tell of it, over all articles: same persons (or the countries they act for), a
 * kind and channel that one contact can have, and days that agree. A place that says less goes to the contact it fits
 * best; a place that fits several equally and adds nothing is passed over.
 */
final class ContactMerger {

    /** From so many participants on, a contact of two of them is another one. */
    private static final int MANY = 4;

    /** Days by which a plan may leave open when it comes true: "later this week". */
    private static final int LONGEST_PLAN = 7;

    private final Cast cast;
    private final List<ContactGroup> groups = new ArrayList<>();

    ContactMerger(Cast cast) {
        this.cast = cast;
    }

    /** @return the contacts, each with at least two participants, the earliest first, undated ones last */
    List<ContactGroup> merge(List<AnalysedArticle> articles) {
        List<Told<Contact>> all = new ArrayList<>();
        articles.forEach(article -> article.contacts().stream()
                .flatMap(contact -> contact.apart().stream())
                .forEach(contact -> all.add(new Told<>(article, possible(article, contact)))));
        // What says most goes first, so that vaguer places find the exact ones already there.
        all.sort(Comparator.<Told<Contact>>comparingInt(told -> persons(who(told)) >= 2 ? 0 : 1)
                .thenComparingLong(told -> Days.length(told.item().date()))
                .thenComparingInt(told -> told.item().channel().isPresent() ? 0 : 1)
                .thenComparingInt(told -> -told.item().participants().size())
                .thenComparing(Told::articleId)
                .thenComparing(told -> told.item().evidence()));
        List<Told<Contact>> lonely = new ArrayList<>();
        for (Told<Contact> told : all) {
            Set<String> who = who(told);
            if (who.size() < 2) {
                lonely.add(told);
            } else {
                place(told, who);
            }
        }
        for (Told<Contact> told : lonely) {
            List<ContactGroup> homes = homes(told, who(told));
            if (homes.size() == 1 && !who(told).isEmpty()) {
                homes.getFirst().add(told, Set.of());
            }
        }
        groups.forEach(group -> group.keepNamed(cast));
        groups.removeIf(group -> group.participants().size() < 2);
        groups.sort(Comparator.comparing(ContactMerger::sortKey));
        return List.copyOf(groups);
    }

    /** What has been held was not held after it was reported: such a day is misread and says nothing. */
    private static Contact possible(AnalysedArticle article, Contact contact) {
        Optional<LocalDate> published = article.published().value();
        boolean future = contact.status() == Contact.Status.HELD
                && published.isPresent()
                && Days.range(contact.date())
                        .filter(range -> range.first().isAfter(published.get().plusDays(1)))
                        .isPresent();
        return future ? contact.undated() : contact;
    }

    private static String sortKey(ContactGroup group) {
        String day = group.date()
                .flatMap(date -> date.item().range())
                .map(range -> range.first() + " " + range.last())
                .orElse("~");
        Told<Contact> first = group.told().getFirst();
        return day + " " + first.articleId() + " "
                + String.format(Locale.ROOT, "%09d", first.item().evidence().start());
    }

    private Set<String> who(Told<Contact> told) {
        Set<String> who = new LinkedHashSet<>();
        told.item().participants().forEach(id -> cast.idOf(told, id).ifPresent(who::add));
        return who;
    }

    private long persons(Set<String> who) {
        return who.stream().filter(cast::isPerson).count();
    }

    private void place(Told<Contact> told, Set<String> who) {
        List<ContactGroup> homes = homes(told, who);
        boolean exact = persons(who) >= 2;
        if (homes.isEmpty()) {
            ContactGroup group = new ContactGroup();
            group.add(told, who);
            groups.add(group);
        } else if (homes.size() == 1 || exact) {
            homes.getFirst().add(told, who);
        }
    }

    /** The groups that the place can belong to; where one fits better than all others, that one alone. */
    private List<ContactGroup> homes(Told<Contact> told, Set<String> who) {
        List<ContactGroup> fitting =
                groups.stream().filter(group -> fits(group, told, who)).toList();
        if (fitting.size() < 2) {
            return fitting;
        }
        int best = fitting.stream()
                .mapToInt(group -> score(group, told, who))
                .max()
                .orElse(0);
        return fitting.stream()
                .filter(group -> score(group, told, who) == best)
                .sorted(Comparator.comparingLong(group -> distance(group, told)))
                .toList();
    }

    private boolean fits(ContactGroup group, Told<Contact> told, Set<String> who) {
        return sameParticipants(group.participants(), who)
                && group.told().stream().allMatch(other -> sameSort(other, told))
                && sameManner(group, told.item())
                && sameTime(group, told, who);
    }

    /** Whether each of the fewer is one of the more, or the country or ministry that one of them acts for. */
    private boolean sameParticipants(Set<String> one, Set<String> other) {
        Set<String> fewer = new TreeSet<>(one.size() <= other.size() ? one : other);
        Set<String> more = new TreeSet<>(one.size() <= other.size() ? other : one);
        Set<String> both = new TreeSet<>(fewer);
        both.retainAll(more);
        if (sides(fewer) == 2 && sides(more) >= MANY) {
            // two who meet on the margins of a summit do not hold it
            return false;
        }
        if (persons(one) >= 2 && persons(other) >= 2) {
            return fewer.stream().filter(cast::isPerson).filter(more::contains).count()
                    >= Math.max(2, fewer.stream().filter(cast::isPerson).count() - (fewer.size() > 2 ? 1 : 0));
        }
        fewer.removeAll(both);
        more.removeAll(both);
        for (String id : fewer) {
            Optional<String> match =
                    more.stream().filter(candidate -> standsFor(id, candidate)).findFirst();
            if (match.isEmpty()) {
                return false;
            }
            more.remove(match.get());
        }
        return true;
    }

    /** Participants without the countries and ministries that persons among them act for. */
    private long sides(Set<String> who) {
        return who.stream()
                .filter(id -> cast.isPerson(id)
                        || who.stream().noneMatch(other -> standsFor(id, other) && cast.isPerson(other)))
                .count();
    }

    private boolean standsFor(String one, String other) {
        boolean samePerson = cast.isPerson(one) && cast.isPerson(other);
        return !samePerson && cast.country(one).isPresent() && cast.country(one).equals(cast.country(other));
    }

    /** Whether one contact can be both: "talks" is a vaguer word for anything but a letter. */
    private static boolean sameSort(Told<Contact> first, Told<Contact> second) {
        Contact one = first.item();
        Contact other = second.item();
        boolean letter = (one.kind() == Contact.Kind.LETTER) != (other.kind() == Contact.Kind.LETTER);
        boolean held = one.status() == Contact.Status.HELD;
        boolean otherHeld = other.status() == Contact.Status.HELD;
        boolean bothDated = Days.isOneDay(one.date()) && Days.isOneDay(other.date());
        boolean came = held != otherHeld && (held ? cameTrue(second, first) : cameTrue(first, second));
        return !letter && (held == otherHeld || bothDated || came);
    }

    /** Whether a plan for some day soon is what another article tells as held: "will speak later this week". */
    private static boolean cameTrue(Told<Contact> plan, Told<Contact> held) {
        Optional<Range> days = Days.range(plan.item().date());
        return plan.item().status() == Contact.Status.PLANNED
                && !plan.articleId().equals(held.articleId())
                && Days.length(plan.item().date()) <= LONGEST_PLAN
                && Days.isOneDay(held.item().date())
                && Days.between(days, Days.range(held.item().date())) == Days.AGREE
                && plan.article()
                        .published()
                        .value()
                        .filter(day -> Days.range(held.item().date())
                                .filter(on -> on.last().plusDays(1).isAfter(day))
                                .isPresent())
                        .isPresent();
    }

    /**
     * Whether the place agrees with most others on their having met or having spoken from afar. Two who met nowhere in
     * particular and telephoned on one and the same day did one of the two, in loose words.
     */
    private static boolean sameManner(ContactGroup group, Contact contact) {
        long met = group.told().stream().filter(told -> isInPerson(told.item())).count();
        long spoke = group.told().stream().filter(told -> isRemote(told.item())).count();
        boolean against = isInPerson(contact) && spoke > met || isRemote(contact) && met > spoke;
        boolean oneDay =
                Days.isOneDay(contact.date()) && Days.isOneDay(group.date().map(Told::item));
        boolean nowhere = contact.place().isEmpty()
                && group.told().stream().allMatch(told -> told.item().place().isEmpty());
        return !against || oneDay && nowhere;
    }

    private static boolean isRemote(Contact contact) {
        return contact.kind() == Contact.Kind.CALL
                || contact.channel()
                        .filter(channel -> channel != Contact.Channel.IN_PERSON)
                        .isPresent();
    }

    private static boolean isInPerson(Contact contact) {
        return switch (contact.kind()) {
            case MEETING, VISIT, SUMMIT -> !isRemote(contact);
            case CALL, LETTER, OTHER ->
                contact.channel()
                        .filter(channel -> channel == Contact.Channel.IN_PERSON)
                        .isPresent();
        };
    }

    private boolean sameTime(ContactGroup group, Told<Contact> told, Set<String> who) {
        Optional<Range> day = Days.range(told.item().date());
        boolean samePersons = persons(who) >= 2;
        return group.dated().allMatch(other -> switch (Days.between(other.item().range(), day)) {
            case AGREE, UNKNOWN -> true;
            // One article does not give one contact two days: it tells of two contacts.
            case ADJACENT -> samePersons && !other.articleId().equals(told.articleId());
            case APART -> false;
        });
    }

    private int score(ContactGroup group, Told<Contact> told, Set<String> who) {
        int score = 0;
        if (group.participants().equals(who)) {
            score += 4;
        }
        if (Days.between(
                        group.date().flatMap(date -> date.item().range()),
                        Days.range(told.item().date()))
                == Days.AGREE) {
            score += 8;
        }
        if (group.kind() == told.item().kind()) {
            score += 2;
        }
        if (told.item().channel().isPresent()
                && group.channel().equals(told.item().channel())) {
            score += 1;
        }
        return score;
    }

    /** Days between a group and the day of the article: what is told without a day is most likely the news itself. */
    private static long distance(ContactGroup group, Told<Contact> told) {
        Optional<LocalDate> published = told.article().published().value();
        Optional<LocalDate> day =
                group.date().flatMap(date -> date.item().range()).map(Range::first);
        return published.isPresent() && day.isPresent()
                ? Math.abs(ChronoUnit.DAYS.between(day.get(), published.get()))
                : Integer.MAX_VALUE;
    }
}
