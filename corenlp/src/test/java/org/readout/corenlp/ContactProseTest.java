package org.readout.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.engine.Readout;
import org.readout.engine.actor.Actor;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.article.Article;
import org.readout.engine.contact.Contact;
import org.readout.engine.time.TimeExpression;

/** Who had to do with whom, in prose of our own about invented persons, read with the models. */
class ContactProseTest {

    private static final Readout READOUT = Readout.with(CoreNlp.load());

    /** "status, participants, day" for each contact, in the order in which they are first told. */
    private static List<String> contacts(String text) {
        AnalysedArticle article = READOUT.extract(READOUT.read(Article.ofText("a", text)), LocalDate.of(2025, 12, 31));
        return article.contacts().stream()
                .map(contact -> show(article, contact))
                .toList();
    }

    private static String show(AnalysedArticle article, Contact contact) {
        String who = contact.participants().stream()
                .map(id -> article.actors().byId(id).map(Actor::name).orElse("?"))
                .sorted()
                .collect(Collectors.joining("+"));
        String day = contact.date().map(TimeExpression::value).orElse("-");
        return contact.status() + " " + who + " " + day;
    }

    @Test
    void whoSpeaksOfAJourneyWasNotOnIt() {
        assertThat(contacts("""
            Foreign Minister Ana Silva of Portugal came back on Monday.

            Pavel Horak, a critic of the government, said Silva's trip was a mistake.
            """)).noneMatch(contact -> contact.contains("Horak"));
    }

    @Test
    void whatIsOrderedHasNotBeenHeld() {
        assertThat(contacts("""
            President Tomas Vega of Chile has instructed Foreign Minister Luis Rojas to begin talks with Peru.
            """)).noneMatch(contact -> contact.startsWith("HELD"));
    }

    @Test
    void aDayAfterTheyTalkedIsNotTheDayTheyTalked() {
        assertThat(contacts("""
            The trade will resume, President Tomas Vega of Chile announced on Wednesday, a day after he and President \
            Ana Quispe of Peru spoke by telephone for an hour.
            """)).hasSize(1).noneMatch(contact -> contact.endsWith("2025-12-31"));
    }

    @Test
    void theDayOfAMeetingThatWasCalledOffIsItsDay() {
        assertThat(contacts("""
            LIMA, Nov. 6, 2025 - The meeting between Chile's Foreign Minister Luis Rojas and Peru's Foreign Minister \
            Rosa Tello in Lima on November 5 was cancelled.
            """)).containsExactly("CANCELLED Luis Rojas+Rosa Tello 2025-11-05");
    }
}
