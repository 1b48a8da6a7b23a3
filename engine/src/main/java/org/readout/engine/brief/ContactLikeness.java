package org.readout.engine.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.brief.ContactNode.Signature;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;

/**
 * Whether contacts of two articles are one: what forbids it, and the sum of what speaks for and against it. The weights
 * are set by sense and not learnt: of the 65 pairs of the labelled stories that nothing forbids all are one contact, so
 * that they decide little but which are joined first.
 */
final class ContactLikeness {

    /** What speaks for or against, and how much. */
    enum Sign {
        SAME_PARTIES(3, "both name the same parties"),
        SAME_PERSONS(3, "both name two persons of it"),
        PARTIES_STAND_FOR(1, "one names countries or bodies for the persons of the other"),
        SAME_DAY(4, "both give the same day"),
        DAYS_MEET(2, "the day of one lies in the vaguer time of the other"),
        NEXT_DAY(1, "the days are next to each other, as over time zones"),
        SAME_KIND(1, "both call it the same"),
        OTHER_KIND(-1, "they call it by two names of which neither is the vaguer"),
        SAME_PLACE(1, "both name the same place"),
        SAME_STATUS(1, "both have it as held, or both as to come"),
        ONE_NEWS(2, "the day of one lies near the report of the other, which gives none"),
        ONE_ARTICLE(-6, "one article tells both apart");

        private final int weight;
        private final String gloss;

        Sign(int weight, String gloss) {
            this.weight = weight;
            this.gloss = gloss;
        }

        String gloss() {
            return gloss;
        }
    }

    /** From this sum on two contacts are one. */
    static final int THRESHOLD = 4;

    /** From so many sides on, a contact of two of them is another one. */
    private static final int MANY = 4;
    /** Days by which a plan may leave open when it comes true: "later this week". */
    private static final long LONGEST_PLAN = 7;
    /** Days between two reports of one piece of news. */
    private static final long NEWS_DAYS = 3;

    private final Cast cast;
    private final PlaceNames places;

    ContactLikeness(Cast cast) {
        this.cast = cast;
        this.places = new PlaceNames(cast);
    }

    int score(ContactNode one, ContactNode other) {
        return signs(one, other).stream().mapToInt(sign -> sign.weight).sum();
    }

    /** Whether the two cannot be one, whatever else speaks for it. */
    boolean forbids(ContactNode node, ContactNode second) {
        return areApart(node, second) || isOtherManner(node, second);
    }

    /** Whether two of several cannot be one; how they met or spoke is what most reports of each say. */
    boolean forbids(List<ContactNode> nodes, List<ContactNode> others) {
        boolean apart = nodes.stream().anyMatch(node -> others.stream().anyMatch(other -> areApart(node, other)));
        int manner = manner(nodes) * manner(others);
        return apart
                || manner < 0
                        && nodes.stream()
                                .allMatch(node -> others.stream().anyMatch(other -> isOtherManner(node, other)));
    }

    /** Above 0 where most met, below where most spoke from afar. */
    private static int manner(List<ContactNode> nodes) {
        return nodes.stream()
                .mapToInt(node -> node.members().size()
                        * (node.signature().isInPerson() ? 1 : node.signature().isRemote() ? -1 : 0))
                .sum();
    }

    private boolean areApart(ContactNode node, ContactNode second) {
        Signature one = node.signature();
        Signature other = second.signature();
        Days days = Days.between(one.days(), other.days());
        boolean next = days == Days.ADJACENT && (!bothNamed(one, other) || node.sharesArticleWith(second));
        return days == Days.APART
                || next
                || one.isLetter() != other.isLetter()
                || !sameParties(one.who(), other.who())
                || isOtherPlace(one, other, days)
                || isOtherState(node, second, days);
    }

    private boolean bothNamed(Signature one, Signature other) {
        return persons(one.who()) >= 2 && persons(other.who()) >= 2;
    }

    long persons(Set<String> who) {
        return who.stream().filter(cast::isPerson).count();
    }

    /** Met or spoke from afar; who telephoned and met nowhere in particular on one day did one of the two. */
    private static boolean isOtherManner(ContactNode node, ContactNode second) {
        Signature one = node.signature();
        Signature other = second.signature();
        Days days = Days.between(one.days(), other.days());
        boolean against = one.isInPerson() && other.isRemote() || one.isRemote() && other.isInPerson();
        boolean loose = onOneDay(one, other, days)
                && one.place().isEmpty()
                && other.place().isEmpty();
        return against && !loose;
    }

    private static boolean onOneDay(Signature one, Signature other, Days days) {
        return one.isOneDay() && other.isOneDay() && days == Days.AGREE;
    }

    /** Two towns; on one and the same day one report is wrong about the place. */
    private boolean isOtherPlace(Signature one, Signature other, Days days) {
        return one.isInPerson()
                && other.isInPerson()
                && one.place().isPresent()
                && other.place().isPresent()
                && !onOneDay(one, other, days)
                && isOtherTown(one.place().get(), other.place().get());
    }

    /** A country and a town may be one place; two towns or two countries are not. */
    private boolean isOtherTown(String one, String other) {
        boolean within = one.contains(other) || other.contains(one);
        boolean towns = !places.isCountry(one) && !places.isCountry(other);
        boolean countries = places.country(one).isPresent()
                && places.country(other).isPresent()
                && !places.country(one).equals(places.country(other));
        return !within && (towns || countries);
    }

    private static boolean isOtherState(ContactNode node, ContactNode second, Days days) {
        Signature one = node.signature();
        Signature other = second.signature();
        boolean held = one.status() == Status.HELD;
        if (held == (other.status() == Status.HELD) || one.isOneDay() && other.isOneDay()) {
            return false;
        }
        return !(held ? cameTrue(second, node, days) : cameTrue(node, second, days));
    }

    /** Whether a plan for some day soon is what another article tells as held: "will speak later this week". */
    private static boolean cameTrue(ContactNode plan, ContactNode held, Days days) {
        boolean soon = plan.signature()
                .days()
                .filter(range -> ChronoUnit.DAYS.between(range.first(), range.last()) < LONGEST_PLAN)
                .isPresent();
        return plan.signature().status() == Status.PLANNED
                && !plan.sharesArticleWith(held)
                && soon
                && held.signature().isOneDay()
                && days == Days.AGREE
                && held.signature()
                        .days()
                        .filter(range -> plan.isReportedBy(range.last().plusDays(1)))
                        .isPresent();
    }

    /** Whether each of the fewer is one of the more, or the country or ministry that one of them acts for. */
    private boolean sameParties(Set<String> one, Set<String> other) {
        Set<String> fewer = new TreeSet<>(one.size() <= other.size() ? one : other);
        Set<String> more = new TreeSet<>(one.size() <= other.size() ? other : one);
        if (sides(fewer) == 2 && sides(more) >= MANY) {
            // two who meet on the margins of a summit do not hold it
            return false;
        }
        if (persons(one) >= 2 && persons(other) >= 2) {
            long named = persons(fewer);
            return fewer.stream().filter(cast::isPerson).filter(more::contains).count()
                    >= Math.max(2, named - (fewer.size() > 2 ? 1 : 0));
        }
        Set<String> both = new TreeSet<>(fewer);
        both.retainAll(more);
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

    /** Parties without the countries and ministries that persons among them act for. */
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

    /** What speaks for and against two that may be one. */
    Set<Sign> signs(ContactNode node, ContactNode second) {
        Signature one = node.signature();
        Signature other = second.signature();
        Set<Sign> found = EnumSet.noneOf(Sign.class);
        if (one.who().equals(other.who())) {
            found.add(Sign.SAME_PARTIES);
        } else {
            found.add(bothNamed(one, other) ? Sign.SAME_PERSONS : Sign.PARTIES_STAND_FOR);
        }
        Days days = Days.between(one.days(), other.days());
        switch (days) {
            case AGREE -> found.add(onOneDay(one, other, days) ? Sign.SAME_DAY : Sign.DAYS_MEET);
            case ADJACENT -> found.add(Sign.NEXT_DAY);
            case UNKNOWN, APART -> {}
        }
        if (one.kind() == other.kind()) {
            found.add(Sign.SAME_KIND);
        } else if (one.kind() != Kind.OTHER && other.kind() != Kind.OTHER) {
            found.add(Sign.OTHER_KIND);
        }
        if (one.place().isPresent() && one.place().equals(other.place())) {
            found.add(Sign.SAME_PLACE);
        }
        if (one.status() == other.status()) {
            found.add(Sign.SAME_STATUS);
        }
        if (isOneNews(one, other)) {
            found.add(Sign.ONE_NEWS);
        }
        if (node.sharesArticleWith(second)) {
            found.add(Sign.ONE_ARTICLE);
        }
        return found;
    }

    /** A day near the report that gives none, or two reports without one that are near each other. */
    private static boolean isOneNews(Signature one, Signature other) {
        Optional<LocalDate> day = one.reported().or(() -> one.days().map(range -> range.last()));
        Optional<LocalDate> second = other.reported().or(() -> other.days().map(range -> range.last()));
        return (one.days().isEmpty() || other.days().isEmpty())
                && day.isPresent()
                && second.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(day.get(), second.get())) <= NEWS_DAYS;
    }
}
