package org.readout.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunScoreTest {

    @Test
    void runsOfFourWordsAreComparedHoweverTheyAreWritten() {
        RunScore score = new RunScore();
        score.add("one two three four five", "one, two – three four six");
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.f1()).isEqualTo(0.5);
    }

    @Test
    void aShortTextIsOneRunAndAnEmptyOneHasNoPrecision() {
        RunScore score = new RunScore();
        score.add("one two", "one two");
        score.add("one two three four", "");
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(0.5);
    }
}
