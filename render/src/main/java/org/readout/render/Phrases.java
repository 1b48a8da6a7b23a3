package org.readout.render;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.brief.Attribution;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.ContactState;
import org.readout.engine.brief.Evidence;
import org.readout.engine.contact.Contact;
import org.readout.engine.story.Derivation;

/** The record's values in words, the same in every format. */
final class Phrases {

    private static final Pattern SIMPLE_DURATION = Pattern.compile("P(T?)(\\d+)([DWMYH])");
    private static final List<String> UNITS = List.of("day", "week", "month", "year", "hour");

    private Phrases() {}

    /** A constant as words: {@code IN_PERSON} is "in person". */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** "5 reports in 4 outlets, 3 independent of 2 newsrooms", each as far as it says something new. */
    static String reports(Brief.StoryRecord story) {
        int count = story.articles().size();
        boolean shared = story.newsrooms() < story.independent();
        return count(count, "report")
                + (story.domains() < count ? " in " + count(story.domains(), "outlet") : "")
                + (story.independent() < count || shared ? ", " + story.independent() + " independent" : "")
                + (shared ? " of " + count(story.newsrooms(), "newsroom") : "");
    }

    static String stories(int count) {
        return count == 1 ? "1 story" : count + " stories";
    }

    /** "1 report", "2 reports". */
    static String count(int count, String noun) {
        return count == 1 ? "1 " + noun : count + " " + noun + "s";
    }

    /** "3 Sep to 12 Nov 2025". */
    static Optional<String> days(Brief.StoryRecord story) {
        Optional<Year> last = story.to().flatMap(Days::year);
        return story.from()
                .map(from -> story.to()
                        .filter(to -> !to.equals(from))
                        .map(to -> Days.bare(from, last) + " to " + Days.bare(to, Optional.empty()))
                        .orElse(Days.bare(from, Optional.empty())));
    }

    /** The year of all days of a story, which then goes without saying; empty where it spans several. */
    static Optional<Year> year(Brief.StoryRecord story) {
        Optional<Year> last = story.to().flatMap(Days::year);
        return story.from().flatMap(Days::year).filter(first -> last.equals(Optional.of(first)));
    }

    /**
     * The day of the contact that the summary tells first, else the story's first: what an index sets before a story.
     */
    static String newsDay(Brief.StoryRecord story) {
        Stream<String> told = story.summary().stream()
                .flatMap(sentence -> sentence.items().stream())
                .flatMap(id ->
                        story.contacts().stream().filter(contact -> contact.id().equals(id)))
                .flatMap(contact -> contact.date().stream())
                .map(Brief.StoryDate::value);
        return Stream.concat(told, story.from().stream())
                .findFirst()
                .map(Days::show)
                .orElse("day unknown");
    }

    static String name(Brief.StoryRecord story, String actor) {
        return story.actors().stream()
                .filter(each -> each.id().equals(actor))
                .findFirst()
                .map(Brief.StoryActor::name)
                .orElse(actor);
    }

    static String names(Brief.StoryRecord story, List<String> actors) {
        return actors.stream().map(actor -> name(story, actor)).collect(Collectors.joining(", "));
    }

    /**
     * Who took part, whoever sought a call, letter or visit first: "Odo Venn to Ilse Karr"; else "Odo Venn and Ilse
     * Karr".
     */
    static String parties(Brief.StoryRecord story, Brief.StoryContact contact) {
        if (contact.initiator().isEmpty()) {
            return listed(story, contact.participants());
        }
        String first = contact.initiator().get();
        List<String> others = contact.participants().stream()
                .filter(actor -> !actor.equals(first))
                .toList();
        return isSentTo(contact) && !others.isEmpty()
                ? name(story, first) + " to " + listed(story, others)
                : listed(story, Stream.concat(Stream.of(first), others.stream()).toList());
    }

    /** "Odo Venn, Ilse Karr and Bo Lind". */
    private static String listed(Brief.StoryRecord story, List<String> actors) {
        if (actors.size() < 2) {
            return names(story, actors);
        }
        int last = actors.size() - 1;
        return names(story, actors.subList(0, last)) + " and " + name(story, actors.get(last));
    }

    private static boolean isSentTo(Brief.StoryContact contact) {
        return switch (contact.kind()) {
            case CALL, LETTER, VISIT -> true;
            case MEETING, SUMMIT, OTHER -> false;
        };
    }

    /** "phone call", "video call", "meeting", "meeting at the wish of Odo Venn". */
    static String called(Brief.StoryRecord story, Brief.StoryContact contact) {
        String kind = contact.kind() == Contact.Kind.OTHER ? "contact" : word(contact.kind());
        String channel = contact.channel()
                .filter(each -> each != Contact.Channel.IN_PERSON)
                .map(each -> word(each) + " ")
                .orElse("");
        return channel
                + kind
                + contact.initiator()
                        .filter(each -> !isSentTo(contact))
                        .map(each -> " at the wish of " + name(story, each))
                        .orElse("");
    }

    /** "Tue 9 Sep", "Mon 3 Nov to Wed 5 Nov", "day unknown". */
    static String day(Brief.StoryContact contact, Optional<Year> usual) {
        return contact.date().map(date -> Days.show(date.value(), usual)).orElse("day unknown")
                + contact.until().map(last -> " to " + Days.show(last, usual)).orElse("");
    }

    static Run.Style style(Contact.Status status) {
        return switch (status) {
            case HELD -> Run.Style.GOOD;
            case PLANNED, PROPOSED -> Run.Style.WARN;
            case CANCELLED -> Run.Style.BAD;
        };
    }

    /** The dispute over whether a contact came about, told where the contact is. */
    static Optional<Brief.Claim> doubt(Brief.StoryRecord story, Brief.StoryContact contact) {
        return story.claims().stream()
                .filter(claim ->
                        claim.values().stream().anyMatch(value -> value.value().equals(word(Contact.Status.HELD))))
                .filter(claim -> claim.evidence().stream()
                        .anyMatch(place -> contact.evidence().contains(place)))
                .findFirst();
    }

    /** "Undated: [1][2] (day worked out), [4] (day unknown)"; empty where every report is dated. */
    static Optional<String> undated(Sources sources, Brief.StoryRecord story) {
        String inferred = marks(sources, story, PublicationDate.Basis.INFERRED);
        String unknown = marks(sources, story, PublicationDate.Basis.UNKNOWN);
        String words = Stream.of(
                        inferred.isEmpty() ? "" : inferred + " (day worked out)",
                        unknown.isEmpty() ? "" : unknown + " (day unknown)")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of("Undated: " + words);
    }

    private static String marks(Sources sources, Brief.StoryRecord story, PublicationDate.Basis basis) {
        return sources.marks(sources.of(story).stream()
                .map(Sources.Source::article)
                .filter(article -> article.published().basis() == basis)
                .map(AnalysedArticle::id)
                .toList());
    }

    static String speaker(Brief.StoryRecord story, Optional<String> speaker) {
        return speaker.map(id -> name(story, id)).orElse("Speaker not named");
    }

    /** "to Ilse Karr, via the Tarvian Foreign Ministry": whom a statement was said to, and who made it public. */
    static String addressee(Brief.StoryRecord story, Brief.StoryStatement statement) {
        return Stream.of(
                        statement.to().map(to -> "to " + name(story, to)),
                        statement
                                .via()
                                .filter(via -> !statement.speaker().equals(Optional.of(via)))
                                .map(via -> "via " + name(story, via)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** "call (video)", "meeting (in person)", "summit". */
    static String kind(Brief.StoryContact contact) {
        return word(contact.kind())
                + contact.channel().map(channel -> " (" + word(channel) + ")").orElse("");
    }

    /** "Dong Jun to Pete Hegseth, made public by the Chinese Defense Ministry, about c1". */
    static String circumstances(Brief.StoryRecord story, Brief.StoryStatement statement) {
        StringBuilder words = new StringBuilder();
        statement.to().ifPresent(to -> words.append("to ").append(name(story, to)));
        statement
                .via()
                .filter(via -> !statement.speaker().equals(Optional.of(via)))
                .ifPresent(via -> words.append(words.isEmpty() ? "" : ", ")
                        .append("made public by ")
                        .append(name(story, via)));
        statement
                .contact()
                .ifPresent(contact -> words.append(words.isEmpty() ? "" : ", ")
                        .append("about ")
                        .append(contact));
        return words.toString();
    }

    /** "planned (1, reported Mon 3 Nov 2025), postponed (2), held (3)"; empty where only one status was reported. */
    static String history(Sources sources, Brief.StoryContact contact) {
        StringBuilder course = new StringBuilder();
        Optional<String> before = Optional.empty();
        for (ContactState state : contact.history()) {
            if (!course.isEmpty()) {
                // Reports of one day that are at odds follow in no order.
                course.append(state.reported().equals(before) ? "; " : ", then ");
            }
            before = state.reported();
            course.append(state.word().orElse(word(state.status())))
                    .append(" (")
                    .append(sources.numbers(state.articles()))
                    .append(before.map(day -> ", " + Days.show(day)).orElse(""))
                    .append(')');
        }
        return course.toString();
    }

    /** "planned [1], then held [2][3]": the same without days, for a brief. */
    static String turns(Sources sources, Brief.StoryContact contact) {
        StringBuilder course = new StringBuilder();
        Optional<String> before = Optional.empty();
        for (ContactState state : contact.history()) {
            course.append(course.isEmpty() ? "" : state.reported().equals(before) ? "; " : ", then ")
                    .append(state.word().orElse(word(state.status())))
                    .append(' ')
                    .append(sources.marks(state.articles()));
            before = state.reported();
        }
        return course.toString();
    }

    /** "“first call since May” (1, 3)". */
    static String ordinals(Sources sources, Brief.StoryContact contact) {
        return contact.ordinals().stream()
                .map(ordinal -> "“" + ordinal.text() + "” (" + sources.numbers(ordinal.articles()) + ")")
                .collect(Collectors.joining("; "));
    }

    /** History and ordinals, as far as there are any. */
    static String course(Sources sources, Brief.StoryContact contact) {
        return Stream.of(history(sources, contact), ordinals(sources, contact))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** "given as Wed 12 Nov 2025 (2), Nov 2025 (1)"; "worked out: 90 days from Tue 12 Aug 2025". */
    static String dates(Sources sources, Brief.StoryAgenda item) {
        String given = item.dates().stream()
                .map(date -> Days.show(date.value()) + " (" + sources.numbers(date.articles()) + ")")
                .collect(Collectors.joining(", "));
        return Stream.of(
                        item.reckoned()
                                .map(reckoned -> "worked out: " + length(reckoned.length()) + " from "
                                        + Days.show(reckoned.from()))
                                .orElse(""),
                        given.isEmpty() ? "" : "given as " + given)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** "90 days" for {@code P90D}; a duration of another form as it is. */
    private static String length(String duration) {
        Matcher simple = SIMPLE_DURATION.matcher(duration);
        if (!simple.matches()) {
            return duration;
        }
        String unit = UNITS.get("DWMYH".indexOf(simple.group(3)));
        return simple.group(2) + " " + unit + (simple.group(2).equals("1") ? "" : "s");
    }

    /** "put right in 2: “27 heads”, now “31 heads”": what outlets corrected; empty where none did. */
    static String corrections(Sources sources, Brief.Claim claim) {
        return claim.corrections().stream()
                .map(correction -> "put right in "
                        + sources.numbers(
                                Stream.concat(correction.wasEvidence().stream(), correction.nowEvidence().stream())
                                        .map(Evidence::article)
                                        .distinct()
                                        .toList())
                        + correction.was().map(was -> ": was “" + was + "”").orElse("")
                        + correction.now().map(now -> ", now “" + now + "”").orElse(""))
                .collect(Collectors.joining("; "));
    }

    /** "as a fact in 1, 3; as the word of the ministry in 2"; empty where nobody attributes it or all do. */
    static String attributions(Brief.StoryRecord story, Sources sources, Brief.Claim claim) {
        if (claim.attributed().isEmpty() || claim.statedBy().isEmpty()) {
            return "";
        }
        return "as a fact in " + sources.numbers(claim.statedBy()) + "; "
                + claim.attributed().stream()
                        .map(each -> "as the word of " + source(story, each) + " in "
                                + sources.numbers(List.of(each.article())))
                        .collect(Collectors.joining(", "));
    }

    private static String source(Brief.StoryRecord story, Attribution attribution) {
        return attribution
                .actor()
                .map(actor -> name(story, actor))
                .orElse(attribution.source().isEmpty() ? "an unnamed source" : attribution.source());
    }

    /** What a reader wants to know of a claim beside its text. */
    static String notes(Brief.StoryRecord story, Sources sources, Brief.Claim claim) {
        return Stream.of(corrections(sources, claim), attributions(story, sources, claim))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** "[2] is a rewrite of [1] (overlap 83%)". */
    static String derivation(Sources sources, Derivation derivation) {
        return "[" + sources.source(derivation.article()).number() + "] is a " + derivation(sources, derivation, true);
    }

    /** "rewrite of [1]", and how much of it. */
    static String derivation(Sources sources, Derivation derivation, boolean full) {
        return word(derivation.kind()) + " of ["
                + sources.source(derivation.from()).number() + "]"
                + (full ? " (overlap " + Math.round(derivation.overlap() * 100) + "%)" : "");
    }
}
