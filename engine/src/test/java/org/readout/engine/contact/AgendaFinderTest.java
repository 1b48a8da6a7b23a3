package org.readout.engine.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.engine.time.TimeExpression;

class AgendaFinderTest {

    private static List<String> items(Report report) {
        return report.agenda().stream()
                .map(item -> item.what() + " | " + item.kind() + " " + item.status() + " "
                        + item.date().map(TimeExpression::value).orElse("-"))
                .toList();
    }

    @Test
    void anOccasionWithADayAheadIsScheduled() {
        assertThat(items(Report.of("Norway/NNP/L host=hosts/VBZ the/DT Nordic/NNP summit/NN in/IN June/NNP .")
                        .month("June", "2034-06")))
                .containsExactly("Nordic summit | SUMMIT SCHEDULED 2034-06");
    }

    @Test
    void anOccasionThatIsOverIsNotOnTheAgenda() {
        assertThat(items(Report.of("At/IN the/DT Nordic/NNP summit/NN in/IN March/NNP , leaders/NNS"
                                + " quarrel=quarrelled/VBD .")
                        .month("March", "2034-03")))
                .isEmpty();
    }

    @Test
    void aTruceUntilADayIsADeadline() {
        assertThat(items(Report.of("Norway/NNP/L win=won/VBD another/DT tariff/NN truce/NN until/IN June/NNP .")
                        .month("June", "2034-06")))
                .containsExactly("tariff truce ends | DEADLINE SCHEDULED 2034-06");
    }

    @Test
    void theEndOfATruceIsReckonedFromItsLength() {
        assertThat(items(Report.of("A/DT 60-day/JJ ceasefire/NN from/IN Monday/NNP hold=holds/VBZ .")
                        .day("Monday", "2034-05-08")
                        .duration("60-day", "P60D")))
                .containsExactly("ceasefire ends | DEADLINE SCHEDULED 2034-07-07");
    }

    @Test
    void anInvitationIsAPossibleVisit() {
        assertThat(items(Report.of("Ruel/NNP/P invite=invited/VBD Anders/NNP/P to/TO Oslo/NNP/L .")
                        .person("Ruel", "NOR", "Ruel")
                        .person("Anders", "PER", "Anders")))
                .containsExactly("Anders visit to Oslo | VISIT POSSIBLE -");
    }

    @Test
    void aPlannedMeetingIsScheduledAndAPossibleOnePossible() {
        assertThat(items(Report.of("Ruel/NNP/P/3:nsubj will/MD//3:aux meet/VB//0:root Anders/NNP/P/3:obj on/IN//6:case"
                                + " Friday/NNP//3:obl ././/3:punct")
                        .person("Ruel", "NOR", "Ruel")
                        .person("Anders", "PER", "Anders")
                        .day("Friday", "2034-05-12")))
                .containsExactly("Ruel–Anders meeting | OTHER SCHEDULED 2034-05-12");
        assertThat(items(Report.of("Ruel/NNP/P/3:nsubj could/MD//3:aux meet/VB//0:root Anders/NNP/P/3:obj ././/3:punct")
                        .person("Ruel", "NOR", "Ruel")
                        .person("Anders", "PER", "Anders")))
                .containsExactly("Ruel–Anders meeting | OTHER POSSIBLE -");
    }
}
