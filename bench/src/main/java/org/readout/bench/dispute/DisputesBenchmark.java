package org.readout.bench.dispute;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.bench.Benchmark;
import org.readout.bench.Table;
import org.readout.bench.dispute.DisputeCase.Wanted;
import org.readout.corenlp.CoreNlp;
import org.readout.engine.Readout;
import org.readout.engine.article.Article;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Brief.Claim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout bench disputes}: disputes and corrections found on the labelled set of {@code bench/disputes}. */
@Command(
        name = "disputes",
        description = "Disputes and corrections shown among reports of our own, and those shown wrongly.")
public final class DisputesBenchmark extends Benchmark {

    @Option(names = "--misses", description = "Name each miss and each dispute shown wrongly.")
    private boolean misses;

    /** Counts over some cases. */
    private static final class Count {

        private int cases;
        private int disputes;
        private int found;
        private int corrections;
        private int corrected;
        private int wrong;
        private int clean;

        void add(Count other) {
            cases += other.cases;
            disputes += other.disputes;
            found += other.found;
            corrections += other.corrections;
            corrected += other.corrected;
            wrong += other.wrong;
            clean += other.clean;
        }

        void show(String name, Table table) {
            table.row(
                    name,
                    cases,
                    disputes,
                    found,
                    corrections,
                    corrected,
                    wrong,
                    clean,
                    found + wrong == 0 ? "-" : (double) found / (found + wrong),
                    disputes == 0 ? "-" : (double) found / disputes);
        }
    }

    @Override
    protected Table measure(Path out) throws IOException {
        Path folder = Path.of(System.getProperty("readout.home", ".")).resolve("bench/disputes");
        Readout readout = Readout.with(CoreNlp.load());
        Map<String, Count> counts = new LinkedHashMap<>();
        Count all = new Count();
        for (DisputeCase each : DisputeCase.all(folder)) {
            Count count = judge(each, readout);
            counts.computeIfAbsent(each.sort(), sort -> new Count()).add(count);
            all.add(count);
        }
        Table table = new Table(
                "sort",
                "cases",
                "disputes",
                "found",
                "corrections",
                "shown so",
                "wrong",
                "cases without a wrong one",
                "precision",
                "recall");
        counts.forEach((sort, count) -> count.show(sort, table));
        all.show("all", table);
        return table;
    }

    private Count judge(DisputeCase each, Readout readout) {
        Brief brief = readout.briefOf(
                each.articles(),
                each.articles().stream()
                        .map(Article::published)
                        .map(published -> published.value().orElseThrow())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        List<Claim> claims = brief.stories().stream()
                .flatMap(story -> story.claims().stream())
                .toList();
        List<List<String>> disputed = new ArrayList<>(claims.stream()
                .filter(claim -> claim.standing() == Claim.Standing.DISPUTED)
                .map(claim ->
                        claim.values().stream().map(Brief.ClaimValue::value).toList())
                .toList());
        Count count = new Count();
        count.cases = 1;
        if (each.wanted() == Wanted.DISPUTED) {
            count.disputes = 1;
            count.found = removeFirst(disputed, each.values()) ? 1 : 0;
        }
        if (each.wanted() == Wanted.CORRECTED) {
            count.corrections = 1;
            boolean shown = claims.stream()
                    .flatMap(claim -> claim.corrections().stream())
                    .anyMatch(correction -> matches(
                            Stream.concat(correction.was().stream(), correction.now().stream())
                                    .toList(),
                            each.values()));
            count.corrected = shown ? 1 : 0;
        }
        count.wrong = disputed.size();
        count.clean = disputed.isEmpty() ? 1 : 0;
        tell(each, count, disputed);
        return count;
    }

    private static boolean removeFirst(List<List<String>> shown, List<String> wanted) {
        for (List<String> values : shown) {
            if (matches(values, wanted)) {
                return shown.remove(values);
            }
        }
        return false;
    }

    /** Whether two of the wanted values are among those shown, either holding the other. */
    private static boolean matches(List<String> shown, List<String> wanted) {
        return wanted.stream()
                        .filter(alternatives -> Arrays.stream(alternatives.split("\\|"))
                                .map(value -> value.toLowerCase(Locale.ROOT))
                                .anyMatch(value -> isAmong(value, shown)))
                        .count()
                >= 2;
    }

    private static boolean isAmong(String value, List<String> shown) {
        return shown.stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .anyMatch(each -> each.contains(value) || !each.isEmpty() && value.contains(each));
    }

    private void tell(DisputeCase each, Count count, List<List<String>> wrong) {
        if (misses && count.found < count.disputes) {
            System.out.println("missed: " + each.sort() + ": " + each.name() + " " + each.values());
        }
        if (misses && count.corrected < count.corrections) {
            System.out.println("not shown as a correction: " + each.sort() + ": " + each.name() + " " + each.values());
        }
        if (misses && !wrong.isEmpty()) {
            System.out.println("wrong: " + each.sort() + ": " + each.name() + " " + wrong);
        }
    }
}
