package org.readout.engine.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.engine.testkit.Sentences;

class ClauseTreeTest {

    private static final String ASKED = "Silva/NNP/P/2:nsubj ask=asked/VBD//0:root Rojas/NNP/P/2:obj to/TO//5:mark"
            + " call/VB//2:xcomp Meyer/NNP/P/5:obj ././/2:punct";

    private static final String VISITOR = "Rojas/NNP/P/7:nsubj ,/,//1:punct who/WP//4:nsubj met/VBD//1:acl:relcl"
            + " Silva/NNP/P/4:obj ,/,//1:punct leave=left/VBD//0:root ././/7:punct";

    private static final String RECEIVED = "Rojas/NNP/P/4:nsubj:pass will/MD//4:aux be/VB//4:aux:pass"
            + " receive=received/VBN//0:root by/IN//6:case Silva/NNP/P/4:obl and/CC//8:cc Meyer/NNP/P/6:conj"
            + " ././/4:punct";

    private static final String CALL = "Rojas/NNP/P/3:nmod:poss 's/POS//1:case call/NN//7:nsubj with/IN//5:case"
            + " Silva/NNP/P/3:nmod not/RB//7:neg help=helped/VBD//0:root ././/7:punct";

    private static final String REPORTED = "Meyer/NNP/P/2:nsubj said/VBD//0:root Silva/NNP/P/4:nsubj"
            + " meet=met/VBD//2:ccomp Rojas/NNP/P/4:obj on/IN//7:case Monday/NNP//4:obl ././/2:punct";

    private static ClauseTree tree(String tagged) {
        return ClauseTree.of(Sentences.of(tagged).sentences().getFirst());
    }

    /** "ROLE word" for each argument, an oblique with its preposition. */
    private static List<String> roles(String tagged, int token) {
        ClauseTree tree = tree(tagged);
        return tree.predicate(token).arguments().stream()
                .map(argument -> Stream.of(
                                argument.role().name(),
                                argument.preposition(),
                                tree.token(argument.token()).text())
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .toList();
    }

    @Test
    void theObjectOfAskingDoesWhatIsAsked() {
        assertThat(roles(ASKED, 4)).containsExactly("SUBJECT Rojas", "OBJECT Meyer");
    }

    @Test
    void aRelativeClauseIsAboutWhatItDescribes() {
        assertThat(roles(VISITOR, 3)).containsExactly("SUBJECT Rojas", "OBJECT Silva");
    }

    @Test
    void aPassiveIsTurnedRoundAndEachConjunctStandsForItself() {
        assertThat(roles(RECEIVED, 3)).containsExactly("OBJECT Rojas", "SUBJECT by Silva", "SUBJECT by Meyer");
        Predicate received = tree(RECEIVED).predicate(3);
        assertThat(received.passive()).isTrue();
        assertThat(received.tense()).isEqualTo(Tense.FUTURE);
        assertThat(received.modality()).isEqualTo(Modality.FUTURE);
    }

    @Test
    void aNounHasItsOwnerAndItsPrepositions() {
        assertThat(roles(CALL, 2)).containsExactly("POSSESSOR Rojas", "OBLIQUE with Silva");
    }

    @Test
    void aDenialIsThePredicatesOwn() {
        ClauseTree tree = tree(CALL);
        assertThat(tree.predicate(6).negated()).isTrue();
        assertThat(tree.predicate(2).negated()).isFalse();
    }

    @Test
    void whatSomebodySaysIsAClauseOfItsOwn() {
        ClauseTree tree = tree(REPORTED);
        assertThat(tree.reaches(3, 6)).isTrue();
        assertThat(tree.reaches(1, 6)).isFalse();
        assertThat(tree.boundaries(0, 4)).isEqualTo(1);
        assertThat(tree.verbsBetween(0, 4)).isEqualTo(2);
        assertThat(tree.path(3, 6)).isEqualTo("_obl:on");
        assertThat(tree.path(4, 0)).isEqualTo("^obj^ccomp_nsubj");
    }

    @Test
    void anInfinitiveSharesTheClauseOfItsVerb() {
        assertThat(tree(ASKED).boundaries(1, 5)).isZero();
    }

    @Test
    void aParticipleAfterItsNounIsDoneByIt() {
        String tagged =
                "Silva/NNP/P/5:nsubj ,/,//1:punct meet=meeting/VBG//1:acl Rojas/NNP/P/3:obj smile=smiled/VBD//0:root";
        assertThat(roles(tagged, 2)).containsExactly("SUBJECT Silva", "OBJECT Rojas");
    }

    @Test
    void aPurposeIsTheSubjects() {
        String tagged = "Silva/NNP/P/2:nsubj fly=flew/VBD//0:root to/TO//4:mark meet/VB//2:advcl Rojas/NNP/P/4:obj";
        assertThat(roles(tagged, 3)).containsExactly("SUBJECT Silva", "OBJECT Rojas");
        assertThat(tree(tagged).predicate(3).modality()).isEqualTo(Modality.OPEN);
    }

    @Test
    void joinedVerbsShareTheirSubject() {
        String tagged = "Silva/NNP/P/2:nsubj come=came/VBD//0:root and/CC//4:cc met/VBD//2:conj Rojas/NNP/P/4:obj";
        assertThat(roles(tagged, 3)).containsExactly("SUBJECT Silva", "OBJECT Rojas");
    }

    @Test
    void aQuotationGoesOnOverTheSentencesOfItsParagraph() {
        List<ClauseTree> trees = ClauseTree.of(
                Sentences.of("\u201C We/PRP met ./.", "We/PRP spoke \u201D ,/, he said ./.", "He left/VBD ./.")
                        .sentences());
        assertThat(trees.get(1).isQuoted(1)).isTrue();
        assertThat(trees.get(1).isQuoted(5)).isFalse();
        assertThat(trees.get(2).isQuoted(0)).isFalse();
    }

    @Test
    void aSentenceWithoutATreeHasNoLinks() {
        ClauseTree tree = tree("Silva met Rojas ./.");
        assertThat(tree.isParsed()).isFalse();
        assertThat(tree.predicate(1).arguments()).isEmpty();
        assertThat(tree.reaches(1, 2)).isFalse();
    }

    @Test
    void appositionsAreFoundWithTheirConjuncts() {
        ClauseTree tree = tree("ministers/NNS//6:nsubj ,/,//1:punct Silva/NNP/P/1:appos and/CC//5:cc Rojas/NNP/P/3:conj"
                + " met/VBD//0:root");
        assertThat(tree.appositions(0)).containsExactly(2, 4);
    }
}
