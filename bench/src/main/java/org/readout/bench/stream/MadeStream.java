package org.readout.bench.stream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.readout.engine.article.PublicationDate;

/**
 * Made news of a month, in order of time; the same seed gives the same stream. A story is told most on its first days;
 * its size follows a power law, and two in five stories are told once.
 */
final class MadeStream implements Iterator<MadeArticle> {

    private static final int DAYS = 30;
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final double MEAN_SIZE = 5.2;
    private static final int LARGEST = 400;
    private static final int OUTLETS = 300;
    /** Days over which interest in a story falls to a third. */
    private static final double FADING = 1.5;

    private static final double UNDATED = 0.15;
    private static final double COPY = 0.20;
    private static final double REWRITE = 0.08;
    private static final double ROUNDUP = 0.02;

    private record Due(double day, MadeStory story) {}

    private final SplittableRandom chance;
    private final int articles;
    private final double storiesADay;
    private final PriorityQueue<Due> due = new PriorityQueue<>((one, other) -> {
        int byDay = Double.compare(one.day(), other.day());
        return byDay != 0
                ? byDay
                : Integer.compare(one.story().number(), other.story().number());
    });
    private final List<MadeStory> recent = new ArrayList<>();
    private double nextBirth;
    private int stories;
    private int made;

    /** @param articles how many, spread over the month */
    MadeStream(int articles, long seed) {
        this.articles = articles;
        chance = new SplittableRandom(seed);
        storiesADay = articles / MEAN_SIZE / DAYS;
    }

    @Override
    public boolean hasNext() {
        return made < articles;
    }

    @Override
    public MadeArticle next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        while (due.isEmpty() || nextBirth < due.element().day()) {
            bear();
        }
        Due article = due.remove();
        made++;
        return chance.nextDouble() < ROUNDUP && recent.size() > 4 ? roundup(article.day()) : report(article);
    }

    private void bear() {
        nextBirth += -Math.log(1 - chance.nextDouble()) / storiesADay;
        MadeStory story = new MadeStory(stories++, chance);
        int size = (int) Math.min(LARGEST, Math.pow(1 - chance.nextDouble(), -1 / 1.15));
        due.add(new Due(nextBirth, story));
        for (int i = 1; i < size; i++) {
            due.add(new Due(nextBirth - FADING * Math.log(1 - chance.nextDouble()), story));
        }
        if (recent.size() == 50) {
            recent.removeFirst();
        }
        recent.add(story);
    }

    private MadeArticle report(Due article) {
        MadeStory story = article.story();
        double kind = story.isReported() ? chance.nextDouble() : 1;
        List<String> sentences =
                kind < COPY ? story.copy(chance) : kind < COPY + REWRITE ? story.rewrite(chance) : story.report(chance);
        return MadeArticle.of(
                "m" + made, outlet(), story.headline(chance), day(article.day()), sentences, story.number());
    }

    /** Tells of several stories and belongs to none of them. */
    private MadeArticle roundup(double day) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sentences.addAll(recent.get(chance.nextInt(recent.size())).inShort(chance));
        }
        return MadeArticle.of("m" + made, outlet(), "What happened on day " + (int) day, day(day), sentences, -made);
    }

    private PublicationDate day(double day) {
        return chance.nextDouble() < UNDATED
                ? PublicationDate.UNKNOWN
                : PublicationDate.given(FIRST.plusDays((long) day));
    }

    private String outlet() {
        return "The " + Lexis.name((int) (OUTLETS * Math.pow(chance.nextDouble(), 2))) + " Post";
    }
}
