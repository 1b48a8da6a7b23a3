package org.readout.engine.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.engine.actor.Mention;

class ContactFinderTest {

    private static Report report(String... tagged) {
        return Report.of(tagged).person("Ruel", "NOR", "Ruel").person("Anders", "PER", "Anders");
    }

    @Test
    void spokeByPhoneIsACallWithItsDay() {
        assertThat(report("Minister/NNP Ruel/NNP/P speak=spoke/VBD by phone/NN with Peruvian/JJ counterpart/NN"
                                + " Anders/NNP/P on Monday/NNP .")
                        .day("Monday", "2034-05-08")
                        .told())
                .containsExactly("CALL PHONE HELD 2034-05-08 [Ruel, Anders]");
    }

    @Test
    void theDayOfTheAnnouncementIsNotThatOfTheCall() {
        assertThat(report("Ruel/NNP/P hold=held/VBD on Monday/NNP a/DT call/NN with Anders/NNP/P , his/PRP$ office/NN"
                                + " say=said/VBD on Tuesday/NNP .")
                        .day("Monday", "2034-05-08")
                        .day("Tuesday", "2034-05-09")
                        .told())
                .containsExactly("CALL - HELD 2034-05-08 [Ruel, Anders]");
    }

    @Test
    void namingSomebodyIsNoCall() {
        assertThat(report(
                                "Ruel/NNP/P call=called/VBD Anders/NNP/P a/DT friend/NN .",
                                "Ruel/NNP/P call=called/VBD for calm/NN .",
                                "Ruel/NNP/P call=called/VBD off/RP the/DT strike/NN .")
                        .told())
                .isEmpty();
    }

    @Test
    void callingSomebodyIsOne() {
        assertThat(report("Ruel/NNP/P call=called/VBD Anders/NNP/P on Monday/NNP .")
                        .day("Monday", "2034-05-08")
                        .told())
                .containsExactly("CALL PHONE HELD 2034-05-08 [Ruel, Anders]");
    }

    @Test
    void whatHasNotHappenedIsNoContact() {
        assertThat(report(
                                "Ruel/NNP/P have=has/VBZ not/RB meet=met/VBN Anders/NNP/P .",
                                "Ruel/NNP/P have=has/VBZ yet/RB to/TO meet/VB Anders/NNP/P .",
                                "Ruel/NNP/P have=has/VBZ no/DT plan=plans/NNS to/TO meet/VB Anders/NNP/P .")
                        .told())
                .isEmpty();
    }

    @Test
    void statusFollowsTheVerbGroup() {
        assertThat(report("Ruel/NNP/P will/MD meet/VB Anders/NNP/P .").told())
                .containsExactly("MEETING IN_PERSON PLANNED - [Ruel, Anders]");
        assertThat(report("Ruel/NNP/P could/MD meet/VB Anders/NNP/P .").told())
                .containsExactly("MEETING IN_PERSON PROPOSED - [Ruel, Anders]");
        assertThat(report("Ruel/NNP/P decline=declined/VBD to/TO meet/VB Anders/NNP/P .")
                        .told())
                .containsExactly("MEETING IN_PERSON CANCELLED - [Ruel, Anders]");
    }

    @Test
    void aPlannedMeetingCalledOffIsCancelled() {
        assertThat(report("A/DT plan=planned/VBN meeting/NN between/IN Ruel/NNP/P and/CC Anders/NNP/P be=was/VBD"
                                + " call=called/VBN off/RP .")
                        .told())
                .containsExactly("MEETING IN_PERSON CANCELLED - [Ruel, Anders]");
    }

    @Test
    void anEffortForASummitIsAProposal() {
        assertThat(report("Exchange=Exchanges/NNS come/VBP amid/IN effort=efforts/NNS for/IN a/DT summit/NN between/IN"
                                + " Ruel/NNP/P and/CC Anders/NNP/P .")
                        .told())
                .containsExactly("SUMMIT IN_PERSON PROPOSED - [Ruel, Anders]");
    }

    @Test
    void theCallTakesUpTheOneJustTold() {
        assertThat(report(
                                "Ruel/NNP/P hold=held/VBD a/DT video/NN call/NN with Anders/NNP/P on Monday/NNP .",
                                "The/DT call/NN last=lasted/VBD an/DT hour/NN .")
                        .day("Monday", "2034-05-08")
                        .told())
                .containsExactly(
                        "CALL VIDEO HELD 2034-05-08 [Ruel, Anders]", "CALL VIDEO HELD 2034-05-08 [Ruel, Anders]");
    }

    @Test
    void twoCallsOfOnePairOnTwoDaysStayTwo() {
        assertThat(report(
                                "Ruel/NNP/P phone=phoned/VBD Anders/NNP/P on Monday/NNP .",
                                "On/IN Tuesday/NNP Ruel/NNP/P and/CC Anders/NNP/P speak=spoke/VBD again/RB by phone/NN"
                                        + " .",
                                "Both/DT call=calls/NNS be=were/VBD warm/JJ .")
                        .day("Monday", "2034-05-08")
                        .day("Tuesday", "2034-05-09")
                        .told())
                .containsExactlyInAnyOrder(
                        "CALL PHONE HELD 2034-05-08 [Ruel, Anders]",
                        "CALL PHONE HELD 2034-05-09 [Ruel, Anders]",
                        "CALL PHONE HELD 2034-05-08 [Ruel, Anders]",
                        "CALL PHONE HELD 2034-05-09 [Ruel, Anders]");
    }

    @Test
    void theirMeetingInMarchIsAnotherThanTheCall() {
        assertThat(report(
                                "Ruel/NNP/P phone=phoned/VBD Anders/NNP/P on Monday/NNP .",
                                "Their/PRP$ first/JJ meeting/NN in/IN March/NNP be=was/VBD short/JJ .")
                        .day("Monday", "2034-05-08")
                        .month("March", "2034-03")
                        .told())
                .containsExactly(
                        "CALL PHONE HELD 2034-05-08 [Ruel, Anders]", "MEETING IN_PERSON HELD 2034-03 [Ruel, Anders]");
    }

    @Test
    void whatIsReceivedIsTheCallAndNotTheCaller() {
        assertThat(report("Ruel/NNP/P receive=received/VBD a/DT telephone/NN call/NN from/IN Anders/NNP/P .")
                        .told())
                .containsExactly("CALL PHONE HELD - [Ruel, Anders]");
    }

    @Test
    void anUnnamedCounterpartIsTheOneNamedNearby() {
        assertThat(report(
                                "Ruel/NNP/P tell=told/VBD reporters/NNS of/IN a/DT Tuesday/NNP call/NN with/IN"
                                        + " Peru/NNP/L .",
                                "Ruel/NNP/P thank=thanked/VBD Anders/NNP/P during/IN the/DT call/NN .")
                        .day("Tuesday", "2034-05-09")
                        .told())
                .isNotEmpty()
                .allMatch(told -> told.endsWith("[Ruel, Anders]"));
    }

    @Test
    void pronounsAndDescriptionsCountAsTheirActors() {
        assertThat(report("The/DT two/CD minister=ministers/NNS speak=spoke/VBD via/IN video/NN link/NN .")
                        .also("Ruel", Mention.Kind.NOMINAL, "two ministers")
                        .also("Anders", Mention.Kind.NOMINAL, "two ministers")
                        .told())
                .containsExactly("CALL VIDEO HELD - [Ruel, Anders]");
    }

    @Test
    void stateOfAffairsBetweenCountriesIsNoContact() {
        assertThat(Report.of("Talk=Talks/NNS between/IN Norway/NNP/L and/CC Peru/NNP/L have/VBP stall=stalled/VBN .")
                        .country("Norway", "NOR", "Norway")
                        .country("Peru", "PER", "Peru")
                        .told())
                .isEmpty();
    }

    @Test
    void theChannelOfOneVerbIsNotThatOfTheNext() {
        assertThat(report("Ruel/NNP/P and/CC Anders/NNP/P speak=spoke/VBD by phone/NN and/CC will/MD meet/VB in"
                                + " Lima/NNP/L on Friday/NNP .")
                        .day("Friday", "2034-05-12")
                        .told())
                .contains("MEETING IN_PERSON PLANNED 2034-05-12 [Ruel, Anders]");
    }

    @Test
    void whatADenialTellsIsNoContact() {
        assertThat(report(
                                "Koss/NNP/P deny=denied/VBD that/IN Ruel/NNP/P meet=met/VBD Anders/NNP/P .",
                                "Koss/NNP/P reject=rejected/VBD report=reports/NNS that/IN Ruel/NNP/P have=had/VBD"
                                        + " speak=spoken/VBN with Anders/NNP/P .")
                        .told())
                .isEmpty();
    }

    @Test
    void aCallToBothIsOneToEach() {
        assertThat(report("Koss/NNP/P speak=spoke/VBD with/IN both/DT Ruel/NNP/P and/CC Anders/NNP/P on Monday/NNP .")
                        .person("Koss", "CHL", "Koss")
                        .day("Monday", "2034-05-08")
                        .told())
                .containsExactly("CALL - HELD 2034-05-08 [Koss, Ruel]", "CALL - HELD 2034-05-08 [Koss, Anders]");
    }

    @Test
    void anyVerbOfTwoOnThePhoneIsACall() {
        assertThat(report("Ruel/NNP/P and/CC Anders/NNP/P quarrel=quarrelled/VBD by phone/NN on Monday/NNP .")
                        .day("Monday", "2034-05-08")
                        .told())
                .containsExactly("CALL PHONE HELD 2034-05-08 [Ruel, Anders]");
    }

    @Test
    void whoCarriesALetterNeitherWroteNorReceivedIt() {
        assertThat(report("Koss/NNP/P deliver=delivered/VBD a/DT letter/NN from/IN Ruel/NNP/P to/TO Anders/NNP/P .")
                        .person("Koss", "CHL", "Koss")
                        .told())
                .containsExactly("LETTER - HELD - [Ruel, Anders]");
    }

    @Test
    void twoOfDifferentCountriesWhoAgreeHaveBeenInContact() {
        assertThat(report("Ruel/NNP/P and/CC Anders/NNP/P agree=agreed/VBD on/IN Monday/NNP to/TO share/VB data/NNS .")
                        .day("Monday", "2034-05-08")
                        .told())
                .containsExactly("OTHER - HELD 2034-05-08 [Ruel, Anders]");
    }

    @Test
    void cabinetMeetingsAndCallsForPeaceAreNone() {
        assertThat(report(
                                "Ruel/NNP/P hold=held/VBD a/DT cabinet/NN meeting/NN with Anders/NNP/P .",
                                "Ruel/NNP/P make=made/VBD a/DT call/NN for/IN peace/NN with Anders/NNP/P .")
                        .told())
                .isEmpty();
    }

    @Test
    void evidenceHoldsTheCueAndTheNames() {
        Report report = report("In/IN Lima/NNP/L , Ruel/NNP/P meet=met/VBD Anders/NNP/P at length/NN .");
        assertThat(report.contacts())
                .singleElement()
                .satisfies(
                        contact -> assertThat(report.words(contact.evidence())).isEqualTo("Ruel met Anders"));
    }
}
