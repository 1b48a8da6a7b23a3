package org.readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.Readout;
import org.readout.engine.article.Article;
import org.readout.engine.article.Markup;
import org.readout.engine.article.PublicationDate;
import org.readout.engine.contact.Contact;
import org.readout.engine.text.Text;
import org.readout.engine.time.TimeExpression;

/** On which day a contact was and whether it came about, in prose of our own published on Wednesday, 7 May 2031. */
class CircumstancesProseTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 7);
    private static final Readout READOUT = Readout.with(CoreNlp.load());

    private static List<Contact> contacts(String publisher, String text) {
        Article article = new Article(
                "a",
                Optional.empty(),
                Optional.of(publisher),
                Optional.empty(),
                List.of(),
                Optional.of("en"),
                PublicationDate.given(DAY),
                Text.of(text),
                Markup.NONE);
        return READOUT.extract(READOUT.read(article), DAY).contacts();
    }

    /** "status day" of each contact that an outlet reports. */
    private static List<String> reported(String text) {
        return contacts("Harbour Courier", text).stream()
                .map(CircumstancesProseTest::show)
                .toList();
    }

    private static String show(Contact contact) {
        return contact.status() + " "
                + contact.date().map(TimeExpression::value).orElse("-")
                + contact.until().map(last -> "/" + last).orElse("");
    }

    @Test
    void theDayThatHangsOnTheVerbIsTheDay() {
        assertThat(reported("Foreign Minister Ana Silva of Portugal met her Chilean counterpart, Luis Rojas,"
                        + " on Monday in Quito."))
                .containsExactly("HELD 2031-05-05");
    }

    @Test
    void theDayOfAnotherClauseIsNot() {
        assertThat(reported(
                        "Foreign Minister Ana Silva of Portugal telephoned Foreign Minister Luis Rojas of Chile, her"
                                + " first call to him since he took office on April 2."))
                .hasSize(1)
                .noneMatch(contact -> contact.contains("2031-04-02"));
    }

    @Test
    void theDayOfTheAnnouncementIsNot() {
        assertThat(reported("Foreign Minister Ana Silva of Portugal will meet Foreign Minister Luis Rojas of Chile in"
                        + " Quito on May 19, her office announced on Tuesday."))
                .containsExactly("PLANNED 2031-05-19");
    }

    @Test
    void aClauseThatDescribesTheMeetingTellsItsDay() {
        assertThat(reported("Foreign Minister Ana Silva of Portugal and Foreign Minister Luis Rojas of Chile spoke on"
                        + " Tuesday about the ferry that sank on May 1."))
                .containsExactly("HELD 2031-05-06");
    }

    @Test
    void severalDaysHaveALast() {
        assertThat(reported(
                        "Foreign Minister Ana Silva of Portugal visited Foreign Minister Luis Rojas of Chile in Lima"
                                + " from May 3 to May 5."))
                .containsExactly("HELD 2031-05-03/2031-05-05");
    }

    @Test
    void anOfficesReadoutWithoutADayIsOfThatDay() {
        String text = "President Ana Silva spoke by phone with President Luis Rojas of Chile. The two leaders discussed"
                + " trade.";
        assertThat(contacts("Ministry of Foreign Affairs of Portugal", text))
                .hasSize(1)
                .allSatisfy(contact -> {
                    assertThat(show(contact)).isEqualTo("HELD 2031-05-07");
                    assertThat(contact.date().orElseThrow().span().isEmpty()).isTrue();
                });
    }

    @Test
    void whatMayComeIsNotHeld() {
        assertThat(reported("Foreign Minister Ana Silva of Portugal may meet Foreign Minister Luis Rojas of Chile in"
                        + " June."))
                .noneMatch(contact -> contact.startsWith("HELD"));
    }

    @Test
    void whatWasCalledOffIsCancelled() {
        assertThat(reported("Foreign Minister Ana Silva of Portugal has cancelled a meeting with Foreign Minister Luis"
                        + " Rojas of Chile that had been planned for May 12."))
                .allMatch(contact -> contact.startsWith("CANCELLED"));
    }

    @Test
    void aDayToComeBesideAPastVerbBelongsToSomethingElse() {
        assertThat(reported("Foreign Minister Ana Silva of Portugal met Foreign Minister Luis Rojas of Chile ahead of a"
                        + " vote on May 20."))
                .hasSize(1)
                .noneMatch(contact -> contact.contains("2031-05-20"));
    }
}
