package org.readout.engine.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What speaks for and against two tellings' being of one contact. */
class LinkFeaturesTest {

    private static final String CALLED = "Ruel/NNP/P/2:nsubj phone=phoned/VBD//0:root Anders/NNP/P/2:obj on/IN//5:case"
            + " Monday/NNP//2:obl ././/2:punct";
    private static final String CALL =
            "The/DT//2:det call/NN//3:nsubj last=lasted/VBD//0:root an/DT//5:det hour/NN//3:obj";
    private static final String LETTER = "Ruel/NNP/P/2:nsubj write=wrote/VBD//0:root to/IN//4:case Anders/NNP/P/2:obl"
            + " on/IN//6:case Tuesday/NNP//2:obl";
    private static final String AGAIN =
            "Ruel/NNP/P/2:nsubj phone=phoned/VBD//0:root Anders/NNP/P/2:obj on/IN//5:case" + " Tuesday/NNP//2:obl";

    private final LinkFeatures features = new LinkFeatures(Report.PUBLISHED);

    private static List<TriggerTelling> tellings(String... tagged) {
        return Report.of(tagged)
                .person("Ruel", "NOR", "Ruel")
                .person("Anders", "PER", "Anders")
                .day("Monday", "2034-05-08")
                .day("Tuesday", "2034-05-09")
                .month("March", "2034-03")
                .tellings();
    }

    @Test
    void otherDaysForbid() {
        List<TriggerTelling> found = tellings(CALLED, AGAIN);
        assertThat(features.forbids(found.get(0), found.get(1))).isTrue();
        assertThat(LinkFeatures.days(found.get(0), found.get(1))).isEqualTo(-1);
        assertThat(LinkFeatures.days(found.get(0), found.get(0))).isEqualTo(2);
    }

    @Test
    void aLetterIsNoCall() {
        List<TriggerTelling> found = tellings(CALLED, LETTER);
        assertThat(features.forbids(found.get(0), found.get(1))).isTrue();
    }

    @Test
    void theCallNamesNobodyAndIsDefinite() {
        List<TriggerTelling> found = tellings(CALLED, CALL);
        assertThat(features.forbids(found.get(0), found.get(1))).isFalse();
        assertThat(features.of(found.get(0), found.get(1)))
                .contains("definite", "who-unsaid", "same-frame", "near", "same-status", "day-left-out");
    }

    @Test
    void whatAVerbTellsAsNewsIsNotTheMeetingOfMonthsAgo() {
        List<TriggerTelling> found = tellings(
                "Ruel/NNP/P/2:nsubj meet=met/VBD//0:root Anders/NNP/P/2:obj",
                "Ruel/NNP/P/4:nmod:poss 's/POS//1:case first/JJ//4:amod meeting/NN//10:nsubj with/IN//6:case"
                        + " Anders/NNP/P/4:nmod in/IN//8:case March/NNP//4:nmod be=was/VBD//10:cop short/JJ//0:root");
        assertThat(found.get(1).date()).isPresent();
        assertThat(features.forbids(found.get(0), found.get(1))).isTrue();
    }
}
