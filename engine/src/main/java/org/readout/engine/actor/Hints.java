package org.readout.engine.actor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.language.EntityKind;
import org.readout.engine.lexicon.NameFold;

/**
 * What the whole article tells about its names before any sentence is looked at closely: words that are part of a
 * person's name somewhere, and countries that no list holds but that the text treats as such.
 */
final class Hints {

    private static final List<String> DEMONYM_ENDINGS =
            List.of("ians", "ian", "ans", "an", "ese", "ish", "is", "i", "ns", "n", "ers", "er", "ic");
    private static final int SHORTEST_STEM = 3;

    private static final Set<Office> OF_A_STATE =
            Set.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.ROYAL, Office.VICE_PRESIDENT);
    private static final Set<String> AT_A_PLACE = Set.of("in", "near", "at", "off", "outside");

    /** What speaks for a stem being a country's. A person may own a government, but no president. */
    private static final class Evidence {
        String country = "";
        String adjective = "";
        boolean acts;
        boolean rules;
        boolean place;

        boolean isCountry() {
            boolean pair = !country.isEmpty() && !adjective.isEmpty() && !country.equals(adjective);
            return !country.isEmpty() && (acts && place || rules || acts && pair);
        }
    }

    private final Lexicon lexicon;
    private final Set<String> personWords = new HashSet<>();
    private final Set<String> fullNameWords = new HashSet<>();
    private final Set<String> placeWords = new HashSet<>();
    private final Set<String> runningNames = new HashSet<>();
    private final boolean running;
    private final Map<String, Evidence> stems = new LinkedHashMap<>();
    private final Map<String, Nation> nations = new LinkedHashMap<>();

    Hints(Lexicon lexicon, List<Words> article) {
        this.lexicon = lexicon;
        article.forEach(this::countries);
        stems.forEach((stem, evidence) -> {
            if (evidence.isCountry()) {
                nations.put(
                        stem,
                        new Nation(
                                "~" + stem,
                                Optional.empty(),
                                evidence.country,
                                evidence.adjective.isEmpty() ? evidence.country : evidence.adjective));
            }
        });
        running = article.stream().anyMatch(words -> !words.headline());
        article.stream().filter(words -> !words.headline()).forEach(this::running);
        article.forEach(this::persons);
        article.forEach(this::places);
    }

    /** Words taken for a person's name that stand where only places do. */
    private void places(Words words) {
        for (int i = 1; i < words.size(); i++) {
            EntityKind kind = words.entity(i);
            boolean alone = (kind == EntityKind.PERSON || kind == EntityKind.LOCATION)
                    && words.entity(i + 1) != kind
                    && words.entity(i - 1) != kind;
            if (alone
                    && AT_A_PLACE.contains(words.lower(i - 1))
                    && !fullNameWords.contains(words.form(i))
                    && !words.possessive(i + 1)
                    && unlisted(words, i)) {
                placeWords.add(words.form(i));
                personWords.remove(words.form(i));
            }
        }
    }

    private void running(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.entity(i) != EntityKind.NONE) {
                runningNames.add(words.form(i).toLowerCase(Locale.ROOT));
            }
        }
    }

    /**
     * Whether a word is part of a name in running text, where only names have capitals; of an article that is all
     * headlines nothing can be said.
     */
    boolean isRunningName(String form) {
        return !running || runningNames.contains(form.toLowerCase(Locale.ROOT));
    }

    private void persons(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean named = words.entity(i) == EntityKind.PERSON || titled(words, i);
            if (named
                    && words.capital(i)
                    && words.form(i).length() > 1
                    && unlisted(words, i)
                    && unlistedNation(words.form(i)).isEmpty()) {
                personWords.add(words.form(i));
                boolean beside = words.entity(i + 1) == EntityKind.PERSON || words.entity(i - 1) == EntityKind.PERSON;
                if (beside || words.entity(i) != EntityKind.PERSON || titled(words, i)) {
                    fullNameWords.add(words.form(i));
                }
            }
        }
    }

    /** Whether a word stands where a title calls for a name that the recogniser may have missed. */
    private boolean titled(Words words, int i) {
        if (i == 0 || !words.tag(i).startsWith("NNP")) {
            return false;
        }
        for (int length = 1; length <= 3 && length <= i; length++) {
            Optional<Offices.Head> head = lexicon.offices().match(words, i - length);
            if (head.isPresent()
                    && head.get().length() == length
                    && words.noun(i - 1)
                    && !head.get().plural()) {
                return words.capital(i - 1)
                        && !words.capital(i + 1)
                        && !lexicon.isInstitutionNoun(words.lower(i))
                        && !lexicon.offices().isPortfolioWord(words.lower(i));
            }
        }
        return false;
    }

    private boolean unlisted(Words words, int i) {
        return lexicon.gazetteer().word(words.form(i)).isEmpty()
                && !lexicon.offices().isPortfolioWord(words.lower(i))
                && !lexicon.isInstitutionNoun(words.lower(i))
                && lexicon.offices().match(words, i).isEmpty()
                && lexicon.honorific(words.lower(i)).isEmpty()
                && !PersonName.isSuffix(words.lower(i))
                && !Calendar.names(words.lower(i));
    }

    private void countries(Words words) {
        for (int i = 0; i < words.size(); i++) {
            String form = words.form(i);
            boolean longer = words.entity(i) != EntityKind.NONE
                    && (words.entity(i + 1) == words.entity(i) && !words.possessive(i + 1) && !begins(words, i + 1)
                            || words.entity(i - 1) == words.entity(i));
            if (!words.capital(i)
                    || form.length() < SHORTEST_STEM + 1
                    || longer
                    || !unlisted(words, i)
                    || !named(words, i)) {
                continue;
            }
            boolean owner = words.possessive(i + 1) && begins(words, i + 2);
            boolean governed = words.is(i - 1, "of")
                    && (words.is(i - 2, "government")
                            || words.is(i - 2, "republic")
                            || words.is(i - 2, "ministry")
                            || i >= 2
                                    && !words.verb(i - 2)
                                    && lexicon.offices().match(words, i - 2).isPresent());
            boolean adjective = endsAsDemonym(form) && begins(words, i + 1);
            boolean place = words.entity(i) == EntityKind.LOCATION;
            if (!owner && !governed && !adjective && !place) {
                continue;
            }
            Evidence evidence = stems.computeIfAbsent(stem(form), s -> new Evidence());
            evidence.acts |= owner || governed || adjective;
            evidence.place |= place;
            evidence.rules |= owner && rules(words, i + 2);
            if (adjective) {
                evidence.adjective = form;
            } else if (evidence.country.isEmpty()) {
                evidence.country = form;
            }
        }
    }

    private static boolean named(Words words, int i) {
        return words.noun(i) || words.tag(i).equals("JJ");
    }

    /** Whether an office, a ministry or a government begins here, its modifiers aside. */
    private boolean begins(Words words, int i) {
        int at = skipModifiers(words, i);
        String lower = words.lower(at);
        return lexicon.offices().match(words, at).isPresent()
                || lexicon.namesInLowerCase(lower)
                || lexicon.group(lower)
                        .filter(meaning -> meaning != Lexicon.GroupMeaning.MEDIA)
                        .isPresent();
    }

    private int skipModifiers(Words words, int i) {
        int at = i;
        while (at < i + 4
                && (lexicon.isModifier(words.lower(at)) || lexicon.offices().isPortfolioWord(words.lower(at)))
                && lexicon.offices().match(words, at).isEmpty()) {
            at++;
        }
        return at;
    }

    /** Whether a president, a king or an army begins here, which states have and persons have not. */
    private boolean rules(Words words, int i) {
        int at = skipModifiers(words, i);
        boolean office = lexicon.offices()
                .match(words, at)
                .filter(head -> head.classes().stream().anyMatch(OF_A_STATE::contains))
                .isPresent();
        return office
                || lexicon.group(words.lower(at))
                        .filter(meaning ->
                                meaning == Lexicon.GroupMeaning.FORCES || meaning == Lexicon.GroupMeaning.PARLIAMENT)
                        .isPresent();
    }

    private static boolean endsAsDemonym(String form) {
        return DEMONYM_ENDINGS.stream().anyMatch(form::endsWith);
    }

    /** What a country's name and its adjectives share: "valdor" for "Valdoria" and "Valdorian". */
    static String stem(String form) {
        String stem = NameFold.lower(form);
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String ending : DEMONYM_ENDINGS) {
                if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
                    stem = stem.substring(0, stem.length() - ending.length());
                    shorter = true;
                    break;
                }
            }
            while (stem.length() > SHORTEST_STEM && "aeiouy".indexOf(stem.charAt(stem.length() - 1)) >= 0) {
                stem = stem.substring(0, stem.length() - 1);
                shorter = true;
            }
        }
        return stem;
    }

    /** Whether the word is part of a person's name somewhere in the article. */
    boolean isPersonWord(String form) {
        return personWords.contains(form);
    }

    /** Whether the word was taken for a person's name but is a place. */
    boolean isPlaceWord(String form) {
        return placeWords.contains(form);
    }

    void addPersonWord(String form) {
        personWords.add(form);
    }

    /** A country that no list holds, by its name or adjective. */
    Optional<Nation> unlistedNation(String form) {
        return nations.isEmpty() ? Optional.empty() : Optional.ofNullable(nations.get(stem(form)));
    }
}
