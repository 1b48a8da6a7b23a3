package org.readout.engine.brief;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Actors.Mentioned;
import org.readout.engine.text.Span;

/**
 * Whether two wordings can say the same: their numbers, the names in them and their negations do not speak against it.
 */
final class Agreement {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd}.,:]*");
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "neither",
            "nor",
            "none",
            "nobody",
            "nothing",
            "without",
            "cannot",
            "can't",
            "won't",
            "don't",
            "doesn't",
            "didn't",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "wouldn't",
            "shouldn't",
            "hasn't",
            "haven't",
            "hadn't");

    private final Cast cast;

    Agreement(Cast cast) {
        this.cast = cast;
    }

    /** @param speaker whose own name and country do not count: "we" of the one is "Peru" in the other */
    boolean possible(Told<?> one, Span words, Told<?> other, Span otherWords, Optional<String> speaker) {
        String text = one.words(words);
        String otherText = other.words(otherWords);
        return meet(numbers(text), numbers(otherText))
                && isNegated(text) == isNegated(otherText)
                && meet(names(one, words, speaker), names(other, otherWords, speaker));
    }

    /** Whether two sets share something, or one of them is empty and so says nothing against the other. */
    private static boolean meet(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group().replaceAll("[.,:]+$", ""));
        }
        return numbers;
    }

    private static boolean isNegated(String text) {
        return Words.of(text).stream().anyMatch(word -> NEGATIONS.contains(word) || word.endsWith("n't"));
    }

    private Set<String> names(Told<?> told, Span span, Optional<String> speaker) {
        Optional<String> country = speaker.flatMap(cast::country);
        Set<String> names = new TreeSet<>();
        for (Mentioned mentioned : told.article().actors().within(span)) {
            Actor actor = mentioned.actor();
            boolean own = country.isPresent()
                    && actor.type() != Actor.Type.PERSON
                    && actor.country().equals(country);
            cast.idOf(told, actor.id())
                    .filter(id -> !own && !Optional.of(id).equals(speaker))
                    .ifPresent(names::add);
        }
        return names;
    }
}
