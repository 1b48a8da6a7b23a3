package org.readout.engine.brief;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.readout.engine.actor.Actor;
import org.readout.engine.brief.Brief.StoryActor;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Brief.StoryDate;
import org.readout.engine.brief.Brief.StoryRole;
import org.readout.engine.contact.Contact;
import org.readout.engine.lexicon.WordList;

/** The record's things in English words. */
final class Phrasing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Set<String> WITH_ARTICLE = Set.copyOf(
            WordList.load(Phrasing.class, "countries-with-article.txt").entries());
    private static final Set<String> INSTITUTIONS = Set.copyOf(
            WordList.load(Phrasing.class, "institutions-with-article.txt").entries());
    private static final Map<String, String> COUNTRIES = countries();

    private Phrasing() {}

    private static Map<String, String> countries() {
        Map<String, String> names = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(names);
    }

    /** A country's name by its alpha-3 code, with its article where English gives it one. */
    static Optional<String> country(String code) {
        return Optional.ofNullable(COUNTRIES.get(code)).map(name -> WITH_ARTICLE.contains(code) ? "the " + name : name);
    }

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    static List<String> each(List<String> ids, Cast cast) {
        return ids.stream().map(id -> named(cast.actor(id))).toList();
    }

    static String names(List<String> ids, Cast cast) {
        return list(each(ids, cast));
    }

    private static String named(StoryActor actor) {
        return actor.type() == Actor.Type.COUNTRY
                ? actor.country().flatMap(Phrasing::country).orElse(actor.name())
                : actor.name();
    }

    /** With office and country, as at the first mention: "Foreign Minister Ana Ruiz of Peru". */
    static String introduced(StoryActor actor, BiPredicate<StoryActor, StoryRole> sure) {
        if (actor.type() != Actor.Type.PERSON) {
            return named(actor);
        }
        String title = title(actor, sure).map(words -> words + " ").orElse("");
        String country = actor.country()
                .flatMap(Phrasing::country)
                .filter(name -> !title.isEmpty())
                .map(name -> " of " + name)
                .orElse("");
        return title + actor.name() + country;
    }

    private static Optional<String> title(StoryActor actor, BiPredicate<StoryActor, StoryRole> sure) {
        return actor.roles().stream()
                .filter(role -> sure.test(actor, role)
                        && Office.of(role.title()).rank() != Office.Rank.OTHER
                        && Office.of(role.title()).current())
                .map(StoryRole::title)
                .filter(title -> !title.isBlank() && Words.of(title).size() <= 4)
                .findFirst()
                .map(Phrasing::capitalized);
    }

    /** A day written out, any other value as it is. */
    static String value(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? DAY.format(LocalDate.parse(value)) : value;
    }

    /** A source named in passing: a ministry takes its article unless it is some country's own. */
    static String source(StoryActor actor) {
        boolean possessive = actor.name().contains("'s ") || actor.name().contains("’s ");
        return !possessive && takesArticle(actor) ? "the " + actor.name() : named(actor);
    }

    private static boolean takesArticle(StoryActor actor) {
        List<String> words = Words.of(actor.name());
        boolean has = words.isEmpty() || words.getFirst().equals("the");
        return actor.type() == Actor.Type.ORGANIZATION && !has && INSTITUTIONS.contains(words.getLast());
    }

    static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** With its preposition: "on 4 March 2031", "in March 2031", "in the week of 3 March 2031"; empty if not a date. */
    static String when(Optional<StoryDate> date) {
        return date.map(StoryDate::value).map(Phrasing::when).orElse("");
    }

    /** The same of a TIMEX3 value. */
    static String when(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            return " on " + DAY.format(LocalDate.parse(value.substring(0, 10)));
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            return " in " + MONTH.format(YearMonth.parse(value));
        }
        if (value.matches("\\d{4}-W\\d{2}")) {
            LocalDate monday = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6)))
                    .with(DayOfWeek.MONDAY);
            return " in the week of " + DAY.format(monday);
        }
        return value.matches("\\d{4}") ? " in " + value : "";
    }

    private static String where(Optional<String> place) {
        return place.map(name -> " in " + name).orElse("");
    }

    /** "call between A and B" */
    static String name(StoryContact contact, Cast cast) {
        return noun(contact) + " between " + names(contact.participants(), cast);
    }

    private static String noun(StoryContact contact) {
        return switch (contact.kind()) {
            case CALL ->
                contact.channel()
                                .filter(channel -> channel == Contact.Channel.VIDEO)
                                .isPresent()
                        ? "video call"
                        : "call";
            case MEETING -> "meeting";
            case VISIT -> "visit";
            case SUMMIT -> "summit";
            case LETTER -> "letter";
            case OTHER -> "contact";
        };
    }

    /** "planned meeting" */
    static String sort(StoryContact contact) {
        String noun = switch (contact.kind()) {
            case LETTER -> "letters";
            case OTHER -> "talks";
            case CALL, MEETING, VISIT, SUMMIT -> noun(contact);
        };
        return switch (contact.status()) {
            case HELD -> noun;
            case PLANNED -> "planned " + noun;
            case PROPOSED -> "possible " + noun;
            case CANCELLED -> "cancelled " + noun;
        };
    }

    /** A sentence without its full stop; {@code who} are the participants as they are to be named. */
    static String told(StoryContact contact, List<String> who, Cast cast) {
        return visit(contact, contact.participants(), who, cast)
                        .orElseGet(() -> list(who) + " " + verb(contact) + where(contact.place()))
                + when(contact.date());
    }

    /** The same with no more than is sure; {@code who} are the sure participants as they are to be named. */
    static String told(ContactSupport support, List<String> who, Cast cast) {
        StoryContact contact = support.contact();
        return visit(contact, support.participants(), who, cast)
                        .orElseGet(() -> list(who) + " " + verb(contact) + where(support.place()))
                + support.when();
    }

    private static String verb(StoryContact contact) {
        return switch (contact.status()) {
            case HELD -> held(contact);
            case PLANNED -> "are to " + toCome(contact);
            case PROPOSED -> "may " + toCome(contact);
            case CANCELLED -> "called off a " + (contact.kind() == Contact.Kind.CALL ? "call" : "meeting");
        };
    }

    /** Somebody goes to a country or town, where the participants are that. */
    private static Optional<String> visit(StoryContact contact, List<String> ids, List<String> who, Cast cast) {
        List<String> visitors = new ArrayList<>();
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < who.size(); i++) {
            boolean place = switch (cast.actor(ids.get(i)).type()) {
                case COUNTRY, LOCATION -> true;
                case PERSON, ORGANIZATION, OTHER -> false;
            };
            (place ? visited : visitors).add(who.get(i));
        }
        if (contact.kind() != Contact.Kind.VISIT || visitors.isEmpty() || visited.isEmpty()) {
            return Optional.empty();
        }
        String verb = switch (contact.status()) {
            case HELD -> " visited ";
            case PLANNED -> visitors.size() == 1 ? " is to visit " : " are to visit ";
            case PROPOSED -> " may visit ";
            case CANCELLED -> " called off a visit to ";
        };
        return Optional.of(list(visitors) + verb + list(visited));
    }

    private static String held(StoryContact contact) {
        return switch (contact.kind()) {
            case CALL -> "spoke" + channel(contact);
            case MEETING ->
                "met"
                        + (contact.channel()
                                        .filter(c -> c == Contact.Channel.VIDEO)
                                        .isPresent()
                                ? " by video link"
                                : "");
            case VISIT -> "met on a visit";
            case SUMMIT -> "met at a summit";
            case LETTER -> "exchanged letters";
            case OTHER ->
                contact.channel().filter(c -> c == Contact.Channel.IN_PERSON).isPresent()
                        ? "came together"
                        : "held talks" + channel(contact);
        };
    }

    private static String toCome(StoryContact contact) {
        return switch (contact.kind()) {
            case CALL -> "speak" + channel(contact);
            case LETTER -> "exchange letters";
            case MEETING, VISIT, OTHER -> "meet";
            case SUMMIT -> "meet at a summit";
        };
    }

    private static String channel(StoryContact contact) {
        return contact.channel()
                .map(channel -> switch (channel) {
                    case PHONE -> " by telephone";
                    case VIDEO -> " by video link";
                    case IN_PERSON -> " in person";
                })
                .orElse("");
    }
}
