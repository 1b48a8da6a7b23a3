package org.readout.engine.brief;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.engine.lexicon.WordList;

/**
 * An office as it is compared: its rank and its portfolio, whatever the outlet's wording. "Defence Minister" and
 * "Minister of Defense" are one; "Admiral" is a rank beside any office.
 *
 * @param rank what sort of office
 * @param portfolio the matter it is in charge of, in one word each; empty where it has none
 * @param current whether it is held now, not "former" or "then"
 */
record Office(Rank rank, Set<String> portfolio, boolean current) {

    /** Sorts of office, as far as one person can hold only one of a sort. */
    enum Rank {
        PRESIDENT,
        VICE_PRESIDENT,
        PRIME_MINISTER,
        MINISTER,
        DEPUTY,
        AMBASSADOR,
        SPOKESPERSON,
        /** Military and courtesy ranks, party offices, descriptions: says nothing against another office. */
        OTHER
    }

    private static final WordList RANKS = WordList.load(Office.class, "ranks.txt");
    private static final WordList PORTFOLIOS = WordList.load(Office.class, "portfolios.txt");
    private static final Set<String> NO_LONGER = Set.of("former", "ex", "then", "outgoing", "late", "onetime");

    Office {
        portfolio = Set.copyOf(portfolio);
    }

    static Office of(String title) {
        List<String> words = Words.of(title.replace('-', ' '));
        String joined = " " + String.join(" ", words) + " ";
        boolean current = words.stream().noneMatch(NO_LONGER::contains);
        for (WordList.Row row : RANKS.rows()) {
            String cue = " " + row.column(0) + " ";
            if (joined.contains(cue)) {
                Rank rank = Rank.valueOf(row.column(1));
                String rest = joined.replace(cue, " ");
                return new Office(
                        rank, rank == Rank.MINISTER ? portfolio(row.column(2) + " " + rest) : Set.of(), current);
            }
        }
        return new Office(Rank.OTHER, Set.of(), current);
    }

    private static Set<String> portfolio(String words) {
        Set<String> portfolio = new TreeSet<>();
        String rest = " " + words.strip() + " ";
        for (WordList.Row row : PORTFOLIOS.rows()) {
            String cue = " " + row.column(0) + " ";
            if (rest.contains(cue)) {
                portfolio.add(row.column(1));
                rest = rest.replace(cue, " ");
            }
        }
        return portfolio;
    }

    /** Whether a country has one holder of the office at a time. */
    boolean isHeldByOne() {
        return current
                && switch (rank) {
                    case PRESIDENT, PRIME_MINISTER -> true;
                    case MINISTER -> !portfolio.isEmpty();
                    case VICE_PRESIDENT, DEPUTY, AMBASSADOR, SPOKESPERSON, OTHER -> false;
                };
    }

    /** Whether the holders of both, in two countries, are each other's counterparts. */
    boolean matches(Office other) {
        boolean heads = isHead() && other.isHead();
        boolean ministers = rank == Rank.MINISTER
                && other.rank == Rank.MINISTER
                && portfolio.stream().anyMatch(other.portfolio::contains);
        return heads || ministers;
    }

    private boolean isHead() {
        return rank == Rank.PRESIDENT || rank == Rank.PRIME_MINISTER;
    }

    /** Whether one person cannot be said to hold both: other heads of a state, or other ministries. */
    boolean excludes(Office other) {
        if (!isHeldByOne() || !other.isHeldByOne()) {
            return false;
        }
        if (rank == Rank.MINISTER && other.rank == Rank.MINISTER) {
            return portfolio.stream().noneMatch(other.portfolio::contains);
        }
        return rank != Rank.MINISTER && other.rank != Rank.MINISTER && rank != other.rank;
    }
}
