package org.readout.engine.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.engine.article.Article;
import org.readout.engine.body.Body;

/**
 * Groups a stream of articles in one pass: each article gets its story as it arrives, and what later articles show to
 * have been wrong is reported as corrections. Articles arrive in order of time; an article without a date counts as
 * arriving now. Not safe across threads; the articles' {@link #features} can be made in other threads.
 */
public final class StoryStream {

    /**
     * A story that an article has been moved to.
     *
     * @param id the article's id
     * @param story where it now belongs
     * @param was where it belonged until now
     * @param kind whether two stories became one, or one became two
     */
    public record Correction(String id, String story, String was, Kind kind) {

        /** What happened to the story the article was in. */
        public enum Kind {
            MERGE,
            SPLIT
        }
    }

    /**
     * An article's story on arrival.
     *
     * @param id the article's id
     * @param story {@code s1} for the first story of the stream, {@code s2} for the next …
     * @param corrections what the article changed for those before it, in order of their arrival
     */
    public record Arrival(String id, String story, List<Correction> corrections) {

        public Arrival {
            corrections = List.copyOf(corrections);
        }
    }

    private final Map<String, OpenStories> languages = new TreeMap<>();
    /** The latest dates seen, ascending, days since 1970; 0 where there are fewer. */
    private final long[] latest = new long[3];

    private int stories;

    /** What grouping reads of an article: a pure function, the larger part of the cost. */
    public static StoryFeatures features(Article article, Body body) {
        return StoryFeatures.of(article, body, article.published().value());
    }

    /** Places one article; its id must not have been added before. */
    public Arrival add(StoryFeatures article) {
        article.day().ifPresent(this::date);
        return languages
                .computeIfAbsent(article.language(), language -> new OpenStories(() -> ++stories))
                .add(article, latest[0]);
    }

    /** Notes a date. The stream's day is one that three articles have reached: one wrong date must not close all. */
    private void date(long day) {
        if (day > latest[0]) {
            latest[0] = day;
            Arrays.sort(latest);
        }
    }

    /** Goes over what is still open once more, as at the end of the stream; more articles may follow. */
    public List<Correction> settle() {
        return languages.values().stream()
                .flatMap(open -> open.settle().stream())
                .toList();
    }
}
