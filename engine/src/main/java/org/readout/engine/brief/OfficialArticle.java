package org.readout.engine.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.engine.actor.Actor;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.article.OfficialPublisher;
import org.readout.engine.brief.Brief.StoryActor;
import org.readout.engine.lexicon.WordList;

/** Tells an article that is itself a side's official readout: by who publishes it, its address, or its headline. */
final class OfficialArticle {

    private static final List<String> PUBLISHERS = OfficialPublisher.offices();
    /** state.gov, mfa.gov.xx, gob.xx, go.xx, gouv.xx. */
    private static final Pattern HOST = Pattern.compile("^(?:[a-z+.-]*://)?(?:[a-z0-9-]+\\.)*?"
            + "(gov|gob|gouv|go|govt|gub|gv|guv|mil|mfa)(?:\\.([a-z]{2}))?(?:[/:?#].*)?$");

    private static final Pattern READOUT = Pattern.compile("(?i)^\\s*(?:press )?(?:readout|read-out)\\b");
    private static final Map<String, String> COUNTRIES = countries();

    /** By country: its names, what its people and its bodies are called, and its capital. */
    private static final Map<String, List<String>> NAMES = names();

    private final Cast cast;
    private final Set<String> sides;

    OfficialArticle(Cast cast, List<String> sides) {
        this.cast = cast;
        this.sides = Set.copyOf(sides);
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(code.toLowerCase(Locale.ROOT), Locale.of("", code).getISO3Country());
        }
        codes.put("uk", codes.getOrDefault("gb", "GBR"));
        return Map.copyOf(codes);
    }

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new TreeMap<>();
        for (WordList.Row row : WordList.load(Actor.class, "countries.txt").rows()) {
            names.put(
                    row.column(0),
                    row.columns().stream()
                            .skip(1)
                            .flatMap(column -> Stream.of(column.split(";")))
                            .filter(name -> name.length() > 1)
                            .toList());
        }
        return Map.copyOf(names);
    }

    /** The side whose readout an article is. */
    Optional<String> side(AnalysedArticle article) {
        return host(article)
                .or(() -> publisher(article))
                .or(() -> headline(article))
                .filter(sides::contains);
    }

    private static Optional<String> host(AnalysedArticle article) {
        return Stream.concat(article.read().article().url().stream(), article.publisher().stream())
                .map(address -> HOST.matcher(address.toLowerCase(Locale.ROOT)))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(host -> host.group(2) == null
                        ? Optional.of("USA").filter(code -> Set.of("gov", "mil").contains(host.group(1)))
                        : Optional.ofNullable(COUNTRIES.get(host.group(2))));
    }

    private Optional<String> publisher(AnalysedArticle article) {
        String name = " " + article.publisher().map(Words::key).orElse("") + " ";
        boolean office = PUBLISHERS.stream().anyMatch(words -> name.contains(" " + words + " "));
        return office
                ? sides.stream().sorted().filter(side -> names(side, name)).findFirst()
                : Optional.empty();
    }

    /** Whether words name a side, by its country's name or by a name or description of one of its bodies. */
    private boolean names(String side, String words) {
        Stream<String> known = cast.actors().stream()
                .filter(actor -> side.equals(actor.id()) || actor.country().equals(Optional.of(side)))
                .filter(actor -> !cast.isPerson(actor.id()))
                .flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream()));
        return Stream.concat(NAMES.getOrDefault(side, List.of()).stream(), known)
                .map(Words::key)
                .filter(key -> !key.isEmpty() && !PUBLISHERS.contains(key))
                .anyMatch(key -> words.contains(" " + key + " "));
    }

    /** "Readout of Minister Rojas's call with Minister Holm" is of Rojas's side. */
    private Optional<String> headline(AnalysedArticle article) {
        String headline = article.headline().orElse("");
        if (!READOUT.matcher(headline).find()) {
            return Optional.empty();
        }
        String words = " " + Words.key(headline) + " ";
        Optional<String> first = Optional.empty();
        int at = Integer.MAX_VALUE;
        for (StoryActor actor : cast.actors()) {
            String side = actor.country().orElse(actor.id());
            List<String> name = Words.of(actor.name());
            int found = sides.contains(side) && !name.isEmpty() ? words.indexOf(" " + name.getLast() + " ") : -1;
            if (found >= 0 && found < at) {
                at = found;
                first = Optional.of(side);
            }
        }
        return first;
    }
}
