package org.readout.engine.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may take part in what a word tells, on trees built by hand. */
class TriggerFinderTest {

    private static Report report(String tagged) {
        return Report.of(tagged).person("Ruel", "NOR", "Ruel").person("Anders", "PER", "Anders");
    }

    /** "head side syntax actor" for each candidate of each trigger. */
    private static List<String> parties(Report report) {
        return report.triggers().stream()
                .flatMap(trigger -> trigger.parties().stream()
                        .map(party -> trigger.unit().head() + " " + party.side() + " " + party.syntax() + " "
                                + party.actor().id()))
                .toList();
    }

    @Test
    void subjectAndObjectAreTheTwoSidesOfAVerb() {
        assertThat(parties(report("Ruel/NNP/P/2:nsubj meet=met/VBD//0:root Anders/NNP/P/2:obj ././/2:punct")))
                .containsExactly("meet ONE subj Ruel", "meet OTHER obj Anders");
    }

    @Test
    void theSubjectOfTheCarryingVerbTakesPart() {
        assertThat(parties(report("Ruel/NNP/P/2:nsubj hold=held/VBD//0:root a/DT//4:det call/NN//2:obj with/IN//6:case"
                        + " Anders/NNP/P/4:nmod")))
                .containsExactly("call ONE support Ruel", "call OTHER with Anders");
    }

    @Test
    void whoReceivesACallIsOnTheOtherSide() {
        assertThat(parties(report("Ruel/NNP/P/2:nsubj receive=received/VBD//0:root a/DT//4:det call/NN//2:obj"
                        + " from/IN//6:case Anders/NNP/P/2:obl")))
                .contains("call ONE support Anders", "call OTHER with Ruel");
    }

    @Test
    void whoAnnouncesAMeetingBetweenTwoIsNotInIt() {
        assertThat(parties(report("Koss/NNP/P/2:nsubj announce=announced/VBD//0:root a/DT//4:det meeting/NN//2:obj"
                                + " between/IN//6:case Ruel/NNP/P/4:nmod and/CC//8:cc Anders/NNP/P/6:conj")
                        .person("Koss", "CHL", "Koss")))
                .containsExactly("meeting ONE between Ruel", "meeting ONE between Anders");
    }

    @Test
    void anotherWordOfTheSameFormIsNoTrigger() {
        assertThat(report("Ruel/NNP/P/2:nsubj call=called/VBD//0:root Anders/NNP/P/2:obj a/DT//5:det liar/NN//2:xcomp")
                        .triggers())
                .isEmpty();
    }

    @Test
    void theStateIsTheOtherSideOfAVisitAndAnUnknownTownIsNone() {
        assertThat(parties(report("Ruel/NNP/P/2:nsubj visit=visited/VBD//0:root Peru/NNP/L/2:obj")
                        .country("Peru", "PER", "Peru")))
                .containsExactly("visit ONE subj Ruel", "visit OTHER obj Peru");
        assertThat(parties(report("Ruel/NNP/P/2:nsubj visit=visited/VBD//0:root Lund/NNP/L/2:obj")
                        .place("Lund", "Lund")))
                .containsExactly("visit ONE subj Ruel");
    }

    @Test
    void callsWithSeveralAreOneWithEach() {
        Report report = report("Koss/NNP/P/2:nsubj hold=held/VBD//0:root call=calls/NNS//2:obj with/IN//5:case"
                        + " Ruel/NNP/P/3:nmod and/CC//7:cc Anders/NNP/P/5:conj")
                .person("Koss", "CHL", "Koss");
        assertThat(report.triggers().getFirst().apart())
                .extracting(trigger -> trigger.parties().stream()
                        .map(party -> party.actor().id())
                        .toList())
                .containsExactly(List.of("Koss", "Ruel"), List.of("Koss", "Anders"));
    }

    @Test
    void whatStandsRightBehindIsFoundWhereTheTreeLostIt() {
        assertThat(parties(
                        report("Ruel/NNP/P/2:nsubj meet=met/VBD//0:root on/IN//4:case Monday/NNP//2:obl with/IN//7:mark"
                                + " Anders/NNP/P/7:nsubj discuss/VB//2:advcl")))
                .contains("meet OTHER with Anders");
    }
}
