package org.readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.Readout;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.article.Article;
import org.readout.engine.article.Markup;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/** What is still to come, in prose of our own about invented persons, read with the models. */
class AgendaProseTest {

    private static final Readout READOUT = Readout.with(CoreNlp.load());

    /** "what | kind status day place" for each place that tells of something to come, on Wednesday, 10 May 2034. */
    private static List<String> agenda(String text) {
        Article article = new Article(
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("en"),
                PublicationDate.given(LocalDate.of(2034, 5, 10)),
                Text.of(text),
                Markup.NONE);
        AnalysedArticle read = READOUT.extract(READOUT.read(article), LocalDate.of(2034, 5, 10));
        return read.agenda().stream()
                .map(item -> item.what() + " | " + item.kind() + " " + item.status() + " "
                        + item.date().map(TimeExpression::value).orElse("-") + " "
                        + item.place().orElse("-"))
                .toList();
    }

    @Test
    void aPlannedJourneyIsAVisit() {
        assertThat(agenda("Foreign Minister Ana Silva of Portugal plans to visit Oslo next month."))
                .containsExactly("Ana Silva visit to Oslo | VISIT SCHEDULED 2034-06 Oslo");
    }

    @Test
    void whatWouldHappenIsAnnouncedWhereItIsReported() {
        assertThat(agenda("President Tomas Vega said on Tuesday that he would travel to Lima on 3 June."))
                .containsExactly("Tomas Vega visit to Lima | VISIT SCHEDULED 2034-06-03 Lima");
    }

    @Test
    void whatWasDoneIsNotToCome() {
        assertThat(agenda("""
            Foreign Minister Ana Silva visited Oslo last month and met President Tomas Vega in Lima on 3 May.

            She had planned to visit Quito but never did.
            """)).isEmpty();
    }

    @Test
    void plansThatAreDeniedOrCalledOffAreNone() {
        assertThat(agenda("""
            President Tomas Vega has no plans to visit Lima. He cancelled a trip to Quito. He refused to travel to Oslo \
            and will not go to Vienna.
            """)).isEmpty();
    }

    @Test
    void hopesAndDutiesWithoutDayOrPlaceAreOnNoCalendar() {
        assertThat(agenda("""
            Portugal would meet its obligations, Foreign Minister Ana Silva said. The two sides will continue to work \
            together and hope for further talks. Chile must negotiate with Peru.
            """)).isEmpty();
    }

    @Test
    void anInvitationIsAPossibleVisit() {
        assertThat(agenda("President Tomas Vega invited Prime Minister Ana Silva to Lima."))
                .containsExactly("Ana Silva visit to Lima | VISIT POSSIBLE - Lima");
    }

    @Test
    void theNextRoundIsAgreedOn() {
        assertThat(agenda("Portugal and Chile agreed to hold the next round of talks in Ankara."))
                .containsExactly("Portugal–Chile round of talks | OTHER SCHEDULED - Ankara");
    }

    @Test
    void anOccasionHasItsNameItsDayAndItsTown() {
        assertThat(agenda("Portugal will host the Atlantic Basin summit in Lisbon on 12 June."))
                .containsExactly("Atlantic Basin summit | SUMMIT SCHEDULED 2034-06-12 Lisbon");
    }

    @Test
    void aThingSetAsideWithItsDayIsToCome() {
        assertThat(agenda("The leaders discussed preparations for Silva's visit to Peru, scheduled for 4 June."))
                .anyMatch(item -> item.contains("visit to Peru | VISIT SCHEDULED 2034-06-04"));
    }

    @Test
    void electionsNeedADay() {
        assertThat(agenda("Peru will hold presidential elections in September."))
                .containsExactly("presidential elections | OTHER SCHEDULED 2034-09 -");
        assertThat(agenda("The minister spoke of the coming vote and of winning the popular vote."))
                .isEmpty();
    }

    @Test
    void aTruceEndsAndARuleTakesEffect() {
        assertThat(agenda("""
            Portugal and Chile extended their tariff truce until 12 June.

            The new visa rules take effect on 1 July.

            The ceasefire expires on 20 May.
            """))
                .containsExactly(
                        "tariff truce ends | DEADLINE SCHEDULED 2034-06-12 -",
                        "visa rules take effect | DEADLINE SCHEDULED 2034-07-01 -",
                        "ceasefire ends | DEADLINE SCHEDULED 2034-05-20 -");
    }

    @Test
    void theNameOfAPersonIsNoMonth() {
        assertThat(agenda("Defence Minister Silva will meet Admiral Dong Jun. She arrived on Monday."))
                .noneMatch(item -> item.contains("2034-06"));
    }

    @Test
    void anActSetForADayIsAnItem() {
        assertThat(agenda("The Karo border crossing will reopen on 1 June."))
                .containsExactly("Karo border crossing to reopen | OTHER SCHEDULED 2034-06-01 -");
    }
}
