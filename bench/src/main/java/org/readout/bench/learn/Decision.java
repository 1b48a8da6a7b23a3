package org.readout.bench.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.engine.score.FeatureList;

/**
 * One decision with its rows: between the candidates of a question, or between classes.
 *
 * @param name without the class
 * @param models one, or one a class
 * @param rows in file order
 */
record Decision(String name, List<String> models, List<FeatureRow> rows) {

    Decision {
        models = List.copyOf(models);
        rows = List.copyOf(rows);
    }

    /**
     * The decisions of a stage, by name.
     *
     * @throws IllegalStateException if rows belong to a decision that is not declared
     */
    static List<Decision> of(FeatureList declared, List<FeatureRow> rows) {
        Map<String, List<String>> models = new TreeMap<>();
        for (String model : declared.decisions()) {
            int dot = model.indexOf('.');
            models.computeIfAbsent(dot < 0 ? model : model.substring(0, dot), any -> new ArrayList<>())
                    .add(model);
        }
        Map<String, List<FeatureRow>> byName = new TreeMap<>();
        for (FeatureRow row : rows) {
            if (!models.containsKey(row.decision())) {
                throw new IllegalStateException("rows of the decision " + row.decision() + ", which is not declared");
            }
            byName.computeIfAbsent(row.decision(), any -> new ArrayList<>()).add(row);
        }
        List<Decision> decisions = new ArrayList<>();
        models.forEach((name, of) -> {
            List<FeatureRow> own = byName.getOrDefault(name, List.of());
            if (!own.isEmpty()) {
                decisions.add(new Decision(name, of, own));
            }
        });
        return decisions;
    }

    private boolean isOfClasses() {
        return !models.equals(List.of(name));
    }

    /** Whether a model should take the row. */
    boolean isRight(String model, FeatureRow row) {
        return isOfClasses()
                ? model.equals(name + "." + row.label())
                : row.label().equals(FeatureRow.RIGHT);
    }

    /** Fits every model to some of the rows. */
    Map<String, Weights> learn(FeatureList declared, List<FeatureRow> some) {
        Map<String, Weights> learnt = new TreeMap<>();
        for (String model : models) {
            learnt.put(model, new Learner(declared, model).learn(some, row -> isRight(model, row)));
        }
        return learnt;
    }

    /** The rows by what they are candidates of, in file order. */
    static List<List<FeatureRow>> questions(List<FeatureRow> rows) {
        Map<String, List<FeatureRow>> questions = new LinkedHashMap<>();
        rows.forEach(row -> questions
                .computeIfAbsent(row.question(), any -> new ArrayList<>())
                .add(row));
        return List.copyOf(questions.values());
    }

    /** Whether the rows hold a right answer at all. */
    boolean isAnswerable(List<FeatureRow> question) {
        return question.stream().anyMatch(row -> models.stream().anyMatch(model -> isRight(model, row)));
    }

    /** Whether what the weights choose is right; empty where they choose nothing. */
    Optional<Boolean> answer(Map<String, Weights> weights, List<FeatureRow> question) {
        Optional<Boolean> chosen = Optional.empty();
        int best = -1;
        for (FeatureRow row : question) {
            for (Map.Entry<String, Weights> model : weights.entrySet()) {
                int margin = model.getValue().margin(row.features());
                if (margin > best) {
                    best = margin;
                    chosen = Optional.of(isRight(model.getKey(), row));
                }
            }
        }
        return chosen;
    }
}
