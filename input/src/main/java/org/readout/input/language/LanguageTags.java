package org.readout.input.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.lexicon.WordList;

/** Tags of languages, as BCP 47 has them. */
final class LanguageTags {

    static final String ENGLISH = "en";

    private static final WordList LANGUAGES = WordList.load(LanguageTags.class, "languages.txt");

    private static final Map<String, String> OF_MODEL =
            LANGUAGES.rows().stream().collect(Collectors.toUnmodifiableMap(row -> row.column(0), row -> row.column(1)));

    /** Each tag's group: languages that a few sentences may confuse. A language without neighbours is its own. */
    private static final Map<String, String> GROUPS = Stream.concat(
                    LANGUAGES.rows().stream()
                            .map(row ->
                                    Map.entry(row.column(1), row.column(2).isEmpty() ? row.column(1) : row.column(2))),
                    WordList.load(LanguageTags.class, "neighbours.txt").rows().stream()
                            .map(row -> Map.entry(row.column(0), row.column(1))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    /** Two letters for the three that some pages write. */
    private static final Map<String, String> SHORT = Arrays.stream(Locale.getISOLanguages())
            .flatMap(code -> three(code).map(three -> Map.entry(three, code)).stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    private LanguageTags() {}

    /** A declared tag in BCP 47's own spelling; empty if it is none. */
    static Optional<String> canonical(String declared) {
        Locale locale = Locale.forLanguageTag(declared.strip().replace('_', '-'));
        String language = locale.getLanguage();
        if (language.isEmpty() || language.equals("und") || language.equals("mul") || language.equals("zxx")) {
            return Optional.empty();
        }
        String tag = locale.toLanguageTag();
        return Optional.of(SHORT.getOrDefault(language, language)
                + tag.substring(tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-')));
    }

    /** The tag of a language of the model, if it is one in which news is written. */
    static Optional<String> ofModel(String code) {
        return Optional.ofNullable(OF_MODEL.get(code));
    }

    /** Whether two tags are of one language, or of two that a few sentences may confuse. */
    static boolean near(String one, String other) {
        return group(one).equals(group(other));
    }

    private static String group(String tag) {
        String primary = tag.indexOf('-') < 0 ? tag : tag.substring(0, tag.indexOf('-'));
        return GROUPS.getOrDefault(primary, primary);
    }

    private static Optional<String> three(String code) {
        try {
            return Optional.of(Locale.of(code).getISO3Language()).filter(three -> !three.isEmpty());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
