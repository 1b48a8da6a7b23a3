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
import org.readout.engine.article.PublicationDate;
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

    /** "kind, channel, status, participants, day" of each contact that a text published on 31 December 2025 tells. */
    private static List<String> whole(String text) {
        AnalysedArticle article = READOUT.extract(
                READOUT.read(
                        Article.ofText("a", text).withPublished(PublicationDate.given(LocalDate.of(2025, 12, 31)))),
                LocalDate.of(2025, 12, 31));
        return article.contacts().stream()
                .map(contact -> contact.kind() + " "
                        + contact.channel().map(Contact.Channel::name).orElse("-") + " " + show(article, contact))
                .toList();
    }

    private static final String SILVA = "Foreign Minister Ana Silva of Portugal";
    private static final String ROJAS = "Foreign Minister Luis Rojas of Chile";

    @Test
    void aCallHasItsChannelAndItsDay() {
        assertThat(whole(SILVA + " spoke by phone with " + ROJAS + " on Monday."))
                .containsExactly("CALL PHONE HELD Ana Silva+Luis Rojas 2025-12-29");
    }

    @Test
    void theDayOfTheAnnouncementIsNotThatOfTheCall() {
        assertThat(whole(SILVA + " held a call with " + ROJAS + " on Monday, her office said on Tuesday."))
                .containsExactly("CALL - HELD Ana Silva+Luis Rojas 2025-12-29");
    }

    @Test
    void whoCalledWhomOnADayIsACall() {
        assertThat(contacts("Foreign Minister Ana Silva of Portugal called her Chilean counterpart Luis Rojas on"
                        + " May 6, 2025."))
                .containsExactly("HELD Ana Silva+Luis Rojas 2025-05-06");
        assertThat(contacts(
                        "A phone call took place on May 6, 2025, between Foreign Minister Ana Silva and Luis Rojas."))
                .containsExactly("HELD Ana Silva+Luis Rojas 2025-05-06");
    }

    @Test
    void callingSomebodyNamesIsNoCall() {
        assertThat(whole(SILVA + " called " + ROJAS + " a liar. Silva called for calm. Silva called off the strike."))
                .isEmpty();
    }

    @Test
    void whoCallsSoughtTheCall() {
        AnalysedArticle article = READOUT.extract(
                READOUT.read(Article.ofText("a", SILVA + " telephoned " + ROJAS + ".")), LocalDate.of(2025, 12, 31));
        Contact call = article.contacts().getFirst();
        assertThat(call.initiator())
                .contains(article.actors().all().stream()
                        .filter(actor -> actor.name().equals("Ana Silva"))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    @Test
    void whatHasNotHappenedIsNoContact() {
        assertThat(whole(SILVA + " has not met " + ROJAS + ". Silva never telephoned Rojas."))
                .isEmpty();
    }

    @Test
    void statusFollowsTheVerbs() {
        assertThat(whole(SILVA + " will meet " + ROJAS + "."))
                .containsExactly("MEETING IN_PERSON PLANNED Ana Silva+Luis Rojas -");
        assertThat(whole(SILVA + " is expected to meet " + ROJAS + "."))
                .containsExactly("MEETING IN_PERSON PLANNED Ana Silva+Luis Rojas -");
        assertThat(whole(SILVA + " declined to meet " + ROJAS + "."))
                .containsExactly("MEETING IN_PERSON CANCELLED Ana Silva+Luis Rojas -");
    }

    @Test
    void theCallTakesUpTheOneJustTold() {
        assertThat(whole(SILVA + " held a video call with " + ROJAS + " on Monday.\n\nThe call lasted an hour."))
                .containsExactly("CALL VIDEO HELD Ana Silva+Luis Rojas 2025-12-29");
    }

    @Test
    void twoCallsOfOnePairOnTwoDaysStayTwo() {
        assertThat(whole(SILVA + " telephoned " + ROJAS
                        + " on Monday.\n\nOn Tuesday Silva and Rojas spoke by phone again."))
                .containsExactly(
                        "CALL PHONE HELD Ana Silva+Luis Rojas 2025-12-29",
                        "CALL PHONE HELD Ana Silva+Luis Rojas 2025-12-30");
    }

    @Test
    void aLetterIsAnotherThanTheCallOfTheSameTwo() {
        assertThat(whole(SILVA + " telephoned " + ROJAS + " on Monday. Silva had sent a letter to Rojas in March."))
                .containsExactlyInAnyOrder(
                        "CALL PHONE HELD Ana Silva+Luis Rojas 2025-12-29",
                        "LETTER - HELD Ana Silva+Luis Rojas 2025-03");
    }

    @Test
    void namesInAppositionAreTheMinistersMeant() {
        assertThat(whole("The foreign ministers of Portugal and Chile, Ana Silva and Luis Rojas, met in Lisbon"
                        + " on Monday."))
                .containsExactly("MEETING IN_PERSON HELD Ana Silva+Luis Rojas 2025-12-29");
    }

    @Test
    void callsToEachAreOneWithEach() {
        assertThat(whole(SILVA + " spoke separately with " + ROJAS
                        + " and Foreign Minister Rosa Tello of Peru on Monday."))
                .containsExactly(
                        "CALL - HELD Ana Silva+Luis Rojas 2025-12-29", "CALL - HELD Ana Silva+Rosa Tello 2025-12-29");
    }

    @Test
    void theVisitorAndTheCountryAreTheSidesOfAVisit() {
        assertThat(whole(SILVA + " arrived in Chile on Monday."))
                .containsExactly("VISIT IN_PERSON HELD Ana Silva+Chile 2025-12-29");
    }

    @Test
    void whoHasTheWordInATranscriptIsTheFirstPerson() {
        assertThat(whole(SILVA + " took questions in Lisbon.\n\nMINISTER SILVA: Good morning to all of you. I met with "
                        + ROJAS + " on Monday and it went well.\n\nQ Thank you. Will you go to Chile?"))
                .containsExactly("MEETING IN_PERSON HELD Ana Silva+Luis Rojas 2025-12-29");
    }

    @Test
    void aCabinetMeetingIsNone() {
        assertThat(whole("Ana Silva held a cabinet meeting with Pedro Costa.")).isEmpty();
    }

    @Test
    void anEarlierContactDoesNotGiveItsDay() {
        assertThat(whole(SILVA + " spoke with " + ROJAS + ", the first call since he took office on 1 October."))
                .containsExactly("CALL - HELD Ana Silva+Luis Rojas -");
    }

    @Test
    void whoAnnouncesACallIsNotInIt() {
        assertThat(whole("A spokesman, Pavel Horak, announced a phone call between " + SILVA + " and " + ROJAS + "."))
                .containsExactly("CALL PHONE HELD Ana Silva+Luis Rojas -");
    }

    @Test
    void whoHostsAPersonMeetsThem() {
        assertThat(whole("President Tomas Vega of Chile hosted President Ana Quispe of Peru in Santiago on Monday."))
                .containsExactly("MEETING IN_PERSON HELD Ana Quispe+Tomas Vega 2025-12-29");
    }

    @Test
    void aSummitTheySpokeOfDoesNotMakeTheCallOne() {
        assertThat(whole("President Tomas Vega of Chile spoke by phone with President Ana Quispe of Peru on Monday to"
                        + " prepare a summit."))
                .containsExactly("CALL PHONE HELD Ana Quispe+Tomas Vega 2025-12-29");
    }
}
