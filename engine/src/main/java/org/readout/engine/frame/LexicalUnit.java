package org.readout.engine.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word, or several, that tell of a contact.
 *
 * @param words lemmas, the head first for a verb and last for a noun
 * @param verb whether the head is a verb, else a noun
 * @param frame what it tells of
 * @param medium the channel that the word itself tells
 * @param one how the first side is named, as the list's header says
 * @param other how the other side is named
 * @param all how several are named who are a contact by themselves
 * @param seeks whether the first side sought the contact
 * @param without what beside it makes it another word
 * @param use what it can tell
 */
public record LexicalUnit(
        List<String> words,
        boolean verb,
        Frame frame,
        Optional<Medium> medium,
        Set<String> one,
        Set<String> other,
        Set<String> all,
        boolean seeks,
        Set<String> without,
        Use use) {

    /** What a word can tell. */
    public enum Use {
        /** A contact by itself. */
        TELLS,
        /** A contact only with both sides named. */
        WEAK,
        /** Only one that was told before. */
        RECALLS
    }

    public LexicalUnit {
        words = List.copyOf(words);
        one = Set.copyOf(one);
        other = Set.copyOf(other);
        all = Set.copyOf(all);
        without = Set.copyOf(without);
    }

    /** The lemma of its head. */
    public String head() {
        return verb ? words.getFirst() : words.getLast();
    }

    /** The lemmas beside its head. */
    public List<String> beside() {
        return verb ? words.subList(1, words.size()) : words.subList(0, words.size() - 1);
    }
}
