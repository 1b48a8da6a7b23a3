package org.readout.bench.derivation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.bench.Benchmark;
import org.readout.bench.Table;
import org.readout.bench.derivation.DerivationCase.Known;
import org.readout.engine.Readout;
import org.readout.engine.story.Derivation;
import org.readout.engine.story.StoryGrouper.Placement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout bench derivations}: precision and recall on the labelled set of {@code bench/derivations}. */
@Command(
        name = "derivations",
        description = "Copies and rewrites found among texts of our own: recall, precision, kind and direction.")
public final class DerivationsBenchmark extends Benchmark {

    @Option(names = "--misses", description = "Name each miss and each false find.")
    private boolean misses;

    /** Counts over the cases of one kind. */
    private static final class Count {

        private int wanted;
        private int found;
        private int direction;
        private int kind;
        private int wrong;

        void add(Count other) {
            wanted += other.wanted;
            found += other.found;
            direction += other.direction;
            kind += other.kind;
            wrong += other.wrong;
        }

        void show(String name, int cases, Table table) {
            table.row(
                    name,
                    cases,
                    wanted,
                    found,
                    wrong,
                    share(found, wanted),
                    share(found, found + wrong),
                    share(direction, found),
                    share(kind, found));
        }

        private static Object share(int part, int whole) {
            return whole == 0 ? "-" : (double) part / whole;
        }
    }

    @Override
    protected Table measure(Path out) throws IOException {
        Path folder = Path.of(System.getProperty("readout.home", ".")).resolve("bench/derivations");
        Map<String, List<DerivationCase>> cases = new LinkedHashMap<>();
        for (DerivationCase each : cases(Happening.all(folder))) {
            cases.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each);
        }
        Table table = new Table(
                "kind", "cases", "wanted", "found", "wrong", "recall", "precision", "direction", "right kind");
        Count all = new Count();
        int number = 0;
        for (Map.Entry<String, List<DerivationCase>> kind : cases.entrySet()) {
            Count count = new Count();
            kind.getValue().forEach(each -> count.add(judge(each)));
            count.show(kind.getKey(), kind.getValue().size(), table);
            all.add(count);
            number += kind.getValue().size();
        }
        all.show("all", number, table);
        return table;
    }

    private static List<DerivationCase> cases(List<Happening> happenings) {
        List<DerivationCase> cases = new ArrayList<>();
        for (Known known : Known.values()) {
            for (Transformation transformation : Transformation.values()) {
                for (int i = 0; i < happenings.size(); i++) {
                    cases.add(DerivationCase.of(happenings.get(i), transformation, known, i % 2 == 0));
                }
            }
        }
        for (Known known : Known.values()) {
            for (Happening.Kind kind :
                    List.of(Happening.Kind.INDEPENDENT, Happening.Kind.SAMEQUOTES, Happening.Kind.RELEASE)) {
                happenings.stream()
                        .filter(happening -> !happening.of(kind).isEmpty())
                        .forEach(happening -> cases.add(DerivationCase.independent(happening, kind, known)));
            }
        }
        return cases;
    }

    private Count judge(DerivationCase each) {
        Count count = new Count();
        count.wanted = each.derived().size();
        for (Placement placement : Readout.stories(each.articles())) {
            Optional<Derivation> found = placement.derivation();
            if (found.isPresent()) {
                count(each, found.get(), count);
            }
        }
        if (misses && count.found < count.wanted) {
            System.out.println("missed: " + each.kind() + ": "
                    + each.articles().getFirst().headline().orElse(""));
        }
        return count;
    }

    private void count(DerivationCase each, Derivation found, Count count) {
        boolean right = found.from().equals(each.derived().get(found.article()));
        boolean turned = found.article().equals(each.derived().get(found.from()));
        if (right || turned) {
            count.found++;
            count.direction += right ? 1 : 0;
            count.kind += each.copy() == (found.kind() == Derivation.Kind.COPY) ? 1 : 0;
        } else {
            count.wrong++;
        }
        if (misses && !right) {
            System.out.println((turned ? "turned: " : "wrong: ") + each.kind() + ": " + found + ": "
                    + each.articles().getFirst().headline().orElse(""));
        }
    }
}
