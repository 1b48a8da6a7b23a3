package org.readout.engine.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.engine.actor.Actor;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.frame.Frame;
import org.readout.engine.score.Explanation;
import org.readout.engine.score.Score;
import org.readout.engine.time.TimeExpression;

/** The tellings of one contact. Lives only while one article is read. */
final class Cluster {

    private final List<TriggerTelling> founders = new ArrayList<>();
    private final List<TriggerTelling> recalls = new ArrayList<>();

    Cluster(TriggerTelling founder) {
        founders.add(founder);
    }

    void add(TriggerTelling telling, boolean founds) {
        (founds ? founders : recalls).add(telling);
    }

    List<TriggerTelling> founders() {
        return founders;
    }

    /** All, in text order. */
    List<TriggerTelling> all() {
        List<TriggerTelling> all = new ArrayList<>(founders);
        all.addAll(recalls);
        all.sort(Comparator.comparing(telling -> telling.trigger().span()));
        return all;
    }

    int score() {
        return founders.stream().mapToInt(TriggerTelling::score).max().orElse(0);
    }

    /** Whether all it is known by are the participants, those given among them. */
    boolean involves(Set<String> ids) {
        return participants().containsAll(ids);
    }

    /** Their ids in text order; a country or body is left out where one who acts for it is there. */
    List<String> participants() {
        Map<String, Party> found = new LinkedHashMap<>();
        founders.stream()
                .sorted(Comparator.comparing(telling -> telling.trigger().span()))
                .flatMap(telling -> telling.parties().stream())
                .forEach(party -> found.putIfAbsent(party.actor().id(), party));
        List<String> ids = new ArrayList<>();
        for (Party party : found.values()) {
            boolean stoodFor = founders.size() > 1
                    && !party.isPerson()
                    && found.values().stream()
                            .anyMatch(other -> other.isPerson() && Mentions.sameCountry(other.actor(), party.actor()))
                    && others(found, party) >= 2;
            if (!stoodFor) {
                ids.add(party.actor().id());
            }
        }
        return ids;
    }

    private static long others(Map<String, Party> found, Party party) {
        return found.values().stream()
                .filter(other -> !other.equals(party) && other.isParty())
                .count();
    }

    /**
     * The day for which the tellings together speak most, each for the days that reach their threshold; one that lies
     * within it and reaches the threshold too tells more and goes before it. The first told where several are equal.
     */
    Optional<ScoredDay> day() {
        Map<TimeExpression.Range, Integer> sums = new LinkedHashMap<>();
        Map<TimeExpression.Range, ScoredDay> surest = new LinkedHashMap<>();
        for (TriggerTelling telling : all()) {
            for (ScoredDay day : telling.days()) {
                if (day.score().passes()) {
                    TimeExpression.Range range = day.time().range().orElseThrow();
                    sums.merge(range, day.score().margin() + 1, Integer::sum);
                    surest.merge(range, day, (one, other) -> one.source() == DayOption.Source.PAGE ? other : one);
                }
            }
        }
        Optional<TimeExpression.Range> most = best(sums, sums.keySet());
        return most.flatMap(chosen -> best(
                                sums,
                                sums.keySet().stream()
                                        .filter(range -> !range.equals(chosen)
                                                && chosen.contains(range.first())
                                                && chosen.contains(range.last()))
                                        .toList())
                        .or(() -> most))
                .map(surest::get);
    }

    private static Optional<TimeExpression.Range> best(
            Map<TimeExpression.Range, Integer> sums, Collection<TimeExpression.Range> among) {
        return among.stream()
                .reduce((one, other) -> sums.getOrDefault(other, 0) > sums.getOrDefault(one, 0) ? other : one);
    }

    Optional<TimeExpression> date() {
        return day().map(ScoredDay::time);
    }

    Optional<String> place() {
        return all().stream()
                .map(TriggerTelling::place)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The status for which the tellings together speak most. */
    Status status() {
        for (Status settled : List.of(Status.CANCELLED, Status.PROPOSED)) {
            boolean told =
                    founders.stream().anyMatch(telling -> telling.settled().equals(Optional.of(settled)));
            if (told && (settled == Status.CANCELLED || founders.size() == 1)) {
                return settled;
            }
        }
        Status best = Status.HELD;
        for (Status status : Status.values()) {
            if (sum(status) > sum(best)) {
                best = status;
            }
        }
        return best;
    }

    /** The decisions behind it: of several tellings the one that speaks most for what was decided. */
    List<Explanation> why() {
        List<Explanation> why = new ArrayList<>();
        surest(founders.stream().map(TriggerTelling::told))
                .ifPresent(told -> why.add(new Explanation("contact", lower(kind()), told)));
        day().ifPresent(day -> why.add(new Explanation("day", day.time().value(), day.score())));
        Status status = status();
        surest(all().stream().map(telling -> telling.statuses().get(status)).filter(Objects::nonNull))
                .ifPresent(told -> why.add(new Explanation("status", lower(status), told)));
        return why;
    }

    private static Optional<Score> surest(Stream<Score> scores) {
        return scores.reduce((one, other) -> other.margin() > one.margin() ? other : one);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private int sum(Status status) {
        return all().stream()
                .map(telling -> telling.statuses().get(status))
                .filter(Objects::nonNull)
                .mapToInt(Score::margin)
                .sum();
    }

    /** The channel told first; a video call is often called a call, and a phone call for short, never the other way. */
    Optional<Channel> channel() {
        List<Channel> told = all().stream()
                .map(TriggerTelling::channel)
                .flatMap(Optional::stream)
                .toList();
        if (told.contains(Channel.VIDEO)) {
            return Optional.of(Channel.VIDEO);
        }
        return told.stream()
                .findFirst()
                .or(() -> founders.stream()
                                .anyMatch(telling -> telling.isInPerson()
                                        || telling.frame() == Frame.MEET
                                        || telling.frame() == Frame.SUMMIT)
                        ? Optional.of(Channel.IN_PERSON)
                        : Optional.empty());
    }

    /** What the first telling that says so makes it; words for any talk say it only where nothing else does. */
    Kind kind() {
        if (founders.stream().noneMatch(TriggerTelling::isLetter)
                && all().stream().anyMatch(TriggerTelling::isRemote)) {
            return Kind.CALL;
        }
        List<TriggerTelling> inOrder = founders.stream()
                .sorted(Comparator.comparing(telling -> telling.trigger().span()))
                .toList();
        boolean met = all().stream().anyMatch(TriggerTelling::isInPerson);
        for (TriggerTelling telling : inOrder) {
            switch (telling.frame()) {
                case CALL -> {
                    return Kind.CALL;
                }
                case WRITE -> {
                    return Kind.LETTER;
                }
                case MEET -> {
                    return Kind.MEETING;
                }
                case SUMMIT -> {
                    return Kind.SUMMIT;
                }
                case VISIT -> {
                    return Kind.VISIT;
                }
                case HOST -> {
                    return telling.parties().stream().allMatch(Party::isPerson) ? Kind.MEETING : Kind.VISIT;
                }
                case TALK -> {
                    if (isSpoken(telling) && !met && place().isEmpty()) {
                        return Kind.CALL;
                    }
                }
            }
        }
        return met || place().isPresent() ? Kind.MEETING : Kind.OTHER;
    }

    /** "spoke with": mostly over the phone, though it does not say so. */
    private static boolean isSpoken(TriggerTelling telling) {
        return telling.trigger().unit().verb()
                        && (telling.trigger().unit().head().equals("speak")
                                || telling.trigger().unit().head().equals("talk"))
                || telling.trigger().unit().head().equals("conversation");
    }

    /** Who sought it, where all that tell it say the same. */
    Optional<String> initiator() {
        Set<String> found = new TreeSet<>();
        for (TriggerTelling telling : founders) {
            List<Party> one = telling.trigger().parties(Party.Side.ONE);
            boolean told = telling.trigger().unit().seeks()
                    && one.size() == 1
                    && !telling.trigger().parties(Party.Side.OTHER).isEmpty();
            if (told) {
                found.add(one.getFirst().actor().id());
            }
        }
        return found.size() == 1
                ? Optional.of(found.iterator().next()).filter(participants()::contains)
                : Optional.empty();
    }

    /** Whether more than one real party is in it: two persons, states or bodies, or one that came to a place. */
    boolean isBetween() {
        List<Actor> actors = founders.stream()
                .flatMap(telling -> telling.parties().stream())
                .map(Party::actor)
                .toList();
        return actors.stream().map(Actor::id).distinct().count() > 1;
    }
}
