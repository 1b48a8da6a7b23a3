package org.readout.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.article.PublicationDate.Basis;
import org.readout.engine.text.Span;
import org.readout.engine.text.Text;
import org.readout.engine.time.PublicationDateSolver.Report;

class PublicationDateSolverTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    private static Report report(String id, String marked) {
        Tagged tagged = Tagged.of(marked);
        return new Report(id, PublicationDate.UNKNOWN, tagged.text(), tagged.sentences(), List.of());
    }

    private static Report given(String id, LocalDate day, String marked) {
        Tagged tagged = Tagged.of(marked);
        return new Report(id, PublicationDate.given(day), tagged.text(), tagged.sentences(), List.of());
    }

    private static List<PublicationDate> solve(LocalDate asOf, Report... reports) {
        return new PublicationDateSolver().solve(List.of(reports), asOf);
    }

    private static LocalDate only(LocalDate asOf, String marked) {
        return solve(asOf, report("a", marked)).getFirst().value().orElseThrow();
    }

    @Test
    void pastWeekdayAfterPastDateAndBeforeFutureDate() {
        // 11 April 2024 is a Thursday, and 9 April a Tuesday in no other of the years before.
        assertThat(only(
                        AS_OF,
                        "Lima and Quito signed/VBD the accord on Tuesday , April 9 . "
                                + "Quito said/VBD/say on Thursday that it will/MD hold/VB . It expires/VBZ on May 2 ."))
                .isEqualTo(LocalDate.of(2024, 4, 11));
    }

    @Test
    void yearBoundaryPutsDecemberBeforeAndJanuaryAfter() {
        // 27 December 2023 is the Wednesday after; 26 December was a Tuesday in no other of the years before.
        assertThat(only(
                        LocalDate.of(2024, 6, 30),
                        "Envoys met/VBD on Tuesday , Dec. 26 . "
                                + "Lima said/VBD/say on Wednesday that the next round will/MD open/VB on Jan. 10 ."))
                .isEqualTo(LocalDate.of(2023, 12, 27));
    }

    @Test
    void weekendReportNamesSaturday() {
        assertThat(only(
                        LocalDate.of(2024, 12, 31),
                        "The envoys met/VBD on Friday . Lima confirmed/VBD/confirm it on Saturday . A summit"
                                + " was/VBD held/VBN on Wednesday , Aug. 14 ."))
                .isEqualTo(LocalDate.of(2024, 8, 17));
    }

    @Test
    void nothingButYesterdayStaysUnknown() {
        assertThat(solve(AS_OF, report("a", "The envoys met/VBD yesterday . They had/VBD met/VBN in July .")))
                .containsExactly(PublicationDate.UNKNOWN);
    }

    @Test
    void nothingAtAllStaysUnknown() {
        assertThat(solve(AS_OF, report("a", "The envoys met/VBD ."))).containsExactly(PublicationDate.UNKNOWN);
        assertThat(solve(AS_OF)).isEmpty();
    }

    @Test
    void weekdayAloneFixesNoWeek() {
        assertThat(solve(AS_OF, report("a", "Lima said/VBD/say on Friday that talks failed/VBD .")))
                .containsExactly(PublicationDate.UNKNOWN);
    }

    @Test
    void weekdayAndADateOfAnotherDayFixNoYear() {
        assertThat(solve(
                        AS_OF,
                        report("a", "Envoys met/VBD on April 9 . Quito said/VBD/say on Thursday it agreed/VBD .")))
                .containsExactly(PublicationDate.UNKNOWN);
    }

    @Test
    void theAddressTellsTheDay() {
        Tagged tagged = Tagged.of("Lima said/VBD/say on Friday that talks failed/VBD .");
        Report report = new Report(
                "a",
                PublicationDate.UNKNOWN,
                tagged.text(),
                tagged.sentences(),
                List.of(),
                Optional.of("https://andes.example/world/2021/03/06/talks-fail"));
        assertThat(solve(AS_OF, report)).containsExactly(PublicationDate.inferred(LocalDate.of(2021, 3, 6)));
    }

    @Test
    void undatedReportTakesTheDayOfTheDatedOnes() {
        LocalDate tuesday = LocalDate.of(2024, 2, 6);
        List<PublicationDate> dates = solve(
                AS_OF,
                report("a", "The envoys spoke/VBD by telephone ."),
                given("b", tuesday, "The envoys spoke/VBD on Monday ."),
                report("c", "The envoys spoke/VBD on Wednesday ."));

        assertThat(dates)
                .containsExactly(
                        PublicationDate.inferred(tuesday),
                        PublicationDate.given(tuesday),
                        PublicationDate.inferred(LocalDate.of(2024, 2, 7)));
    }

    @Test
    void reportsWithoutTimesTakeTheDayOfTheStory() {
        List<PublicationDate> dates = solve(
                AS_OF,
                report("a", "Quito replied/VBD ."),
                report(
                        "b",
                        "Lima recalled/VBD its envoy on Monday . The border was/VBD closed/VBN on Sunday , March 3 ."));

        // 3 March was a Sunday in 2024 alone.
        assertThat(dates).extracting(date -> date.value().orElseThrow()).containsOnly(LocalDate.of(2024, 3, 4));
    }

    @Test
    void futureDatesAloneFixNoWeek() {
        assertThat(solve(
                        AS_OF,
                        report("a", "The summit will/MD open/VB on June 20 . Envoys will/MD meet/VB on June 18 .")))
                .containsExactly(PublicationDate.UNKNOWN);
    }

    @Test
    void leapDayTellsTheYear() {
        assertThat(only(
                        LocalDate.of(2026, 12, 31),
                        "The pact was/VBD signed/VBN on Thursday , Feb. 29 . "
                                + "Lima said/VBD/say on Friday it holds/VBZ ."))
                .isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void weekdayWithDateTellsTheYear() {
        // 14 May was a Tuesday in 2024 and a Sunday in 2023.
        assertThat(only(AS_OF, "Envoys met/VBD on Tuesday , May 14 . Quito agreed/VBD on Wednesday ."))
                .isEqualTo(LocalDate.of(2024, 5, 15));
        assertThat(only(AS_OF, "Envoys met/VBD on Sunday , May 14 . Quito agreed/VBD on Wednesday ."))
                .isEqualTo(LocalDate.of(2023, 5, 17));
    }

    @Test
    void nextMonthMeetsTheMonthNamedForTheSameThing() {
        List<PublicationDate> dates = solve(
                AS_OF,
                report("a", "The coffee growers will/MD meet/VB at a summit next month . Lima spoke/VBD on Tuesday ."),
                report("b", "The summit of coffee growers will/MD open/VB in late May . Quito spoke/VBD on Tuesday ."),
                report("c", "Lima and Quito met/VBD on Monday , April 15 ."));

        assertThat(dates)
                .extracting(date -> date.value().orElseThrow().getMonthValue())
                .containsOnly(4);
    }

    @Test
    void weekAfterAnEventDatedElsewhere() {
        List<PublicationDate> dates = solve(
                AS_OF,
                report("a", "The call came/VBD a week after a naval regatta in the bay . Lima spoke/VBD on Thursday ."),
                report("b", "The naval regatta was/VBD held/VBN on Oct. 10 . Quito spoke/VBD on Thursday ."));

        assertThat(dates).extracting(date -> date.value().orElseThrow()).containsOnly(LocalDate.of(2024, 10, 17));
    }

    @Test
    void writtenYearsReachFartherBack() {
        assertThat(only(
                        AS_OF,
                        "Lima signed/VBD on 4 March 2019 . Quito signed/VBD on 6 March 2019 . "
                                + "Both will/MD ratify/VB on 30 April 2019 . Lima spoke/VBD on Thursday ."))
                .isEqualTo(LocalDate.of(2019, 3, 7));
    }

    @Test
    void datelineIsTheDay() {
        assertThat(only(
                        AS_OF,
                        "LIMA , Nov. 5 ( Andina ) - Quito replied/VBD on Monday . It will/MD vote/VB on Nov. 20 ."))
                .isEqualTo(LocalDate.of(2024, 11, 5));
    }

    @Test
    void dateThatThePagePrintsIsThePages() {
        Text text = Text.of("Published: 5 March 2023, 14:05\nThe envoys met.");
        Report report = new Report("a", PublicationDate.UNKNOWN, text, List.of(), List.of(new Span(0, 30)));

        assertThat(solve(AS_OF, report)).containsExactly(PublicationDate.page(LocalDate.of(2023, 3, 5)));
    }

    @Test
    void aPagesDateThatHasNotComeYetIsNotBelieved() {
        Text text = Text.of("Published: 5 March 2023, 14:05\nThe envoys met.");
        PublicationDate future = PublicationDate.page(AS_OF.plusDays(1));
        Report printed = new Report("a", future, text, List.of(), List.of(new Span(0, 30)));
        Report silent = new Report("b", future, text, List.of(), List.of());

        assertThat(solve(AS_OF, printed)).containsExactly(PublicationDate.page(LocalDate.of(2023, 3, 5)));
        assertThat(solve(AS_OF, silent)).containsExactly(PublicationDate.UNKNOWN);
    }

    @Test
    void noDateLiesAfterTheLastDayPossible() {
        LocalDate asOf = LocalDate.of(2024, 3, 6);

        assertThat(only(asOf, "Envoys met/VBD on Tuesday , March 5 . Lima spoke/VBD on Thursday ."))
                .isBeforeOrEqualTo(asOf);
    }

    @Test
    void orderOfReportsDoesNotMatter() {
        List<Report> reports = new ArrayList<>(List.of(
                report(
                        "a",
                        "Lima recalled/VBD its envoy on Monday . The border was/VBD closed/VBN on Sunday , March 3 ."),
                report("b", "Quito replied/VBD on Tuesday . Talks will/MD open/VB on April 2 ."),
                report("c", "Talks will/MD open/VB next month .")));
        List<PublicationDate> dates = new PublicationDateSolver().solve(reports, AS_OF);
        Collections.reverse(reports);

        assertThat(new PublicationDateSolver().solve(reports, AS_OF).reversed()).isEqualTo(dates);
        assertThat(dates).extracting(PublicationDate::basis).containsOnly(Basis.INFERRED);
        assertThat(dates).extracting(PublicationDate::value).doesNotContain(Optional.empty());
    }
}
