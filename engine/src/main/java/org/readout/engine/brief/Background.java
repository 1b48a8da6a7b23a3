package org.readout.engine.brief;

import java.util.Set;
import java.util.stream.IntStream;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.language.Dependencies;
import org.readout.engine.language.Sentence;
import org.readout.engine.language.Token;
import org.readout.engine.text.Span;

/**
 * What a report tells beside what was said in a contact: "had warned" of an earlier time, "has long sought" and "wants"
 * of what is always so; who "was warned" said nothing, and what the two agreed on or discussed is no one side's.
 */
final class Background {

    /** Tokens before a verb among which its auxiliary stands, where there is no tree. */
    private static final int AUXILIARY = 3;
    /** Verbs of what both did. */
    private static final Set<String> JOINT = Set.of("agree", "discuss", "exchange");
    /** Verbs of what is meant and not said. */
    private static final Set<String> WISHES = Set.of("aim", "intend", "plan", "seek", "try", "want");

    private Background() {}

    /** Whether words are attributed by a verb that tells of no saying in the contact. */
    static boolean isTold(AnalysedArticle article, Span words) {
        return article.statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(words::overlaps))
                .flatMap(statement -> statement.cue().stream())
                .anyMatch(cue -> isOf(article, cue));
    }

    private static boolean isOf(AnalysedArticle article, Span cue) {
        for (Sentence sentence : article.read().sentences()) {
            for (int i = 0; sentence.span().overlaps(cue) && i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (cue.contains(token.span()) && token.isVerb() && isOf(sentence, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOf(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean present =
                Set.of("VBZ", "VBP").contains(token.tag()) && !token.lemma().equals("say");
        boolean perfect = sentence.dependencies()
                .map(tree -> tree.children(verb, "aux", "aux:pass").stream()
                        .anyMatch(aux -> Set.of("have", "be")
                                .contains(sentence.token(aux).lemma())))
                .orElseGet(() -> sentence.tokens().subList(Math.max(0, verb - AUXILIARY), verb).stream()
                        .anyMatch(before -> before.lemma().equals("have")));
        return present || perfect || JOINT.contains(token.lemma()) || WISHES.contains(token.lemma());
    }

    /** "She is in Lima" tells where she is and no more. */
    static boolean isStanding(Sentence sentence) {
        return sentence.dependencies()
                .filter(tree -> IntStream.range(0, sentence.size())
                        .filter(token -> tree.head(token) == Dependencies.ROOT)
                        .noneMatch(token -> sentence.token(token).isVerb()
                                || sentence.token(token).tag().startsWith("JJ")))
                .isPresent();
    }
}
