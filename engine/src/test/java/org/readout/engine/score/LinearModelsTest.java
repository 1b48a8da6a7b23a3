package org.readout.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.engine.lexicon.WordList;

class LinearModelsTest {

    private static final String FEATURES = """
        day\tthreshold\t0.5\tas likely as not
        day\tattached\t+\tit hangs on the verb
        day\tother-clause\t-\ta clause lies between
        day\topens\tfree\tit opens the sentence
        """;

    private static final String WEIGHTS = """
        day\tbase\t-120\tfree
        day\tthreshold\t0\tfree
        day\tattached\t250\t+
        day\tother-clause\t-300\t-
        """;

    private static WordList list(String name, String text) {
        try {
            return WordList.read(name, new BufferedReader(new StringReader(text)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static LinearModels models(String features, String weights) {
        return LinearModels.of(FeatureList.of(list("features.tsv", features)), list("weights.tsv", weights));
    }

    @Test
    void theSumIsThatOfTheFeaturesThatHold() {
        Score score = models(FEATURES, WEIGHTS).score("day", List.of("other-clause", "attached", "attached"));
        assertThat(score.sum()).isEqualTo(-170);
        assertThat(score.passes()).isFalse();
        assertThat(score.margin()).isEqualTo(-170);
    }

    @Test
    void theReasonsAreToldInOneOrderWithTheirMeaning() {
        Score score = models(FEATURES, WEIGHTS).score("day", List.of("other-clause", "attached"));
        assertThat(score.reasons())
                .containsExactly(
                        new Reason("base", -120, "to begin with"),
                        new Reason("attached", 250, "it hangs on the verb"),
                        new Reason("other-clause", -300, "a clause lies between"));
    }

    @Test
    void aSumOnTheThresholdPasses() {
        LinearModels models = models(FEATURES, WEIGHTS.replace("threshold\t0", "threshold\t130"));
        assertThat(models.score("day", List.of("attached")).passes()).isTrue();
        assertThat(models.score("day", List.of()).passes()).isFalse();
    }

    @Test
    void aFeatureWithoutAWeightYetWeighsNothing() {
        assertThat(models(FEATURES, WEIGHTS).score("day", List.of("opens")).sum())
                .isEqualTo(-120);
    }

    @Test
    void ofClassesTheOneFarthestAboveItsThresholdIsTaken() {
        String features = """
            status.held\tthreshold\t0.5\t.
            status.held\tpast\t+\tthe verb stands in the past
            status.planned\tthreshold\t0.5\t.
            status.planned\tpast\tfree\tthe verb stands in the past
            """;
        LinearModels models = models(features, """
            status.held\tbase\t-50\tfree
            status.held\tthreshold\t0\tfree
            status.held\tpast\t150\t+
            status.planned\tbase\t40\tfree
            status.planned\tthreshold\t0\tfree
            status.planned\tpast\t-100\tfree
            """);
        assertThat(models.best("status", List.of("past")).orElseThrow().decision())
                .isEqualTo("status.held");
        assertThat(models.best("status", List.of()).orElseThrow().decision()).isEqualTo("status.planned");
        assertThat(models.best("place", List.of())).isEmpty();
    }

    @Test
    void noneIsTakenWhereNoClassReachesItsThreshold() {
        LinearModels models = models("status.held\tthreshold\t0.9\t.\nstatus.held\tpast\t+\t.\n", """
            status.held\tbase\t0\tfree
            status.held\tthreshold\t220\tfree
            """);
        assertThat(models.best("status", List.of())).isEmpty();
    }

    @Test
    void anUndeclaredFeatureIsAFault() {
        LinearModels models = models(FEATURES, WEIGHTS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> models.score("day", List.of("near")))
                .withMessageContaining("near");
        assertThatIllegalArgumentException().isThrownBy(() -> models.score("place", List.of()));
    }

    @Test
    void aWeightAgainstItsSignIsRefusedWithFileAndLine() {
        assertThatIllegalStateException()
                .isThrownBy(() -> models(FEATURES, WEIGHTS.replace("250", "-1")))
                .withMessageContaining("weights.tsv line 3")
                .withMessageContaining("attached");
    }

    @Test
    void aWeightThatNoFeatureIsDeclaredForIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> models(FEATURES, WEIGHTS + "day\tnear\t5\t+\n"))
                .withMessageContaining("weights.tsv line 5");
    }

    @Test
    void aFeatureDeclaredTwiceASignThatIsNoneAndAMissingThresholdAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> models(FEATURES + "day\topens\t+\tagain\n", WEIGHTS))
                .withMessageContaining("features.tsv line 5");
        assertThatIllegalStateException()
                .isThrownBy(() -> models(FEATURES.replace("\t+\t", "\tplus\t"), WEIGHTS))
                .withMessageContaining("features.tsv line 2");
        assertThatIllegalStateException()
                .isThrownBy(() -> models("day\topens\t+\tfirst\n", WEIGHTS))
                .withMessageContaining("threshold");
        assertThatIllegalStateException()
                .isThrownBy(() -> models(FEATURES.replace("0.5", "1"), WEIGHTS))
                .withMessageContaining("features.tsv line 1");
    }
}
