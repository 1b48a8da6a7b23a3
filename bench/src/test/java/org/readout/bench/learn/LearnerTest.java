package org.readout.bench.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.engine.score.FeatureList;

/** A tiny set: the day that hangs on the verb is right, the one behind another clause is not. */
class LearnerTest {

    private static final String FEATURES = """
        day\tthreshold\t0.6\tlikelier than not
        day\tattached\t+\tit hangs on the verb
        day\tother-clause\t-\ta clause lies between
        day\tcapital\t-\tit is written with a capital: says the opposite here, and so must go
        """;

    private static final String ROWS = """
        # decision, group, article, start, end, candidate, label, features
        day\tmay\ta1\t0\t4\t10-16\t1\tattached capital
        day\tmay\ta1\t0\t4\t30-36\t0\tother-clause
        day\tjune\ta2\t5\t9\t20-26\t1\tattached capital
        day\tjune\ta2\t5\t9\t40-46\t0\tother-clause
        day\tjuly\ta3\t7\t11\t12-18\t1\tattached
        day\tjuly\ta4\t7\t11\t12-18\t0\t-
        """;

    @TempDir
    private Path folder;

    private FeatureList declared;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("day.tsv"), ROWS);
        Path features = Files.createDirectory(folder.resolve("stage")).resolve("features.tsv");
        Files.writeString(features, FEATURES);
        declared = LearnCommand.declared(features);
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        String once = LearnCommand.weights("stage", declared, FeatureRow.read(folder), new TreeMap<>());
        String again = LearnCommand.weights("stage", declared, FeatureRow.read(folder), new TreeMap<>());
        assertThat(again).isEqualTo(once).contains("\tattached\t").contains("bench learn stage");
    }

    @Test
    void aFeatureThatSpeaksAgainstItsSignIsTakenAwayAndTheRestFittedAgain() throws IOException {
        List<FeatureRow> rows = FeatureRow.read(folder);
        Weights weights =
                new Learner(declared, "day").learn(rows, row -> row.label().equals("1"));
        assertThat(weights.dropped()).containsExactly("capital");
        assertThat(weights.features()).containsEntry("capital", 0);
        assertThat(weights.features().get("attached")).isPositive();
        assertThat(weights.features().get("other-clause")).isNegative();
    }

    @Test
    void theThresholdIsTheLogarithmOfTheOddsOfTheCertainty() throws IOException {
        List<FeatureRow> rows = FeatureRow.read(folder);
        Weights weights =
                new Learner(declared, "day").learn(rows, row -> row.label().equals("1"));
        assertThat(weights.threshold()).isEqualTo(41); // 100 ln(0.6 / 0.4)
    }

    @Test
    void aRowIsReadAsItIsWritten() throws IOException {
        List<String> lines =
                FeatureRow.read(folder).stream().map(FeatureRow::line).toList();
        assertThat(lines).isEqualTo(ROWS.lines().skip(1).toList());
    }

    @Test
    void classesAreLearntOneAgainstTheOthersAndTheLikeliestIsChosen() throws IOException {
        Path file = folder.resolve("stage/status.tsv");
        Files.writeString(file, """
            status.held\tthreshold\t0.5\t.
            status.held\tpast\tfree\t.
            status.held\tfuture\tfree\t.
            status.planned\tthreshold\t0.5\t.
            status.planned\tpast\tfree\t.
            status.planned\tfuture\tfree\t.
            """);
        FeatureList classes = LearnCommand.declared(file);
        Files.writeString(folder.resolve("day.tsv"), """
            status\tmay\ta1\t0\t4\t-\theld\tpast
            status\tmay\ta1\t9\t14\t-\tplanned\tfuture
            status\tjune\ta2\t0\t4\t-\theld\tpast
            status\tjune\ta2\t9\t14\t-\tplanned\tfuture
            """);
        Decision status = Decision.of(classes, FeatureRow.read(folder)).getFirst();
        var weights = status.learn(classes, status.rows());
        assertThat(weights).containsOnlyKeys("status.held", "status.planned");
        assertThat(Decision.questions(status.rows()))
                .hasSize(4)
                .allSatisfy(
                        question -> assertThat(status.answer(weights, question)).contains(true));
    }

    @Test
    void aFeatureThatIsNotDeclaredIsAFault() throws IOException {
        Path fewer = folder.resolve("stage/fewer.tsv");
        Files.writeString(fewer, FEATURES.replace("other-clause", "far"));
        Learner learner = new Learner(LearnCommand.declared(fewer), "day");
        List<FeatureRow> rows = FeatureRow.read(folder);
        assertThatIllegalStateException()
                .isThrownBy(() -> learner.learn(rows, row -> true))
                .withMessageContaining("other-clause");
    }

    @Test
    void aLineThatIsNotOfTheFormIsNamed() throws IOException {
        Files.writeString(folder.resolve("day.tsv"), "day\tmay\ta1\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> FeatureRow.read(folder))
                .withMessageContaining("day.tsv line 1");
    }

    @Test
    void theWeightsOfADecisionWithoutRowsStay() throws IOException {
        Path features = folder.resolve("stage/features.tsv");
        Files.writeString(features, FEATURES + "place\tthreshold\t0.5\t.\nplace\tnear\tfree\t.\n");
        Path weights = folder.resolve("stage/weights.tsv");
        Files.writeString(weights, "# old\nday\tbase\t7\tfree\nplace\tnear\t12\tfree\nwho\tnear\t3\tfree\n");
        String text = LearnCommand.weights(
                "stage", LearnCommand.declared(features), FeatureRow.read(folder), WeightFile.lines(weights));
        assertThat(text).contains("place\tnear\t12\tfree\n").doesNotContain("day\tbase\t7", "who\t");
    }
}
