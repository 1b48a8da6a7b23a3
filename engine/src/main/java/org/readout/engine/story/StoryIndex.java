package org.readout.engine.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The open stories by their heavy terms. Each term remembers the stories that used it last, and a look-up reads no more
 * than a fixed number of them, rarest terms first, so that it costs the same however many stories are open.
 */
final class StoryIndex {

    /** Terms of an article by which it is looked up and its story found again. */
    private static final int KEYS = 32;
    /** Stories a term remembers. */
    private static final int POSTINGS = 48;
    /** Stories read in one look-up. */
    private static final int READ = 400;
    /** Stories a look-up gives. */
    private static final int NEAREST = 12;

    private static final int SMALLEST = 1 << 10;

    /** The stories that used one term, in a ring. */
    private static final class Posting {

        private OpenStory[] stories = new OpenStory[1];
        private int size;
        private int oldest;

        void add(OpenStory story) {
            for (int i = 0; i < size; i++) {
                if (stories[i] == story) {
                    return;
                }
            }
            if (size == POSTINGS) {
                stories[oldest] = story;
                oldest = (oldest + 1) % POSTINGS;
                return;
            }
            if (size == stories.length) {
                stories = Arrays.copyOf(stories, Math.min(POSTINGS, size * 2));
            }
            stories[size++] = story;
        }

        boolean isLive() {
            for (int i = 0; i < size; i++) {
                if (!stories[i].current().isClosed()) {
                    return true;
                }
            }
            return false;
        }
    }

    private int[] keys = new int[SMALLEST];
    private @Nullable Posting[] postings = new Posting[SMALLEST];
    private int terms;
    private final List<OpenStory> found = new ArrayList<>();

    /** Makes a story findable by an article's heaviest terms. */
    void post(TermVector article, OpenStory story) {
        for (int index : article.heaviest(KEYS)) {
            posting(article.key(index)).add(story);
        }
    }

    private Posting posting(int key) {
        Posting known = postings[slot(key)];
        if (known != null) {
            return known;
        }
        if (++terms * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        Posting added = new Posting();
        keys[slot] = key;
        postings[slot] = added;
        return added;
    }

    /** The stories that share most of an article's heaviest terms, by weight, best first. */
    List<OpenStory> nearest(TermVector article) {
        found.clear();
        int read = 0;
        for (int index : article.heaviest(KEYS)) {
            Posting posting = postings[slot(article.key(index))];
            if (posting == null) {
                continue;
            }
            float weight = article.weight(index);
            for (int i = 0; i < posting.size && read < READ; i++, read++) {
                OpenStory story = posting.stories[i].current();
                if (story.score() == 0) {
                    found.add(story);
                }
                story.score(story.score() + weight);
            }
        }
        List<OpenStory> nearest = found.stream()
                .filter(story -> story.group().isPresent())
                .sorted(Comparator.comparingDouble((OpenStory story) -> -story.score())
                        .thenComparingInt(OpenStory::number))
                .limit(NEAREST)
                .toList();
        found.forEach(story -> story.score(0));
        return nearest;
    }

    private int slot(int key) {
        int slot = Keys.mixed(key) & keys.length - 1;
        while (postings[slot] != null && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** Leaves out terms of closed stories alone, and doubles the table where that frees too little. */
    private void grow() {
        int[] oldKeys = keys;
        @Nullable Posting[] old = postings;
        int live = 0;
        for (@Nullable Posting posting : old) {
            live += posting != null && posting.isLive() ? 1 : 0;
        }
        int size = live * 3 >= keys.length ? keys.length * 2 : keys.length;
        keys = new int[size];
        postings = new Posting[size];
        terms = live + 1;
        for (int i = 0; i < old.length; i++) {
            Posting posting = old[i];
            if (posting != null && posting.isLive()) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                postings[slot] = posting;
            }
        }
    }
}
