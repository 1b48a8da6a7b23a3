package org.readout.engine.actor;

import java.util.Locale;
import java.util.Optional;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.EntityKind;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.lexicon.NameFold;
import org.readout.engine.text.Span;

/**
 * A sentence laid out for look-up: folded forms, heads and relations in arrays, and which tokens stand inside quotes.
 */
final class Words {

    /** Letters of a word that headlines write with a capital, whatever it is, at least one more. */
    private static final int HEADLINE_WORD = 4;
    /** Fewer such words do not tell a headline from a short sentence of names. */
    private static final int HEADLINE_WORDS = 4;

    private final Sentence sentence;
    private final String[] forms;
    private final String[] lower;
    private final int[] heads;
    private final String[] relations;
    private final boolean[] quoted;

    /** @param insideQuotes whether the sentence begins inside quotation marks that an earlier one opened */
    Words(Sentence sentence, boolean insideQuotes) {
        this.sentence = sentence;
        int size = sentence.size();
        forms = new String[size];
        lower = new String[size];
        heads = new int[size];
        relations = new String[size];
        quoted = new boolean[size];
        Optional<Dependencies> tree =
                sentence.dependencies().filter(t -> t.heads().size() == size);
        boolean inside = insideQuotes;
        for (int i = 0; i < size; i++) {
            forms[i] = NameFold.accents(sentence.token(i).text());
            lower[i] = forms[i].toLowerCase(Locale.ROOT);
            int at = i;
            heads[i] = tree.map(t -> t.head(at)).orElse(Dependencies.ROOT);
            relations[i] = tree.map(t -> t.relation(at)).orElse("");
            inside = insideAfter(inside, sentence.token(i).text());
            quoted[i] = inside;
        }
    }

    private static boolean insideAfter(boolean inside, String text) {
        return switch (text) {
            case "\u201C", "\u00AB", "``" -> true;
            case "\u201D", "\u00BB", "''" -> false;
            case "\"" -> !inside;
            default -> inside;
        };
    }

    boolean endsInsideQuotes() {
        return quoted[quoted.length - 1];
    }

    /** Whether the sentence is written as headlines are: every longer word with a capital. */
    boolean headline() {
        int longer = 0;
        for (String form : forms) {
            if (form.length() > HEADLINE_WORD && Character.isLetter(form.charAt(0))) {
                if (!Character.isUpperCase(form.charAt(0))) {
                    return false;
                }
                longer++;
            }
        }
        return longer >= HEADLINE_WORDS;
    }

    Sentence sentence() {
        return sentence;
    }

    int index() {
        return sentence.index();
    }

    int size() {
        return forms.length;
    }

    /** The token without accents, empty beyond the ends of the sentence. */
    String form(int i) {
        return i >= 0 && i < forms.length ? forms[i] : "";
    }

    /** The token without accents in lower case, empty beyond the ends of the sentence. */
    String lower(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    String tag(int i) {
        return i >= 0 && i < forms.length ? token(i).tag() : "";
    }

    EntityKind entity(int i) {
        return i >= 0 && i < forms.length ? token(i).entity() : EntityKind.NONE;
    }

    Token token(int i) {
        return sentence.token(i);
    }

    int head(int i) {
        return heads[i];
    }

    String relation(int i) {
        return relations[i];
    }

    boolean quoted(int i) {
        return quoted[i];
    }

    boolean parsed() {
        return !relations[0].isEmpty();
    }

    boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    boolean possessive(int i) {
        return tag(i).equals("POS") || form(i).equals("'s");
    }

    boolean capital(int i) {
        return i >= 0 && i < forms.length && !forms[i].isEmpty() && Character.isUpperCase(forms[i].charAt(0));
    }

    boolean noun(int i) {
        return tag(i).startsWith("NN");
    }

    boolean verb(int i) {
        return tag(i).startsWith("VB");
    }

    /** Whether a comma or "and" stands before a phrase, its article aside. */
    boolean joined(int first) {
        int before = is(first - 1, "the") ? first - 2 : first - 1;
        return is(before, "and") || is(before, ",") || is(before, "&");
    }

    /** A token that parts phrases. */
    boolean closes(int i) {
        return i >= forms.length
                || switch (tag(i)) {
                    case ",", ".", ":", "-RRB-", "''", "HYPH" -> true;
                    default ->
                        switch (form(i)) {
                            case "-", "--", "\u2013", "\u2014", ")", "\"", "(" -> true;
                            default -> false;
                        };
                };
    }

    Span span(int first, int end) {
        return token(first).span().cover(token(end - 1).span());
    }

    /** The token of a phrase whose head lies outside it. */
    int headOf(int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            if (heads[i] < first || heads[i] >= end) {
                return i;
            }
        }
        return end - 1;
    }

    private boolean finite(int i) {
        return switch (tag(i)) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    private static boolean partOfPhrase(String relation) {
        return switch (relation) {
            case "appos", "dep", "flat", "compound", "conj", "conj:and" -> true;
            default -> false;
        };
    }

    /** Whether the phrase is the subject of a verb: by the tree, or by standing before a finite verb. */
    boolean subject(int first, int end) {
        if (finite(end)) {
            return true;
        }
        int at = headOf(first, end);
        for (int steps = 0; steps < 3 && at >= 0 && !relations[at].isEmpty(); steps++) {
            if (relations[at].startsWith("nsubj") || relations[at].startsWith("csubj")) {
                return true;
            }
            if (!partOfPhrase(relations[at])) {
                return false;
            }
            at = heads[at];
        }
        if (parsed()) {
            return false;
        }
        for (int i = 0; i < first; i++) {
            if (verb(i)) {
                return false;
            }
        }
        return end < forms.length;
    }
}
