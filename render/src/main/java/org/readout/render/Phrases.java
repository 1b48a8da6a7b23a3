package org.readout.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.brief.Attribution;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.ContactState;
import org.readout.engine.brief.Evidence;
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

    private static String count(int count, String noun) {
        return count == 1 ? "1 " + noun : count + " " + noun + "s";
    }

    /** "Wed 3 Sep 2025 to Wed 12 Nov 2025". */
    static Optional<String> days(Brief.StoryRecord story) {
        return story.from()
                .map(Days::show)
                .map(from -> story.to()
                        .map(Days::show)
                        .filter(to -> !to.equals(from))
                        .map(to -> from + " to " + to)
                        .orElse(from));
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

    /** "call (video)", "meeting (in person)", "summit". */
    static String kind(Brief.StoryContact contact) {
        return word(contact.kind())
                + contact.channel().map(channel -> " (" + word(channel) + ")").orElse("");
    }

    /** "Dong Jun to Pete Hegseth, made public by the Chinese Defense Ministry, in c1". */
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
                .ifPresent(contact ->
                        words.append(words.isEmpty() ? "" : ", ").append("in ").append(contact));
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

    static String derivation(Sources sources, Derivation derivation) {
        return "[" + sources.source(derivation.article()).number() + "] is a " + word(derivation.kind()) + " of ["
                + sources.source(derivation.from()).number() + "] (overlap "
                + Math.round(derivation.overlap() * 100) + "%)";
    }
}
