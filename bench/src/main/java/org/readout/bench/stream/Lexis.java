package org.readout.bench.stream;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.readout.engine.lexicon.WordList;

/**
 * A made vocabulary whose words come as often as Zipf's law has it; the commonest are the function words of English.
 */
final class Lexis {

    private static final int WORDS = 80_000;
    private static final List<String> FUNCTION_WORDS =
            WordList.load(Lexis.class, "function-words.txt").entries();
    private static final String[] ONSETS = "b br d dr f fl g gr h k kl l m n p pr r s sk sl st t tr v w z".split(" ");
    private static final String[] VOWELS = "a e i o u ai ea ou".split(" ");
    private static final String[] CODAS = " n r l s t m nd rk st".split(" ", -1);

    /** Sum of the frequencies of all words up to a rank, the last being 1. */
    private static final double[] SHARES = shares();

    private Lexis() {}

    /** A word as running text has them. */
    static String word(RandomGenerator chance) {
        return word(rank(chance));
    }

    /** A word that is no function word, common or rare. */
    static String contentWord(RandomGenerator chance) {
        int rank = rank(chance);
        return word(rank < FUNCTION_WORDS.size() ? rank + FUNCTION_WORDS.size() + chance.nextInt(3000) : rank);
    }

    private static int rank(RandomGenerator chance) {
        int rank = Arrays.binarySearch(SHARES, chance.nextDouble());
        return Math.min(WORDS - 1, rank < 0 ? -rank - 1 : rank);
    }

    private static String word(int rank) {
        return rank < FUNCTION_WORDS.size() ? FUNCTION_WORDS.get(rank) : made(rank);
    }

    /** The word of a number from 0: pronounceable, in lower case, another for each number. */
    static String made(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        do {
            word.append(ONSETS[rest % ONSETS.length]);
            rest /= ONSETS.length;
            word.append(VOWELS[rest % VOWELS.length]);
            rest /= VOWELS.length;
        } while (rest > 0);
        return word.append(CODAS[number % CODAS.length]).toString();
    }

    /** A name of a number from 0; no made word is written like it, for it has a capital. */
    static String name(int number) {
        String name = made(number * 7 + 3);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Another word for the same thing, the same one each time. */
    static String synonym(String word) {
        boolean plain = Character.isLowerCase(word.charAt(0)) && !FUNCTION_WORDS.contains(word);
        return plain ? made(2000 + Math.floorMod(word.hashCode() * 31, WORDS - 2000)) : word;
    }

    private static double[] shares() {
        double[] shares = new double[WORDS];
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            sum += 1 / (i + 2.7);
            shares[i] = sum;
        }
        for (int i = 0; i < WORDS; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
