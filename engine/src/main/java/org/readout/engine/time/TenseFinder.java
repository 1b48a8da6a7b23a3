package org.readout.engine.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;

/**
 * Finds the verb that an expression of time goes with, and its tense.
 *
 * <p>In a parsed sentence it is the first verb above the expression in the tree; otherwise the nearest verb before it,
 * or where there is none, behind it.
 */
final class TenseFinder {

    /**
     * What was found.
     *
     * @param reporting whether the verb tells of telling: the time is that of a statement
     */
    record Verb(Tense tense, boolean reporting) {}

    private static final Verb NONE = new Verb(Tense.UNKNOWN, false);
    private static final Vocabulary WORDS = Vocabulary.english();
    private static final Set<String> PAST_FORMS = Set.of("was", "were", "had", "did", "been");
    private static final Set<String> PRESENT_FORMS = Set.of("is", "are", "am", "'s", "’s", "'re", "’re", "be");
    private static final Set<String> BOUNDS = Set.of("until", "till", "by");
    private static final Set<String> PREPOSITIONS = Set.of(
            "on", "in", "for", "at", "until", "till", "by", "from", "to", "through", "before", "after", "early",
            "late");
    private static final Set<String> AHEAD = Set.of(
            "ahead of",
            "ready for",
            "prepared for",
            "prepare for",
            "preparing for",
            "preparations for",
            "hopes for",
            "plans for",
            "agenda for",
            "expectations for",
            "in time");
    private static final int FURTHEST = 25;

    private TenseFinder() {}

    /** @param i the first piece of the expression */
    static Verb at(Pieces p, int i) {
        if (p.sentence().isEmpty() || !p.has(i)) {
            return NONE;
        }
        Sentence sentence = p.sentence().get();
        int token = p.get(i).token();
        if (word(sentence, token - 1).equals("since")) {
            return new Verb(Tense.PAST, false);
        }
        if (looksAhead(sentence, token)) {
            return new Verb(Tense.FUTURE, false);
        }
        int before = PREPOSITIONS.contains(word(sentence, token - 1)) ? token - 2 : token - 1;
        boolean bound = BOUNDS.contains(word(sentence, token - 1));
        if (before >= 0 && isProspective(sentence, before)) {
            return new Verb(pastAuxiliary(sentence, before) ? Tense.OPEN : Tense.FUTURE, false);
        }
        Verb verb =
                verbOf(sentence, token).map(index -> read(sentence, index, 0)).orElse(NONE);
        return bound && verb.tense() != Tense.FUTURE ? new Verb(Tense.OPEN, false) : verb;
    }

    /** "ready for Monday's talks", "ahead of Friday's vote": something still to come. */
    private static boolean looksAhead(Sentence sentence, int token) {
        boolean owned =
                token + 1 < sentence.size() && sentence.token(token + 1).tag().equals("POS");
        String two = word(sentence, token - 2) + " " + word(sentence, token - 1);
        return owned && AHEAD.contains(two);
    }

    private static boolean isProspective(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean participle = token.tag().equals("VBN") || token.tag().startsWith("JJ");
        return participle && WORDS.isProspective(token.lemma());
    }

    private static Optional<Integer> verbOf(Sentence sentence, int token) {
        return sentence.dependencies()
                .flatMap(tree -> above(sentence, tree, token))
                .or(() -> nearest(sentence, token));
    }

    private static Optional<Integer> above(Sentence sentence, Dependencies tree, int token) {
        int at = tree.head(token);
        for (int steps = 0; at != Dependencies.ROOT && steps < FURTHEST; steps++) {
            if (sentence.token(at).isVerb() && finite(sentence, at)) {
                return Optional.of(at);
            }
            at = tree.head(at);
        }
        return Optional.empty();
    }

    private static Optional<Integer> nearest(Sentence sentence, int token) {
        for (int i = token - 1; i >= Math.max(0, token - FURTHEST); i--) {
            if (sentence.token(i).isVerb() && finite(sentence, i)) {
                return Optional.of(i);
            }
        }
        for (int i = token + 1; i < Math.min(sentence.size(), token + FURTHEST); i++) {
            if (sentence.token(i).isVerb() && finite(sentence, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether the form says anything of time: a bare "-ing" does not. */
    private static boolean finite(Sentence sentence, int verb) {
        return !sentence.token(verb).tag().equals("VBG") || hasAuxiliary(sentence, verb);
    }

    private static boolean hasAuxiliary(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= 0 && inVerbGroup(sentence, i); i--) {
            if (isAuxiliary(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAuxiliary(Sentence sentence, int i) {
        String word = word(sentence, i);
        return PAST_FORMS.contains(word) || PRESENT_FORMS.contains(word);
    }

    private static boolean inVerbGroup(Sentence sentence, int i) {
        String tag = sentence.token(i).tag();
        return tag.equals("MD")
                || tag.equals("TO")
                || tag.startsWith("RB")
                || isAuxiliary(sentence, i)
                || Set.of("have", "has", "'ve", "’ve", "having", "being", "going")
                        .contains(word(sentence, i));
    }

    private static Verb read(Sentence sentence, int verb, int depth) {
        Token token = sentence.token(verb);
        boolean reporting = WORDS.isReporting(token.lemma());
        return new Verb(tense(sentence, verb, reporting, depth), reporting);
    }

    private static Tense tense(Sentence sentence, int verb, boolean reporting, int depth) {
        boolean modal = false;
        boolean past = false;
        boolean perfect = false;
        boolean present = false;
        int to = -1;
        for (int i = verb - 1; i >= 0 && inVerbGroup(sentence, i) && verb - i < 8; i--) {
            String word = word(sentence, i);
            modal |= sentence.token(i).tag().equals("MD") || word.equals("going");
            past |= PAST_FORMS.contains(word);
            present |= PRESENT_FORMS.contains(word);
            perfect |= Set.of("have", "has", "'ve", "’ve", "having").contains(word);
            if (sentence.token(i).tag().equals("TO")) {
                to = i;
                break;
            }
        }
        String tag = sentence.token(verb).tag();
        boolean participle = tag.equals("VBN") || tag.equals("VBD");
        if (modal) {
            return perfect && participle ? Tense.PAST : Tense.FUTURE;
        }
        if (to >= 0 && !perfect) {
            return infinitive(sentence, to, depth);
        }
        if (past || perfect && participle || tag.equals("VBD")) {
            return WORDS.isProspective(sentence.token(verb).lemma()) && past && tag.equals("VBN")
                    ? Tense.OPEN
                    : Tense.PAST;
        }
        return switch (tag) {
            case "VBN" -> present ? Tense.FUTURE : Tense.PAST;
            case "VBZ", "VBP" -> reporting ? Tense.PAST : Tense.FUTURE;
            case "VB", "VBG" -> Tense.FUTURE;
            default -> Tense.UNKNOWN;
        };
    }

    /** "plans to meet", "is to meet" look forward; "came to discuss" goes with its own verb. */
    private static Tense infinitive(Sentence sentence, int to, int depth) {
        for (int i = to - 1; i >= Math.max(0, to - 8); i--) {
            Token token = sentence.token(i);
            if (token.isVerb() || WORDS.isProspective(token.lemma())) {
                boolean forward = WORDS.isProspective(token.lemma()) || PRESENT_FORMS.contains(word(sentence, i));
                return forward || depth > 2 || !finite(sentence, i)
                        ? Tense.FUTURE
                        : read(sentence, i, depth + 1).tense();
            }
        }
        return Tense.FUTURE;
    }

    private static boolean pastAuxiliary(Sentence sentence, int participle) {
        for (int i = participle - 1; i >= 0 && inVerbGroup(sentence, i); i--) {
            if (PAST_FORMS.contains(word(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    private static String word(Sentence sentence, int i) {
        return i >= 0 && i < sentence.size() ? sentence.token(i).text().toLowerCase(Locale.ROOT) : "";
    }
}
