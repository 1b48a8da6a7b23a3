package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.render.WordDifference.Change;
import org.readout.render.WordDifference.Piece;

class WordDifferenceTest {

    @Test
    void whatIsLeftOutAndPutInStandsInPlace() {
        assertThat(WordDifference.of("We will not wait for them.", "We shall not wait"))
                .containsExactly(
                        new Piece("We", Change.KEPT),
                        new Piece("will", Change.LEFT_OUT),
                        new Piece("shall", Change.ADDED),
                        new Piece("not wait", Change.KEPT),
                        new Piece("for them.", Change.LEFT_OUT));
    }

    @Test
    void marksAtAWordsEndAreNoDifference() {
        assertThat(WordDifference.of("a new start,", "a new start."))
                .containsExactly(new Piece("a new start.", Change.KEPT));
    }
}
