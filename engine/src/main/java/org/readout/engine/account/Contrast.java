package org.readout.engine.account;

import java.util.List;

/**
 * What two accounts have in common and what not; points are given by their place in each account, from 0.
 *
 * @param shared pairs of points on one matter, in the order of the first account
 * @param onlyFirst points of the first that the second has nothing like
 * @param onlySecond likewise
 * @param avoidedByFirst terms of the second that the first never uses, the weightiest first
 * @param avoidedBySecond likewise
 */
public record Contrast(
        List<Pair> shared,
        List<Integer> onlyFirst,
        List<Integer> onlySecond,
        List<Term> avoidedByFirst,
        List<Term> avoidedBySecond) {

    public Contrast {
        shared = List.copyOf(shared);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
        avoidedByFirst = List.copyOf(avoidedByFirst);
        avoidedBySecond = List.copyOf(avoidedBySecond);
    }

    /** Two points on one matter. */
    public record Pair(int first, int second) {}
}
