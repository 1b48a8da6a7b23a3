package org.readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParserStateTest {

    /** Ministers met here. */
    @Test
    void arcsTieWordsAndRememberTheOutermostChildren() {
        ParserState state = new ParserState(3);
        assertThat(state.canArc()).isFalse();
        state.shift();
        state.shift();
        state.leftArc(5);
        state.shift();
        state.rightArc(6);
        assertThat(state.isLastArc()).isTrue();
        state.rightArc(ParserState.ROOT_RELATION);
        assertThat(state.isFinished()).isTrue();
        assertThat(state.head(1)).isEqualTo(2);
        assertThat(state.head(3)).isEqualTo(2);
        assertThat(state.head(2)).isEqualTo(ParserState.ROOT);
        assertThat(state.relation(1)).isEqualTo(5);
        assertThat(state.left(2)).isEqualTo(1);
        assertThat(state.right(2)).isEqualTo(3);
        assertThat(state.secondLeft(2)).isEqualTo(ParserState.NONE);
    }

    /** The three old bridges. */
    @Test
    void laterChildIsTheOuterOne() {
        ParserState state = new ParserState(4);
        for (int i = 0; i < 4; i++) {
            state.shift();
        }
        state.leftArc(1);
        state.leftArc(2);
        assertThat(state.left(4)).isEqualTo(2);
        assertThat(state.secondLeft(4)).isEqualTo(3);
        assertThat(state.stack(0)).isEqualTo(4);
        assertThat(state.stack(1)).isEqualTo(1);
        assertThat(state.stack(3)).isEqualTo(ParserState.NONE);
        assertThat(state.buffer(0)).isEqualTo(ParserState.NONE);
    }
}
