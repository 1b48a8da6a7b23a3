package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.language.EntityKind;

/**
 * What the whole article tells about its names before any sentence is looked at closely: words that are part of a
 * person's name somewhere, and countries that no list holds but that the text treats as such.
 */
final class Hints {

    private static final List<String> DEMONYM_ENDINGS =
            List.of("ians", "ian", "ans", "an", "ese", "ish", "is", "i", "ns", "n", "ers", "er", "ic");
    private static final int SHORTEST_STEM = 3;

    private static final class Evidence {
        String country = "";
        String adjective = "";
        boolean acts;
    }

    private final Lexicon lexicon;
    private final Set<String> personWords = new HashSet<>();
    private final Map<String, Evidence> stems = new LinkedHashMap<>();
    private final Map<String, Nation> nations = new LinkedHashMap<>();

    Hints(Lexicon lexicon, List<Words> article) {
        this.lexicon = lexicon;
        article.forEach(this::persons);
        article.forEach(this::countries);
        stems.forEach((stem, evidence) -> {
            if (evidence.acts && !evidence.country.isEmpty()) {
                nations.put(stem, new Nation("~" + stem, Optional.empty(), evidence.country,
                        evidence.adjective.isEmpty() ? evidence.country : evidence.adjective));
            }
        });
    }

    private void persons(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean named = words.entity(i) == EntityKind.PERSON || titled(words, i);
            if (named && words.capital(i) && words.form(i).length() > 1 && unlisted(words, i)) {
                personWords.add(words.form(i));
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
            if (head.isPresent() && head.get().length() == length && words.noun(i - 1) && !head.get().plural()) {
                return words.capital(i - 1) && !words.capital(i + 1)
                        && !lexicon.isInstitutionNoun(words.lower(i)) && !lexicon.offices().isPortfolioWord(words.lower(i));
            }
        }
        return false;
    }

    private boolean unlisted(Words words, int i) {
        return lexicon.gazetteer().word(words.form(i)).isEmpty()
                && !lexicon.offices().isPortfolioWord(words.lower(i)) && !lexicon.isInstitutionNoun(words.lower(i))
                && lexicon.offices().match(words, i).isEmpty()
                && lexicon.honorific(words.lower(i)).isEmpty()
                && !Calendar.names(words.lower(i));
    }

    private void countries(Words words) {
        for (int i = 0; i < words.size(); i++) {
            String form = words.form(i);
            if (!words.capital(i) || form.length() < SHORTEST_STEM + 1 || words.entity(i) == EntityKind.PERSON
                    || personWords.contains(form) || !unlisted(words, i) || !named(words, i)) {
                continue;
            }
            boolean owner = words.possessive(i + 1) && governs(words, i + 2);
            boolean governed = words.is(i - 1, "of") && (words.is(i - 2, "government") || words.is(i - 2, "republic")
                    || i >= 2 && lexicon.offices().match(words, i - 2).isPresent() && !words.verb(i - 2));
            boolean adjective = i + 1 < words.size() && endsAsDemonym(form) && governs(words, i + 1);
            boolean place = words.entity(i) == EntityKind.LOCATION && words.entity(i + 1) != EntityKind.LOCATION
                    && words.entity(i - 1) != EntityKind.LOCATION;
            if (owner || governed || place) {
                Evidence evidence = stems.computeIfAbsent(stem(form), s -> new Evidence());
                evidence.acts |= owner || governed;
                evidence.country = adjective || !evidence.country.isEmpty() ? evidence.country : form;
            }
            if (adjective) {
                Evidence evidence = stems.computeIfAbsent(stem(form), s -> new Evidence());
                evidence.acts = true;
                evidence.adjective = form;
            }
        }
    }

    private static boolean named(Words words, int i) {
        return words.noun(i) || words.tag(i).equals("JJ");
    }

    /** Whether an office, a ministry or a government begins here, its modifiers aside. */
    private boolean governs(Words words, int i) {
        int at = i;
        while (at < i + 4 && (lexicon.isModifier(words.lower(at)) || lexicon.offices().isPortfolioWord(words.lower(at)))
                && lexicon.offices().match(words, at).isEmpty()) {
            at++;
        }
        String lower = words.lower(at);
        return lexicon.offices().match(words, at).isPresent()
                || lexicon.namesInLowerCase(lower)
                || lexicon.group(lower).filter(meaning -> meaning != Lexicon.GroupMeaning.MEDIA).isPresent();
    }

    private static boolean endsAsDemonym(String form) {
        return DEMONYM_ENDINGS.stream().anyMatch(form::endsWith);
    }

    /** What a country's name and its adjectives share: "valdor" for "Valdoria" and "Valdorian". */
    static String stem(String form) {
        String stem = Fold.lower(form);
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

    void addPersonWord(String form) {
        personWords.add(form);
    }

    /** A country that no list holds, by its name or adjective. */
    Optional<Nation> unlistedNation(String form) {
        return nations.isEmpty() ? Optional.empty() : Optional.ofNullable(nations.get(stem(form)));
    }

    /** The names of all countries that no list holds. */
    List<Nation> unlistedNations() {
        return new ArrayList<>(nations.values());
    }
}
