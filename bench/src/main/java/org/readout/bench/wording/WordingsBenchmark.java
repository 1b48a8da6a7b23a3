package org.readout.bench.wording;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.bench.Benchmark;
import org.readout.bench.Table;
import org.readout.corenlp.CoreNlp;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.analysis.ArticleAnalyser;
import org.readout.engine.article.Article;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Brief.StoryRecord;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.brief.Brief.Variant;
import org.readout.engine.brief.BriefWriter;
import org.readout.engine.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout bench wordings}: the labelled pairs of {@code bench/wordings}. */
@Command(
        name = "wordings",
        description = "Two outlets' wordings of one statement, in pairs of our own: joined, named, changes of sense.")
public final class WordingsBenchmark extends Benchmark {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);

    @Option(names = "--misses", description = "Name each pair that is judged otherwise than it is labelled.")
    private boolean misses;

    /** What the record says of a pair. */
    private record Judged(String kind, Set<String> alterations) {}

    /** Counts over the pairs of one label. */
    private static final class Count {

        private int pairs;
        private int joined;
        private int kind;

        void add(WordingPair pair, Judged judged) {
            pairs++;
            joined += judged.kind().equals(WordingPair.DIFFERENT) == pair.kind().equals(WordingPair.DIFFERENT) ? 1 : 0;
            kind += judged.kind().equals(pair.kind()) ? 1 : 0;
        }
    }

    @Override
    protected Table measure(Path out) throws IOException {
        Path folder = Path.of(System.getProperty("readout.home", ".")).resolve("bench/wordings");
        ArticleAnalyser analyser = new ArticleAnalyser(CoreNlp.load());
        Map<String, Count> kinds = new LinkedHashMap<>();
        Map<String, int[]> alterations = new TreeMap<>();
        for (WordingPair pair : WordingPair.all(folder)) {
            Judged judged = judge(pair, analyser);
            kinds.computeIfAbsent(pair.set() + ": " + pair.kind(), kind -> new Count())
                    .add(pair, judged);
            kinds.computeIfAbsent(pair.set() + ": all", kind -> new Count()).add(pair, judged);
            count(pair, judged, alterations);
            if (misses
                    && !(judged.kind().equals(pair.kind())
                            && judged.alterations().equals(pair.alterations()))) {
                System.out.println(pair.kind() + pair.alterations() + " taken for " + judged.kind()
                        + judged.alterations() + "\n  " + pair.first() + "\n  " + pair.second());
            }
        }
        return table(kinds, alterations);
    }

    private static void count(WordingPair pair, Judged judged, Map<String, int[]> alterations) {
        Set<String> all = new TreeSet<>(pair.alterations());
        all.addAll(judged.alterations());
        for (String each : all) {
            for (String row : List.of(pair.set() + ": changed " + each, pair.set() + ": changed, all")) {
                int[] counts = alterations.computeIfAbsent(row, name -> new int[3]);
                boolean wanted = pair.alterations().contains(each);
                boolean found = judged.alterations().contains(each);
                counts[0] += wanted ? 1 : 0;
                counts[1] += wanted && found ? 1 : 0;
                counts[2] += found && !wanted ? 1 : 0;
            }
        }
    }

    private static Table table(Map<String, Count> kinds, Map<String, int[]> alterations) {
        Table table = new Table("set: kind", "pairs", "joined or kept apart as wanted", "kind right", "false");
        kinds.forEach((kind, count) -> table.row(kind, count.pairs, count.joined, count.kind, "-"));
        alterations.forEach((kind, counts) -> table.row(kind, counts[0], "-", counts[1], counts[2]));
        return table;
    }

    private static Judged judge(WordingPair pair, ArticleAnalyser analyser) {
        List<AnalysedArticle> articles =
                List.of(article("a", pair.first(), analyser), article("b", pair.second(), analyser));
        Brief brief = new BriefWriter().write(List.of(new Story("s1", articles, List.of(), Map.of())), articles);
        StoryRecord story = brief.stories().getFirst();
        Set<String> alterations = new TreeSet<>();
        story.statements().stream()
                .flatMap(statement -> Stream.concat(
                        statement.variants().stream().flatMap(variant -> variant.alters().stream()),
                        statement.retold().stream().flatMap(place -> place.alters().stream())))
                .forEach(altered -> alterations.add(word(altered.kind())));
        return new Judged(kind(story), alterations);
    }

    private static String kind(StoryRecord story) {
        List<String> joined = new ArrayList<>();
        for (StoryStatement statement : story.statements()) {
            List<String> articles = statement.variants().stream()
                    .map(variant -> variant.evidence().article())
                    .distinct()
                    .toList();
            if (articles.size() > 1) {
                joined.add(kind(statement));
            }
        }
        story.statements().stream()
                .flatMap(statement -> statement.retold().stream())
                .map(place -> place.as() == Brief.Retelling.As.FACT ? "fact" : "retold")
                .forEach(joined::add);
        return joined.isEmpty() ? WordingPair.DIFFERENT : joined.getFirst();
    }

    private static String kind(StoryStatement statement) {
        return statement.variants().stream()
                .filter(variant -> variant.change() != Variant.Change.SAME)
                .map(variant -> variant.wording().map(WordingsBenchmark::word).orElse(word(variant.change())))
                .findFirst()
                .orElse("same");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static AnalysedArticle article(String id, String text, ArticleAnalyser analyser) {
        return analyser.interpret(analyser.read(Article.ofText(id, text)), PublicationDate.given(DAY));
    }
}
