package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String SENTENCE = "The boats of the northern fleet shall wait for us in the harbour tonight. ";

    @Test
    void shortWordsStandWhole() {
        assertThat(Excerpt.of(SENTENCE)).isEqualTo(SENTENCE);
    }

    @Test
    void longWordsEndWithASentence() {
        assertThat(Excerpt.of(SENTENCE.repeat(9))).isEqualTo(SENTENCE.repeat(3) + "[…]");
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        String words = "boats ".repeat(30) + "of the U.S. Navy " + "wait ".repeat(30);
        assertThat(Excerpt.of(words)).endsWith("wait […]");
    }

    @Test
    void wordsWithoutASentenceAreCut() {
        assertThat(Excerpt.of("boats ".repeat(60))).isEqualTo("boats ".repeat(45) + "[…]");
    }
}
