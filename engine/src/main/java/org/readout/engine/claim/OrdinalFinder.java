package org.readout.engine.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.text.Span;

/** Finds what says which one of its kind a contact is, with the words that bound it: "since May", "in six years". */
final class OrdinalFinder {

    private static final Set<String> ORDINALS = Set.of(
            "first",
            "first-ever",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth");
    private static final Set<String> NOUNS =
            Set.copyOf(WordList.load(OrdinalFinder.class, "ordinal-nouns.txt").entries());
    /** What a bound can open with. */
    private static final Set<String> BOUNDS =
            Set.of("since", "in", "between", "of", "by", "for", "this", "under", "to", "with", "within", "ever", "at");
    /** "the first since" stands without a noun only before these. */
    private static final Set<String> BARE = Set.of("since", "in", "between", "this", "ever", "of");

    private static final int NOUN_REACH = 5;
    private static final int LONGEST_BOUND = 14;

    private OrdinalFinder() {}

    /** Whether the word names a contact or a round of one. */
    static boolean isContact(Token token) {
        return token.isNoun() && NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    static List<Ordinal> find(List<Sentence> sentences) {
        List<Ordinal> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                if (isOrdinal(sentence.token(i))) {
                    at(sentence, i).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isOrdinal(Token token) {
        String word = word(token);
        return ORDINALS.contains(word) || word.matches("\\d{1,3}(?:st|nd|rd|th)");
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private static Optional<Ordinal> at(Sentence sentence, int ordinal) {
        int noun = noun(sentence, ordinal);
        int from = noun < 0 ? ordinal + 1 : noun + 1;
        if (noun < 0 && (from >= sentence.size() || !BARE.contains(word(sentence.token(from))))) {
            return Optional.empty();
        }
        int end =
                boundEnd(sentence, from, noun >= 0 && word(sentence.token(noun)).equals("time"));
        boolean told = end > from || isPredicate(sentence, ordinal);
        if (!told || noun < 0 && !isPredicate(sentence, ordinal) && !isAside(sentence, ordinal)) {
            return Optional.empty();
        }
        Span span = sentence.token(ordinal)
                .span()
                .cover(sentence.token(Math.max(end, from) - 1).span());
        return Optional.of(
                new Ordinal(span, sentence.token(noun < 0 ? ordinal : noun).span()));
    }

    /** The noun that the ordinal counts, -1 if it is none of a contact. */
    private static int noun(Sentence sentence, int ordinal) {
        for (int i = ordinal + 1; i < Math.min(sentence.size(), ordinal + 1 + NOUN_REACH); i++) {
            Token token = sentence.token(i);
            boolean last = i + 1 >= sentence.size() || !sentence.token(i + 1).isNoun();
            if (last && NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                return i;
            }
            boolean inside = token.tag().startsWith("JJ")
                    || token.isNoun()
                    || token.tag().equals("HYPH")
                    || token.tag().equals("VBN")
                    || token.tag().equals("VBG")
                    || token.tag().equals("CD")
                    || token.tag().equals("IN") && token.text().contains("-");
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    /** The end of the words that bound it; the same place if none do. */
    private static int boundEnd(Sentence sentence, int from, boolean clause) {
        if (from >= sentence.size() || !clause && !BOUNDS.contains(word(sentence.token(from)))) {
            return from;
        }
        int end = from;
        while (end < sentence.size() && end - from < LONGEST_BOUND && goesOn(sentence, end, clause)) {
            end++;
        }
        while (end > from && isLoose(sentence.token(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean goesOn(Sentence sentence, int at, boolean clause) {
        Token token = sentence.token(at);
        return switch (token.tag()) {
            case "VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB", "PRP", "TO" ->
                clause || word(token).equals("to");
            case "VBG", "VBN" ->
                clause || at > 0 && sentence.token(at - 1).tag().equals("DT");
            case "CC" -> at + 1 < sentence.size() && (sentence.token(at + 1).isProperNoun() || clause);
            case "IN" -> clause || BOUNDS.contains(word(token));
            default ->
                Character.isLetterOrDigit(token.text().codePointAt(0))
                        || token.tag().equals("POS");
        };
    }

    private static boolean isLoose(Token token) {
        return switch (token.tag()) {
            case "IN", "CC", "DT", "TO", "PRP$", "JJ" -> true;
            default -> false;
        };
    }

    /** "their first call", "it was the second …". */
    private static boolean isPredicate(Sentence sentence, int ordinal) {
        for (int i = ordinal - 1; i >= Math.max(0, ordinal - 3); i--) {
            Token token = sentence.token(i);
            if (token.tag().equals("PRP$") || token.isVerb() && token.lemma().equals("be")) {
                return true;
            }
        }
        return false;
    }

    /** ", the first since May" and "and the second in a month". */
    private static boolean isAside(Sentence sentence, int ordinal) {
        int before = ordinal - 1;
        if (before >= 0 && sentence.token(before).tag().equals("DT")) {
            before--;
        }
        return before >= 0
                && (sentence.token(before).tag().equals(",")
                        || sentence.token(before).tag().equals("CC")
                        || sentence.token(before).tag().equals(":"));
    }
}
