package org.readout.engine.statement;

import java.util.Optional;
import org.readout.engine.language.Sentence;

/** Which tokens of a sentence stand inside which quotation, marks included. */
final class QuotedTokens {

    private final Quotations quotations;
    private final int[] of;

    /** @param quotations all of the article, in text order */
    QuotedTokens(Sentence sentence, Quotations quotations) {
        this.quotations = quotations;
        this.of = new int[sentence.size()];
        int at = quotations.firstEndingAfter(sentence.span().start());
        for (int i = 0; i < of.length; i++) {
            int start = sentence.token(i).span().start();
            while (at < quotations.size() && quotations.get(at).marks().end() <= start) {
                at++;
            }
            of[i] = at < quotations.size() && quotations.get(at).marks().contains(start) ? at : -1;
        }
    }

    boolean at(int token) {
        return of[token] >= 0;
    }

    /** The quotation around a token. */
    Optional<Quotation> quotation(int token) {
        return at(token) ? Optional.of(quotations.get(of[token])) : Optional.empty();
    }

    /**
     * Whether a quotation begins with this token of the sentence, or reaches into the sentence and stands at its start.
     */
    boolean begins(int token) {
        return at(token) && (token == 0 || of[token - 1] != of[token]);
    }

    /** Whether the token is the last of its quotation in the sentence. */
    boolean ends(int token) {
        return at(token) && (token + 1 == of.length || of[token + 1] != of[token]);
    }
}
