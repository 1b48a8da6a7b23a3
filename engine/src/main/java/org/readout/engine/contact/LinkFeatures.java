package org.readout.engine.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.actor.Actor;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.clause.Tense;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.time.TimeExpression;

/** What speaks for and against two tellings' being of one contact. */
final class LinkFeatures {

    /** The decision in {@code features.tsv} about two that each tell a contact by themselves. */
    static final String SAME = "same";

    /** The decision about one that only takes up what the other tells. */
    static final String RECALL = "recall";

    private static final Set<String> ANOTHER = Set.of(
            "another",
            "second",
            "third",
            "previous",
            "earlier",
            "last",
            "next",
            "other",
            "subsequent",
            "separate",
            "further",
            "future",
            "upcoming");

    /** Days before publication from which on a contact is background, and not what a verb in the past tells as news. */
    private static final long NEWS = 10;

    private static final int NEAR = 3;
    private static final int FAR = 8;

    private final PublicationDate published;

    /** @param published the day of the report */
    LinkFeatures(PublicationDate published) {
        this.published = published;
    }

    /** Whether the two cannot be of one contact, whatever else speaks for it. */
    boolean forbids(TriggerTelling one, TriggerTelling other) {
        return one.isLetter() != other.isLetter()
                || one.isRemote() && other.isInPerson()
                || one.isInPerson() && other.isRemote()
                || days(one, other) < 0
                || isNews(one) && isBackground(other)
                || isNews(other) && isBackground(one);
    }

    private static boolean isNews(TriggerTelling telling) {
        return telling.date().isEmpty()
                && telling.status() == Status.HELD
                && telling.trigger().unit().verb()
                && telling.trigger().predicate().tense() == Tense.PAST;
    }

    private boolean isBackground(TriggerTelling telling) {
        Optional<TimeExpression.Range> days = telling.date().flatMap(TimeExpression::range);
        return days.isPresent()
                && published.value().isPresent()
                && days.get().last().isBefore(published.value().get().minusDays(NEWS));
    }

    Set<String> of(TriggerTelling before, TriggerTelling after) {
        Set<String> found = new TreeSet<>();
        participants(before, after, found);
        if (before.frame() == after.frame()) {
            found.add("same-frame");
        } else {
            found.add("frames-"
                    + Stream.of(before.frame(), after.frame())
                            .map(frame -> frame.name().toLowerCase(Locale.ROOT))
                            .sorted()
                            .collect(Collectors.joining("-")));
        }
        int days = days(before, after);
        if (days > 0) {
            found.add(days > 1 ? "same-day" : "days-meet");
        } else if (before.date().isPresent() != after.date().isPresent()) {
            found.add(after.date().isPresent() ? "day-added" : "day-left-out");
        }
        if (before.place().isPresent() && after.place().isPresent()) {
            found.add(before.place().equals(after.place()) ? "same-place" : "other-place");
        }
        status(before, after, found);
        int apart = after.sentence() - before.sentence();
        found.add(apart == 0 ? "same-sentence" : apart <= NEAR ? "near" : apart <= FAR ? "apart" : "far-apart");
        Trigger trigger = after.trigger();
        if (trigger.isDefinite()) {
            found.add("definite");
        }
        if (trigger.isIndefinite()) {
            found.add("indefinite");
        }
        if (trigger.tree().children(trigger.token(), "amod", "det", "advmod").stream()
                .anyMatch(child -> ANOTHER.contains(trigger.tree().lemma(child)))) {
            found.add("another");
        }
        if (trigger.tree().token(trigger.token()).isPlural() && !trigger.unit().verb()) {
            found.add("plural");
        }
        if (Stream.of("after", "following", "since", "before").anyMatch(trigger.link()::equals)) {
            found.add("around");
        }
        return found;
    }

    private static void participants(TriggerTelling before, TriggerTelling after, Set<String> found) {
        Set<String> one = before.ids();
        Set<String> other = after.ids();
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        if (one.equals(other)) {
            found.add("who-same");
        } else if (other.isEmpty()) {
            found.add("who-unsaid");
        } else if (both.size() == Math.min(one.size(), other.size())) {
            found.add(other.size() < 2 ? "who-one" : "who-part");
        } else if (stands(before, after)) {
            found.add("who-stands");
        } else if (!both.isEmpty()) {
            found.add("who-overlap");
        } else {
            found.add("who-other");
        }
    }

    /** Whether each of the fewer is one of the more, or of the country of one. */
    static boolean stands(TriggerTelling before, TriggerTelling after) {
        boolean fewer = before.parties().size() <= after.parties().size();
        var few = fewer ? before.parties() : after.parties();
        var more = fewer ? after.parties() : before.parties();
        return few.stream().allMatch(party -> more.stream().anyMatch(each -> standsFor(party.actor(), each.actor())));
    }

    private static boolean standsFor(Actor one, Actor other) {
        boolean persons = one.type() == Actor.Type.PERSON && other.type() == Actor.Type.PERSON;
        return one.id().equals(other.id()) || !persons && Mentions.sameCountry(one, other);
    }

    private static void status(TriggerTelling before, TriggerTelling after, Set<String> found) {
        boolean held = before.status() == Status.HELD;
        boolean alsoHeld = after.status() == Status.HELD;
        if (before.status() == after.status()) {
            found.add("same-status");
        } else if (held != alsoHeld) {
            found.add("held-and-not");
        }
    }

    /** 2 where both are of one and the same day, 1 where they may be, -1 where they cannot, 0 where one has no day. */
    static int days(TriggerTelling one, TriggerTelling other) {
        Optional<TimeExpression.Range> first = one.date().flatMap(TimeExpression::range);
        Optional<TimeExpression.Range> second = other.date().flatMap(TimeExpression::range);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        if (first.get().equals(second.get())) {
            return first.get().first().equals(first.get().last()) ? 2 : 1;
        }
        return first.get().overlaps(second.get()) ? 1 : -1;
    }
}
