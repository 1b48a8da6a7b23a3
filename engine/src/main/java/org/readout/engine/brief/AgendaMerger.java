package org.readout.engine.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.agenda.AgendaItem.Party;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.brief.Brief.StoryAgenda;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryDate;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.time.TimeExpression;

/** One thing to come out of the places, over all articles, that announce it. */
final class AgendaMerger {

    /** Share of the shorter name's meaning words that two names of one thing have in common. */
    private static final double SAME_NAME = 0.6;
    /** Words that name the sort of a thing and not the thing. */
    private static final Set<String> SORTS = Words.content(String.join(
            " ", WordList.load(AgendaMerger.class, "agenda-sorts.txt").entries()));

    private final Cast cast;
    private final Set<String> countries;
    private final AgendaHeld held;

    /**
     * @param countries names of countries, as {@link Words#key} gives them: a town is the exacter place
     * @param contacts of the story: what was held is no longer to come
     */
    AgendaMerger(Cast cast, Set<String> countries, List<StoryContact> contacts) {
        this.cast = cast;
        this.countries = countries;
        this.held = new AgendaHeld(cast, contacts);
    }

    /** @return the items, the earliest first, undated ones last */
    List<StoryAgenda> merge(List<AnalysedArticle> articles) {
        Optional<LocalDate> last = articles.stream()
                .filter(article -> article.published().basis() != PublicationDate.Basis.INFERRED)
                .flatMap(article -> article.published().value().stream())
                .max(Comparator.naturalOrder());
        List<Told<AgendaItem>> all = new ArrayList<>();
        articles.forEach(article -> article.agenda().forEach(item -> all.add(new Told<>(article, item))));
        all.removeIf(told -> isOver(told.item(), last) || held.isHeld(told));
        all.sort(Comparator.<Told<AgendaItem>>comparingInt(told -> -name(told).size())
                .thenComparingLong(told -> Days.length(told.item().date()))
                .thenComparing(Told::articleId)
                .thenComparing(told -> told.item().evidence()));
        List<List<Told<AgendaItem>>> groups = new ArrayList<>();
        for (Told<AgendaItem> told : all) {
            groups.stream()
                    .filter(group -> group.stream().allMatch(other -> compatible(other.item(), told.item()))
                            && group.stream().anyMatch(other -> sameThing(other, told)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(told), () -> groups.add(new ArrayList<>(List.of(told))));
        }
        return groups.stream()
                .map(this::item)
                .sorted(Comparator.<StoryAgenda, String>comparing(
                                item -> item.date().map(StoryDate::value).orElse("~"))
                        .thenComparing(StoryAgenda::what))
                .toList();
    }

    /** Whether its day lies before that of the last report. */
    private static boolean isOver(AgendaItem item, Optional<LocalDate> last) {
        return last.isPresent()
                && Days.range(item.date())
                        .filter(range -> range.last().isBefore(last.get()))
                        .isPresent();
    }

    /** What tells the thing from others of its sort and place. */
    private static Set<String> name(Told<AgendaItem> told) {
        Set<String> words = new HashSet<>(Words.content(told.item().what()));
        words.removeAll(SORTS);
        told.item().place().ifPresent(place -> words.removeAll(Words.content(place)));
        return words;
    }

    private boolean compatible(AgendaItem one, AgendaItem other) {
        Days days = Days.between(Days.range(one.date()), Days.range(other.date()));
        boolean sorts = sort(one.kind()) == sort(other.kind()) || areEncounters(one, other);
        return days != Days.APART && sorts && !areElsewhere(one, other);
    }

    /** Whether two journeys go to two towns, or to two countries. */
    private boolean areElsewhere(AgendaItem one, AgendaItem other) {
        boolean journeys = one.kind() == AgendaItem.Kind.VISIT && other.kind() == AgendaItem.Kind.VISIT;
        if (!journeys || one.place().isEmpty() || other.place().isEmpty()) {
            return false;
        }
        String here = Words.key(one.place().get());
        String there = Words.key(other.place().get());
        return !here.equals(there) && countries.contains(here) == countries.contains(there);
    }

    /** Whether both give one and the same day. */
    private static boolean onOneDay(AgendaItem one, AgendaItem other) {
        return Days.isOneDay(one.date())
                && Days.isOneDay(other.date())
                && Days.between(Days.range(one.date()), Days.range(other.date())) == Days.AGREE;
    }

    /** A visit to a minister is a meeting with him; a summit is more than that. */
    private static boolean areEncounters(AgendaItem one, AgendaItem other) {
        return isEncounter(one.kind()) && isEncounter(other.kind());
    }

    private static boolean isEncounter(AgendaItem.Kind kind) {
        return kind == AgendaItem.Kind.VISIT || kind == AgendaItem.Kind.OTHER;
    }

    /** Summits, forums and other gatherings are named one for the other; visits and deadlines are not. */
    private static AgendaItem.Kind sort(AgendaItem.Kind kind) {
        return switch (kind) {
            case SUMMIT, FORUM, OTHER -> AgendaItem.Kind.OTHER;
            case VISIT -> AgendaItem.Kind.VISIT;
            case DEADLINE -> AgendaItem.Kind.DEADLINE;
        };
    }

    private boolean sameThing(Told<AgendaItem> one, Told<AgendaItem> other) {
        boolean samePlaces = one.item().place().isPresent() && onePlace(one.item(), other.item());
        boolean oneDay = onOneDay(one.item(), other.item());
        if (areEncounters(one.item(), other.item()) && (oneDay && (samePlaces || share(one, other)))) {
            return true;
        }
        boolean journeyToMeeting = areEncounters(one.item(), other.item())
                && one.item().kind() != other.item().kind();
        if (journeyToMeeting) {
            return samePlaces && share(one, other);
        }
        Set<String> name = name(one);
        Set<String> otherName = name(other);
        int shorter = Math.min(name.size(), otherName.size());
        name.removeIf(word -> otherName.stream().noneMatch(theirs -> Words.near(word, theirs)));
        if (shorter > 0) {
            return name.size() >= SAME_NAME * shorter;
        }
        // "A summit in Peru in May" is the summit there and then that another outlet calls by its name.
        boolean sameDays = Days.between(
                        Days.range(one.item().date()), Days.range(other.item().date()))
                == Days.AGREE;
        boolean placeless = one.item().place().isEmpty() || other.item().place().isEmpty();
        return one.item().kind() == other.item().kind()
                && sameDays
                && (placeless || onePlace(one.item(), other.item()));
    }

    /** Whether both are told of one place; a country holds its towns. */
    private boolean onePlace(AgendaItem one, AgendaItem other) {
        Optional<String> here = one.place().map(Words::key);
        Optional<String> there = other.place().map(Words::key);
        return here.equals(there)
                || here.isPresent()
                        && there.isPresent()
                        && one.kind() == other.kind()
                        && countries.contains(here.get()) != countries.contains(there.get());
    }

    /** Whether somebody takes part in both. */
    private boolean share(Told<AgendaItem> one, Told<AgendaItem> other) {
        return one.item().parties().stream()
                .anyMatch(
                        party -> other.item().parties().stream().anyMatch(theirs -> isSame(one, party, other, theirs)));
    }

    private boolean isSame(Told<AgendaItem> one, Party party, Told<AgendaItem> other, Party theirs) {
        Optional<String> id = cast.idOf(one, party.actor());
        Optional<String> theirId = cast.idOf(other, theirs.actor());
        if (id.isPresent() && id.equals(theirId)) {
            return true;
        }
        List<String> name = Words.of(party.name());
        List<String> theirName = Words.of(theirs.name());
        List<String> shorter = name.size() <= theirName.size() ? name : theirName;
        List<String> longer = name.size() <= theirName.size() ? theirName : name;
        return shorter.stream().allMatch(word -> longer.stream().anyMatch(near -> Words.near(word, near)));
    }

    private StoryAgenda item(List<Told<AgendaItem>> group) {
        boolean named = group.stream().anyMatch(told -> !name(told).isEmpty());
        String what = ActorMerger.mostFrequent(group.stream()
                        .filter(told -> !named || !name(told).isEmpty())
                        .map(told -> told.item().what())
                        .toList())
                .orElseThrow();
        Optional<StoryDate> date = group.stream()
                .filter(told -> told.item()
                        .date()
                        .filter(time -> !time.value().isEmpty())
                        .isPresent())
                .min(Comparator.comparingLong(told -> Days.length(told.item().date())))
                .flatMap(told -> told.item().date().map(time -> date(told, time)));
        List<String> places =
                group.stream().flatMap(told -> told.item().place().stream()).toList();
        List<String> towns = places.stream()
                .filter(place -> !countries.contains(Words.key(place)))
                .toList();
        long scheduled = group.stream()
                .filter(told -> told.item().status() == AgendaItem.Status.SCHEDULED)
                .count();
        return new StoryAgenda(
                "",
                what,
                kind(group),
                date,
                ActorMerger.mostFrequent(towns.isEmpty() ? places : towns),
                scheduled * 2 >= group.size() ? AgendaItem.Status.SCHEDULED : AgendaItem.Status.POSSIBLE,
                group.stream()
                        .map(told -> told.at(told.item().evidence()))
                        .distinct()
                        .toList(),
                dates(group),
                reckoned(group));
    }

    /** Every day that is given, the exactest first; none if all give the same. */
    private static List<GivenDate> dates(List<Told<AgendaItem>> group) {
        Map<String, List<Told<AgendaItem>>> days = new LinkedHashMap<>();
        group.stream()
                .filter(told -> told.item().reckoned().isEmpty()
                        && told.item()
                                .date()
                                .filter(time -> !time.value().isEmpty())
                                .isPresent())
                .sorted(Comparator.<Told<AgendaItem>>comparingLong(
                                told -> Days.length(told.item().date()))
                        .thenComparing(told -> told.item().date().orElseThrow().value())
                        .thenComparing(Told::articleId))
                .forEach(told -> days.computeIfAbsent(
                                told.item().date().orElseThrow().value(), day -> new ArrayList<>())
                        .add(told));
        List<GivenDate> dates = new ArrayList<>();
        days.forEach((day, places) -> dates.add(new GivenDate(
                day,
                places.getFirst()
                        .words(places.getFirst().item().date().orElseThrow().span()),
                places.stream().map(Told::articleId).distinct().toList())));
        boolean oneWay = dates.size() == 1
                && group.stream().allMatch(told -> told.item().reckoned().isEmpty());
        return oneWay ? List.of() : dates;
    }

    /** How the day was worked out, unless a report gives it as well. */
    private static Optional<Reckoning> reckoned(List<Told<AgendaItem>> group) {
        boolean given = group.stream()
                .anyMatch(told -> told.item().reckoned().isEmpty()
                        && Days.isOneDay(told.item().date()));
        return group.stream()
                .filter(told -> !given && told.item().reckoned().isPresent())
                .findFirst()
                .map(told -> {
                    AgendaItem.Reckoned reckoned = told.item().reckoned().orElseThrow();
                    return new Reckoning(
                            reckoned.length(),
                            reckoned.from(),
                            told.at(reckoned.lengthSpan()),
                            reckoned.fromSpan().map(told::at));
                });
    }

    private static StoryDate date(Told<AgendaItem> told, TimeExpression time) {
        return new StoryDate(time.value(), told.words(time.span()));
    }

    private static AgendaItem.Kind kind(List<Told<AgendaItem>> group) {
        Map<AgendaItem.Kind, Integer> counts = new TreeMap<>();
        group.forEach(told -> counts.merge(told.item().kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<AgendaItem.Kind, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
