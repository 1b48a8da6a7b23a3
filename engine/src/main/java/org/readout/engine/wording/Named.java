package org.readout.engine.wording;

import java.util.List;
import java.util.Optional;
import org.readout.engine.text.Span;

/**
 * A name in a wording, and whom it names as far as the story tells.
 *
 * @param span where it stands in the article
 * @param id of whom it names, the same in every article of the story
 * @param country ISO 3166-1 alpha-3, where the country that it belongs to is known
 * @param sort what it names
 */
public record Named(Span span, String id, Optional<String> country, Sort sort) {

    /** What a name names. */
    public enum Sort {
        PERSON,
        PLACE,
        OTHER
    }

    /** Whether both may stand for the same: one actor, or a person, capital or ministry for its country. */
    boolean mayBe(Named other) {
        boolean persons = sort == Sort.PERSON && other.sort == Sort.PERSON;
        return id.equals(other.id) || !persons && country.isPresent() && country.equals(other.country);
    }

    /** Whether a reader must take them for two: two persons, or two places of which each is known. */
    boolean excludes(Named other, List<String> words, List<String> otherWords) {
        boolean alike = words.stream().anyMatch(word -> otherWords.stream().anyMatch(each -> Folding.near(word, each)));
        return sort == other.sort
                && sort != Sort.OTHER
                && !mayBe(other)
                && !alike
                && (known(other) || bothUnknown(other));
    }

    private boolean known(Named other) {
        return country.isPresent() && other.country.isPresent();
    }

    /** Two towns of which neither's country is known. */
    private boolean bothUnknown(Named other) {
        return country.isEmpty() && other.country.isEmpty();
    }
}
