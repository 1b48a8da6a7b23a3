package org.readout.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.engine.brief.Brief;
import org.readout.engine.story.Derivation;

/** The record's values in words, the same in every format. */
final class Phrases {

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

    static String derivation(Sources sources, Derivation derivation) {
        return "[" + sources.source(derivation.article()).number() + "] is a " + word(derivation.kind()) + " of ["
                + sources.source(derivation.from()).number() + "] (overlap "
                + Math.round(derivation.overlap() * 100) + "%)";
    }
}
