package org.readout.engine.brief;

import java.util.List;

/**
 * Both sides' accounts of one contact, compared. What only one report of the press has from a side counts as that
 * side's account where the side is named as its source.
 *
 * @param contact id of the {@link Brief.StoryContact}
 * @param sides two
 * @param shared points on one matter, one of each side
 * @param only points that the other side's account has nothing like
 * @param avoided words of one account that take a position and places it comes back to, which the other side's own
 *     readout never names
 */
public record Readouts(String contact, List<Side> sides, List<Shared> shared, List<Point> only, List<Avoided> avoided) {

    public Readouts {
        sides = List.copyOf(sides);
        shared = List.copyOf(shared);
        only = List.copyOf(only);
        avoided = List.copyOf(avoided);
    }

    /**
     * One side and where its account was found.
     *
     * @param id ISO 3166-1 alpha-3 code of its country, else the id of the {@link Brief.StoryActor} that it is
     * @param name of the country or body
     * @param participants who took part for it, ids of {@link Brief.StoryActor}s
     * @param via who made its account public, ids of {@link Brief.StoryActor}s
     * @param articles that give it
     */
    public record Side(String id, String name, List<String> participants, List<String> via, List<String> articles) {

        public Side {
            participants = List.copyOf(participants);
            via = List.copyOf(via);
            articles = List.copyOf(articles);
        }
    }

    /**
     * One thing that a side's account says.
     *
     * @param side id of the {@link Side}
     * @param text the words at the first of its places
     */
    public record Point(String side, String text, List<Evidence> evidence) {

        public Point {
            evidence = List.copyOf(evidence);
        }
    }

    /** The two sides' words on one matter. */
    public record Shared(Point first, Point second) {}

    /**
     * What one side never says.
     *
     * @param side id of the {@link Side} that avoids the words
     * @param reason why that means something, in a sentence
     */
    public record Avoided(String side, List<Word> words, String reason) {

        /** Words of which no reason is told. */
        public Avoided(String side, List<Word> words) {
            this(side, words, "");
        }

        public Avoided {
            words = List.copyOf(words);
        }
    }

    /** A word and where the other side uses it. */
    public record Word(String word, Evidence evidence) {}
}
