package org.readout.engine.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.engine.article.Article;

/**
 * Tells an article that has changed from a second one: the same id given again ({@code id@2}), or the same page, with a
 * text that is like the one before. Costs two look-ups an article. Not safe across threads.
 */
public final class VersionFinder {

    /** Ids and pages remembered, the latest. */
    private static final int MOST_HELD = 1 << 17;
    /** Share of the shorter text's words that the other holds; two texts about different things share a third. */
    private static final double LIKE = 0.5;
    /** The same of shingles, which a text that was much added to still keeps. */
    private static final double SAME_WORDING = 0.2;

    private static final Pattern AGAIN = Pattern.compile("@\\d+$");

    /**
     * The latest version of an article.
     *
     * @param first the id of the first
     * @param number from 1
     */
    private record Known(String first, int number, Wording latest, Optional<String> publisher) {}

    private final Map<String, Known> known = new LinkedHashMap<>();

    /**
     * Adds an article; its id must not have been added before.
     *
     * @return which version it is of which article, where it is a later one
     */
    public Optional<Version> add(Article article, Wording wording) {
        List<String> keys = keys(article);
        Optional<Known> before = keys.stream()
                .flatMap(key -> Optional.ofNullable(known.get(key)).stream())
                .filter(each -> isSame(each, article, wording))
                .findFirst();
        Known now = new Known(
                before.map(Known::first).orElse(article.id()),
                before.map(Known::number).orElse(0) + 1,
                wording,
                article.publisher());
        for (String key : keys) {
            known.remove(key);
            known.put(key, now);
        }
        while (known.size() > MOST_HELD) {
            known.remove(known.keySet().iterator().next());
        }
        return before.map(each -> new Version(now.first(), now.number()));
    }

    private static List<String> keys(Article article) {
        List<String> keys = new ArrayList<>();
        keys.add("id " + AGAIN.matcher(article.id()).replaceFirst(""));
        article.url()
                .flatMap(PageUrl::of)
                .filter(url -> !url.isFrontPage())
                .ifPresent(url -> keys.add(url.host() + url.rest()));
        return keys;
    }

    private static boolean isSame(Known before, Article article, Wording wording) {
        boolean otherOutlet = before.publisher().isPresent()
                && article.publisher().isPresent()
                && !before.publisher().equals(article.publisher());
        return !otherOutlet
                && (covers(before.latest().own(), wording.own(), SAME_WORDING)
                        || covers(before.latest().words(), wording.words(), LIKE));
    }

    private static boolean covers(int[] one, int[] other, double share) {
        int shorter = Math.min(one.length, other.length);
        return shorter == 0 ? one.length == other.length : Keys.shared(one, other) >= share * shorter;
    }
}
