package org.readout.engine.statement;

import java.util.Optional;
import org.readout.engine.statement.SourceFinder.Source;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;

/**
 * The name behind a dash that signs a quotation.
 *
 * @param dash its token
 * @param source the name
 */
record Signature(int dash, Source source) {

    /** The signature in a sentence right after a quotation: a dash and nothing but a name to the end of the line. */
    static Optional<Signature> after(Text text, Tree tree, Quotation quotation) {
        int from = quotation.marks().end();
        for (int i = 0; i + 1 < tree.size(); i++) {
            int start = tree.token(i).span().start();
            boolean next = from <= start && text.trim(new Span(from, start)).isEmpty();
            if (next && tree.token(i).text().matches("[—–―-]+") && isName(tree, i + 1)) {
                int last = i + 1;
                while (last + 1 < tree.size() && !tree.isPunctuation(last + 1)) {
                    last++;
                }
                return Optional.of(new Signature(i, new Source(new Words(i + 1, last), last, last)));
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Tree tree, int from) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.token(i).isVerb()) {
                return false;
            }
        }
        return tree.token(from).isProperNoun()
                || Character.isUpperCase(tree.token(from).text().charAt(0));
    }
}
