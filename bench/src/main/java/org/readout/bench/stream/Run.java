package org.readout.bench.stream;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.readout.bench.stream.LineChart.Point;
import org.readout.engine.story.DerivationStream;
import org.readout.engine.story.StoryFeatures;
import org.readout.engine.story.StoryStream;
import org.readout.engine.story.Wording;

/** One made stream sent through one grouping; articles are made outside the time that is taken. */
final class Run {

    private static final int CHECKPOINTS = 20;
    private static final int BATCH = 500;
    private static final double MEGABYTE = 1 << 20;
    private static final OperatingSystemMXBean OS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final List<Integer> stories = new ArrayList<>();
    private final List<Point> costs = new ArrayList<>();
    private final List<Point> memory = new ArrayList<>();
    private long nanos;
    private BCubed fit = new BCubed(0, 0);

    /** What is measured: takes a batch, and at the end names the group of every article. */
    interface Grouping {

        void add(List<MadeArticle> batch);

        /** A group an article, in order of arrival. */
        List<String> groups();
    }

    static Run of(int articles, long seed, Grouping grouping) {
        Run run = new Run();
        MadeStream stream = new MadeStream(articles, seed);
        int every = Math.max(1, articles / CHECKPOINTS);
        long cpuSinceCheckpoint = 0;
        int last = 0;
        while (stream.hasNext()) {
            List<MadeArticle> batch = new ArrayList<>();
            while (stream.hasNext() && batch.size() < BATCH) {
                batch.add(stream.next());
            }
            batch.forEach(each -> run.stories.add(each.story()));
            long start = System.nanoTime();
            long cpu = OS.getProcessCpuTime();
            grouping.add(batch);
            run.nanos += System.nanoTime() - start;
            cpuSinceCheckpoint += OS.getProcessCpuTime() - cpu;
            int done = run.stories.size();
            if (done - last >= every || !stream.hasNext()) {
                run.costs.add(new Point(done, cpuSinceCheckpoint / 1e6 / (done - last)));
                run.memory.add(new Point(done, live()));
                cpuSinceCheckpoint = 0;
                last = done;
            }
        }
        long start = System.nanoTime();
        List<String> groups = grouping.groups();
        run.nanos += System.nanoTime() - start;
        run.fit = BCubed.of(run.stories, groups);
        return run;
    }

    /** Megabytes in use once garbage is gone. */
    private static double live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    double articlesPerSecond() {
        return stories.size() / (nanos / 1e9);
    }

    /**
     * Milliseconds of CPU an article, on all cores and collecting garbage, over the last quarter of the stream, where
     * the window is full. Other work on the machine hardly moves it.
     */
    double lateCost() {
        return costs.subList(costs.size() * 3 / 4, costs.size()).stream()
                .mapToDouble(Point::y)
                .average()
                .orElse(0);
    }

    double mostMemory() {
        return memory.stream().mapToDouble(Point::y).max().orElse(0);
    }

    BCubed fit() {
        return fit;
    }

    List<Point> costs() {
        return List.copyOf(costs);
    }

    List<Point> memory() {
        return List.copyOf(memory);
    }

    /** Readout's own grouping; articles are read on all cores and placed one by one. */
    static final class Stories implements Grouping {

        private final StoryStream grouper = new StoryStream();
        private final List<String> order = new ArrayList<>();
        private final Map<String, String> stories = new HashMap<>();

        @Override
        public void add(List<MadeArticle> batch) {
            List<StoryFeatures> features = batch.parallelStream()
                    .map(each -> StoryStream.features(each.article(), each.body()))
                    .toList();
            for (StoryFeatures each : features) {
                StoryStream.Arrival arrival = grouper.add(each);
                order.add(arrival.id());
                stories.put(arrival.id(), arrival.story());
                arrival.corrections().forEach(correction -> stories.put(correction.id(), correction.story()));
            }
        }

        @Override
        public List<String> groups() {
            grouper.settle().forEach(correction -> stories.put(correction.id(), correction.story()));
            return order.stream().map(id -> stories.getOrDefault(id, "")).toList();
        }
    }

    /** The finding of copies and rewrites, which counts as grouping what was taken from one source. */
    static final class Copies implements Grouping {

        private final DerivationStream stream = new DerivationStream();
        private final Map<String, String> sources = new LinkedHashMap<>();

        @Override
        public void add(List<MadeArticle> batch) {
            List<Wording> wordings = batch.parallelStream()
                    .map(each -> DerivationStream.wording(each.article(), each.body()))
                    .toList();
            for (int i = 0; i < wordings.size(); i++) {
                String id = batch.get(i).article().id();
                sources.put(id, id);
                stream.add(wordings.get(i)).forEach(derivation -> sources.put(derivation.article(), derivation.from()));
            }
        }

        @Override
        public List<String> groups() {
            return List.copyOf(sources.values());
        }
    }

    /** The plain peer. */
    static final class Peer implements Grouping {

        private final TfIdfSinglePass pass = new TfIdfSinglePass();
        private final IntStream.Builder groups = IntStream.builder();

        @Override
        public void add(List<MadeArticle> batch) {
            batch.forEach(each -> groups.add(pass.add(
                    each.article().headline().orElse(""), each.article().text().original())));
        }

        @Override
        public List<String> groups() {
            return groups.build().mapToObj(String::valueOf).toList();
        }
    }
}
