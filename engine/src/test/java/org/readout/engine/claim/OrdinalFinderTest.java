package org.readout.engine.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.engine.testkit.Sentences;

class OrdinalFinderTest {

    @Test
    void theBoundBelongsToIt() {
        assertThat(found("It/PRP be=was/VBD their/PRP$ first/JJ call/NN since/IN May/NNP ./."))
                .containsExactly("first call since May");
    }

    @Test
    void anAsideNeedsNoNoun() {
        assertThat(found("They spoke ,/, the second/JJ in/IN a/DT month/NN ./."))
                .containsExactly("second in a month");
    }

    @Test
    void wordsBetweenOrdinalAndNounAreIts() {
        assertThat(found("their third/JJ face-to-face/JJ meeting/NN this/DT year/NN ,/, she said"))
                .containsExactly("third face-to-face meeting this year");
    }

    @Test
    void whatIsNoContactIsNotCounted() {
        assertThat(found("the first/JJ ship/NN since/IN May/NNP left/VBD")).isEmpty();
    }

    @Test
    void aMereIndexIsNoFact() {
        assertThat(found("after/IN the first/JJ call/NN they spoke again")).isEmpty();
    }

    private static List<String> found(String tagged) {
        Sentences article = Sentences.of(tagged);
        return OrdinalFinder.find(article.sentences()).stream()
                .map(ordinal -> article.text().slice(ordinal.span()))
                .toList();
    }
}
