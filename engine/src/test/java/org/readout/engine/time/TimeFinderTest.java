package org.readout.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.time.TimeExpression.Range;

class TimeFinderTest {

    /** Thursday, 14 March 2024. */
    private static final PublicationDate THURSDAY = PublicationDate.given(LocalDate.of(2024, 3, 14));

    private static List<String> values(String marked, PublicationDate published) {
        Tagged tagged = Tagged.of(marked);
        return new TimeFinder()
                .find(tagged.text(), tagged.sentences(), published).stream()
                        .map(time -> tagged.text().slice(time.span()) + "=" + time.value())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lima recalled/VBD its envoy on Monday .                | Monday=2024-03-11",
                "Lima recalled/VBD its envoy on Thursday .              | Thursday=2024-03-14",
                "Lima will/MD recall/VB its envoy on Monday .           | Monday=2024-03-18",
                "All was/VBD ready for Monday/NNP 's/POS talks .        | Monday=2024-03-18",
                "Lima signed/VBD on 05.02.2024 .                        | 05.02.2024=2024-02-05",
                "Lima recalled/VBD its envoy last Friday .              | last Friday=2024-03-08",
                "Lima will/MD sign/VB on Friday next week .             | Friday next week=2024-03-22",
                "Lima signed/VBD in November .                          | November=2023-11",
                "Lima will/MD sign/VB in November .                     | November=2024-11",
                "Lima signed/VBD on Dec. 30 .                           | Dec. 30=2023-12-30",
                "Lima will/MD sign/VB on 5 January .                    | 5 January=2025-01-05",
                "Lima signed/VBD on Tuesday , Nov. 3 .                  | 'Tuesday , Nov. 3=2020-11-03'",
                "Lima signed/VBD in late October last year .            | late October last year=2023-10",
                "Lima signed/VBD in the third quarter of 2021 .         | third quarter of 2021=2021-Q3",
                "Lima signed/VBD in the first half of 2021 .            | first half of 2021=2021-H1",
                "Lima joined/VBD in the 1980s .                         | 1980s=198",
                "Lima said/VBD/say earlier this week that .             | earlier this week=2024-W11",
                "Lima will/MD vote/VB next week .                       | next week=2024-W12",
                "Lima will/MD vote/VB later this year .                 | later this year=2024",
                "Lima voted/VBD two years ago .                         | two years ago=2022",
                "Lima will/MD vote/VB in three weeks .                  | in three weeks=2024-04-04",
                "It was/VBD the first visit in three weeks .            | three weeks=P3W",
                "The 90-day truce began/VBD .                           | 90-day=P90D",
                "Talks lasted/VBD two and a half hours .                | two and a half hours=PT2.5H",
                "Envoys report/VBP twice a year .                       | twice a year=P1Y",
                "Envoys meet/VBP every two weeks .                      | every two weeks=P2W",
                "They spoke/VBD on Tuesday evening .                    | Tuesday evening=2024-03-12TEV",
                "They spoke/VBD at 8:30 p.m. on Tuesday .               | 8:30 p.m. on Tuesday=2024-03-12T20:30",
                "They spoke/VBD in recent weeks .                       | recent weeks=PAST_REF",
                "They will/MD speak/VB in the coming days .             | coming days=FUTURE_REF",
                "They met/VBD in the first week of February .           | first week of February=2024-W05",
                "They met/VBD on the second Friday of last month .      | second Friday of last month=2024-02-09",
                "They spoke/VBD last night .                            | last night=2024-03-13TNI",
                "They met/VBD over the weekend .                        | weekend=2024-W10-WE",
                "They met/VBD the day before yesterday .                | day before yesterday=2024-03-12",
            })
    void expressionsAreReckonedFromPublicationAndTense(String marked, String expected) {
        assertThat(values(marked, THURSDAY)).containsExactly(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Envoys may/MD meet/VB .",
                "The March Group protested/VBD .",
                "A second/JJ envoy left/VBD .",
                "The minute/NN details stood/VBD .",
                "They waited/VBD day after day .",
                "Some 2000 troops/NNS left/VBD .",
                "Minister Theresa May spoke/VBD .",
                "They march/VBP on .",
                "Prices fall/VBP .",
                "One may/MD ask/VB .",
                "A 72-year-old envoy spoke/VBD .",
                "Resolution 2231 holds/VBZ ."
            })
    void wordsThatOnlyLookLikeTimesAreLeftAlone(String marked) {
        assertThat(values(marked, THURSDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lima protested/VBD on Monday . Later the same day , Quito replied/VBD .  | same day=2024-03-11",
                "Lima protested/VBD on Monday . Later in the day , Quito replied/VBD .    | Later in the"
                        + " day=2024-03-11",
                "Lima protested/VBD on Monday . Hours later , Quito replied/VBD .         | Hours later=2024-03-11",
                "Lima protested/VBD on Monday . A day earlier , Quito had/VBD left/VBN .  | A day earlier=2024-03-10",
                "Talks began/VBD on Feb. 5 and ended/VBD a week after .                   | a week after=2024-02-12",
                "Talks began/VBD in May 2023 . The following month , Quito left/VBD .     | following month=2023-06",
                "Lima protested/VBD on Monday . The next day , Quito replied/VBD .        | next day=2024-03-12",
                "They met/VBD on Monday , Lima said/VBD/say on Tuesday . The same day , Quito spoke/VBD . | same"
                        + " day=2024-03-11",
            })
    void whatWasToldBeforeAnchorsWhatFollows(String marked, String expected) {
        assertThat(values(marked, THURSDAY).getLast()).endsWith(expected.strip());
    }

    @Test
    void rangeGivesTwoDays() {
        assertThat(values("They will/MD meet/VB on April 22-23 .", THURSDAY))
                .containsExactly("April 22=2024-04-22", "23=2024-04-23");
        assertThat(values("They will/MD meet/VB between April 22 and May 3 .", THURSDAY))
                .containsExactly("April 22=2024-04-22", "May 3=2024-05-03");
    }

    @Test
    void unknownPublicationLeavesPartialValues() {
        assertThat(values(
                        "Lima signed/VBD on Tuesday , by Nov. 12 , in June and next month , before 2021 .",
                        PublicationDate.UNKNOWN))
                .containsExactly(
                        "Tuesday=XXXX-WXX-2", "Nov. 12=XXXX-11-12", "June=XXXX-06", "next month=", "2021=2021");
    }

    @Test
    void portionNarrowsTheRangeAndNotTheValue() {
        Tagged tagged = Tagged.of("They will/MD meet/VB in late October .");
        TimeExpression time = new TimeFinder()
                .find(tagged.text(), tagged.sentences(), THURSDAY)
                .getFirst();

        assertThat(time.value()).isEqualTo("2024-10");
        assertThat(time.range()).hasValue(new Range(LocalDate.of(2024, 10, 21), LocalDate.of(2024, 10, 31)));
    }

    @Test
    void leapDayIsLookedForInLeapYears() {
        PublicationDate later = PublicationDate.given(LocalDate.of(2025, 3, 1));

        assertThat(values("They met/VBD on Feb. 29 .", later)).containsExactly("Feb. 29=2024-02-29");
    }

    @Property(tries = 300)
    void anyWordsGiveOrderedSpansInsideTheText(@ForAll @StringLength(max = 80) String noise) {
        String words = noise.replaceAll("[/\\s]+", " ").strip();
        Tagged tagged = Tagged.of(words.isEmpty() ? "." : "last May " + words + " 2024 days later");
        List<TimeExpression> times = new TimeFinder().find(tagged.text(), tagged.sentences(), THURSDAY);

        int end = 0;
        for (TimeExpression time : times) {
            assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
            end = time.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(tagged.text().length());
    }
}
