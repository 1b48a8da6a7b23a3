package org.readout.bench.learn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.bench.Table;
import org.readout.engine.score.FeatureList;

/**
 * Measures a decision on rows that its weights were not learnt from: the groups, in alphabetical order, are dealt out
 * in turn to so many parts, and each part is answered with what the others teach.
 */
final class CrossValidation {

    /** The usual number; each part still holds several months. */
    private static final int PARTS = 10;

    /** Answers of one group, or of all. */
    private static final class Count {

        private int questions;
        private int answerable;
        private int answered;
        private int right;

        void add(boolean hasAnswer, Optional<Boolean> answer) {
            questions++;
            answerable += hasAnswer ? 1 : 0;
            answered += answer.isPresent() ? 1 : 0;
            right += answer.orElse(false) ? 1 : 0;
        }

        void row(Table table, String decision, String group) {
            table.row(
                    decision,
                    group,
                    questions,
                    answerable,
                    answered,
                    right,
                    share(right, answered),
                    share(right, answerable));
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 1 : (double) part / whole;
        }
    }

    private final FeatureList declared;
    private final boolean groups;

    /** @param groups whether each group has its line, or only all together */
    CrossValidation(FeatureList declared, boolean groups) {
        this.declared = declared;
        this.groups = groups;
    }

    static Table table() {
        return new Table("decision", "group", "questions", "answerable", "answered", "right", "precision", "recall");
    }

    void measure(Decision decision, Table table) {
        List<String> names = List.copyOf(
                new TreeSet<>(decision.rows().stream().map(FeatureRow::group).toList()));
        int parts = Math.min(PARTS, names.size());
        Count all = new Count();
        Map<String, Count> byGroup = new TreeMap<>();
        for (int part = 0; part < parts && parts > 1; part++) {
            int held = part;
            List<FeatureRow> others = decision.rows().stream()
                    .filter(row -> names.indexOf(row.group()) % parts != held)
                    .toList();
            List<FeatureRow> own = decision.rows().stream()
                    .filter(row -> names.indexOf(row.group()) % parts == held)
                    .toList();
            Map<String, Weights> weights = decision.learn(declared, others);
            for (List<FeatureRow> question : Decision.questions(own)) {
                boolean answerable = decision.isAnswerable(question);
                Optional<Boolean> answer = decision.answer(weights, question);
                all.add(answerable, answer);
                byGroup.computeIfAbsent(question.getFirst().group(), any -> new Count())
                        .add(answerable, answer);
            }
        }
        if (groups) {
            byGroup.forEach((group, count) -> count.row(table, decision.name(), group));
        }
        all.row(table, decision.name(), "all");
    }
}
