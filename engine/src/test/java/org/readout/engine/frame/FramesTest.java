package org.readout.engine.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.engine.clause.ClauseTree;
import org.readout.engine.lexicon.WordList;
import org.readout.engine.testkit.Sentences;

class FramesTest {

    private static WordList list(String name, String... columns) {
        return new WordList(name, List.of(new WordList.Row(7, List.of(columns))));
    }

    private static final WordList SUPPORTS = list("supports.tsv", "hold", "obj", "one");

    private static ClauseTree tree(String tagged) {
        return ClauseTree.of(Sentences.of(tagged).sentences().getFirst());
    }

    @Test
    void aWrongLineIsNamedWithItsFileAndWhatIsWrong() {
        assertThatThrownBy(() -> new Frames(
                        list("frames.tsv", "meet", "verb", "MEAT", "-", "subj", "obj", "subj", "-", "-", "tells"),
                        SUPPORTS))
                .hasMessageContaining("frames.tsv line 7")
                .hasMessageContaining("'MEAT' and not one of");
        assertThatThrownBy(() -> new Frames(list("frames.tsv", "meet", "verb"), SUPPORTS))
                .hasMessageContaining("2 columns and not 10");
        assertThatThrownBy(() -> new Frames(
                        list("frames.tsv", "meet", "adverb", "MEET", "-", "subj", "obj", "subj", "-", "-", "tells"),
                        SUPPORTS))
                .hasMessageContaining("'adverb' and not verb or noun");
        assertThatThrownBy(() -> new Frames(
                        list("frames.tsv", "meet", "verb", "MEET", "-", "subj", "obj", "subj", "-", "-", "tells"),
                        list("supports.tsv", "hold", "obj", "both")))
                .hasMessageContaining("supports.tsv line 7");
    }

    @Test
    void theLongestUnitIsFound() {
        ClauseTree tree = tree("a/DT//3:det phone/NN//3:compound call/NN//0:root");
        assertThat(Frames.english().at(tree, 2)).hasValueSatisfying(unit -> {
            assertThat(unit.words()).containsExactly("phone", "call");
            assertThat(unit.medium()).contains(Medium.PHONE);
            assertThat(unit.frame()).isEqualTo(Frame.CALL);
        });
    }

    @Test
    void aVerbWithItsParticleIsAUnit() {
        ClauseTree tree = tree("they/PRP//2:nsubj sit=sat/VBD//0:root down/RP//2:compound:prt");
        assertThat(Frames.english().at(tree, 1).map(LexicalUnit::frame)).contains(Frame.MEET);
        assertThat(Frames.english().at(tree("they/PRP//2:nsubj sit=sat/VBD//0:root"), 1))
                .isEmpty();
    }

    @Test
    void whatStandsBesideCanMakeItAnotherWord() {
        assertThat(Frames.english()
                        .at(tree("he/PRP//2:nsubj call=called/VBD//0:root for/IN//4:case calm/NN//2:obl"), 1))
                .isEmpty();
        assertThat(Frames.english().at(tree("he/PRP//2:nsubj call=called/VBD//0:root her/PRP//2:obj"), 1))
                .isPresent();
    }

    @Test
    void aDayBehindTheObjectMakesNoOtherVerbOfIt() {
        assertThat(Frames.english()
                        .at(
                                tree("Silva/NNP//2:nsubj call=called/VBD//0:root Rojas/NNP//2:obj on/IN//5:case"
                                        + " Tuesday/NNP//2:obl"),
                                1)
                        .map(LexicalUnit::frame))
                .contains(Frame.CALL);
        assertThat(Frames.english()
                        .at(tree("Silva/NNP//2:nsubj call=called/VBD//0:root on/IN//4:case Chile/NNP//2:obl"), 1))
                .isEmpty();
    }

    @Test
    void aNameThatTheParserHungApartIsNotWhatOneWasCalled() {
        assertThat(Frames.english()
                        .at(
                                tree("Silva/NNP//2:nsubj call=called/VBD//0:root counterpart/NN//2:obj"
                                        + " Rojas/NNP//2:xcomp"),
                                1)
                        .map(LexicalUnit::frame))
                .contains(Frame.CALL);
        assertThat(Frames.english()
                        .at(tree("Silva/NNP//2:nsubj call=called/VBD//0:root him/PRP//2:obj liar/NN//2:xcomp"), 1))
                .isEmpty();
    }

    @Test
    void aReceivedCallIsTheOthers() {
        assertThat(Frames.english().support("receive", "obj").map(Support::reversed))
                .contains(true);
        assertThat(Frames.english().support("hold", "obj").map(Support::reversed))
                .contains(false);
        assertThat(Frames.english().support("paint", "obj")).isEmpty();
    }
}
