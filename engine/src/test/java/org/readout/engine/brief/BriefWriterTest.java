package org.readout.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.engine.actor.Actor;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.Claim;
import org.readout.engine.brief.Brief.Claim.Standing;
import org.readout.engine.brief.Brief.StoryActor;
import org.readout.engine.brief.Brief.StoryRecord;
import org.readout.engine.brief.Brief.StoryStatement;
import org.readout.engine.brief.Brief.Variant;
import org.readout.engine.brief.Brief.Variant.Change;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.story.Story;

/** Invented ministers of real countries. */
class BriefWriterTest {

    @Test
    void onePersonUnderTwoSpellingsIsOneActorWithBothOffices() {
        StoryRecord record = record(
                new ReportBuilder("one", "Defence Minister Jose Quirogá spoke.")
                        .person("Jose Quirogá", "BOL", "Defence Minister"),
                new ReportBuilder("two", "José Quiroga, the defense minister, spoke.")
                        .person("José Quiroga", "BOL", "defense minister"));
        assertThat(record.actors()).singleElement().satisfies(actor -> {
            assertThat(actor.roles()).hasSize(1);
            assertThat(actor.roles().getFirst().articles()).containsExactly("one", "two");
        });
        assertThat(disputes(record)).isEmpty();
    }

    @Test
    void aSurnameAloneGoesToTheOnlyPersonWhoHasIt() {
        StoryRecord record = record(
                new ReportBuilder("one", "Ana Salles met Rui Costa.")
                        .person("Ana Salles", "BRA")
                        .person("Rui Costa", "PRT"),
                new ReportBuilder("two", "Salles was pleased.").person("Salles", "BRA"));
        assertThat(record.actors()).extracting(StoryActor::name).containsExactlyInAnyOrder("Ana Salles", "Rui Costa");
    }

    @Test
    void aSurnameThatTwoShareGoesToNeither() {
        StoryRecord record = record(
                new ReportBuilder("one", "Ana Salles met Rui Salles.")
                        .person("Ana Salles", "BRA")
                        .person("Rui Salles", "BRA"),
                new ReportBuilder("two", "Salles was pleased.").person("Salles", "BRA"));
        assertThat(record.actors()).hasSize(3);
    }

    @Test
    void aMinistryIsOneUnderItsSeveralNames() {
        StoryRecord record = record(
                new ReportBuilder("one", "The Ministry of Foreign Affairs said so.")
                        .actor("Ministry of Foreign Affairs", Actor.Type.ORGANIZATION, "KEN"),
                new ReportBuilder("two", "The Foreign Ministry said so.")
                        .actor("Foreign Ministry", Actor.Type.ORGANIZATION, "KEN"));
        assertThat(record.actors()).hasSize(1);
    }

    @Test
    void theExacterChannelAndDayStandForTheVaguerOnes() {
        StoryRecord record = record(
                call("one", Optional.empty(), "in May=2031-05"),
                call("two", Optional.of(Channel.VIDEO), "on Monday=2031-05-05"));
        assertThat(record.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.channel()).contains(Channel.VIDEO);
            assertThat(contact.date().orElseThrow().value()).isEqualTo("2031-05-05");
            assertThat(contact.evidence()).hasSize(2);
        });
        assertThat(disputes(record)).isEmpty();
    }

    @Test
    void neighbouringDaysOfTwoOutletsAreOneCallAndADispute() {
        StoryRecord record = record(
                call("one", Optional.of(Channel.PHONE), "on Monday=2031-05-05").on("2031-05-07"),
                call("two", Optional.of(Channel.PHONE), "on Tuesday=2031-05-06").on("2031-05-07"));
        assertThat(record.contacts()).hasSize(1);
        assertThat(disputes(record))
                .singleElement()
                .satisfies(claim -> assertThat(claim.values())
                        .extracting(Brief.ClaimValue::value)
                        .containsExactly("2031-05-05", "2031-05-06"));
    }

    @Test
    void twoCallsAWeekApartStayTwo() {
        StoryRecord record = record(
                call("one", Optional.of(Channel.PHONE), "on Monday=2031-05-05"),
                call("two", Optional.of(Channel.PHONE), "on Monday=2031-05-12"));
        assertThat(record.contacts()).hasSize(2);
        assertThat(disputes(record)).isEmpty();
    }

    @Test
    void aPlanForTheDayOnWhichOthersTellTheCallIsThatCall() {
        ReportBuilder plan = new ReportBuilder("plan", "Ana Salles is to call Rui Costa this week.")
                .person("Ana Salles", "BRA")
                .person("Rui Costa", "PRT")
                .contact(
                        Kind.CALL,
                        Optional.empty(),
                        Status.PLANNED,
                        "this week=2031-05-08",
                        "",
                        "call",
                        "Ana Salles",
                        "Rui Costa");
        StoryRecord record = record(plan, call("two", Optional.of(Channel.PHONE), "on Thursday=2031-05-08"));
        assertThat(record.contacts())
                .singleElement()
                .satisfies(contact -> assertThat(contact.status()).isEqualTo(Status.HELD));
    }

    @ParameterizedTest
    @CsvSource({
        "Halid Turan, Khalid bin Turan",
        "Halid Turan, Khalid bin Turan al-Amiri",
        "Baek Sung-hoon, Sunghun Baek",
        "Yousef Qassimi, Yusuf Kasimi",
        "Orhan Yalçın, Orhan Yalcin"
    })
    void namesCarriedOverInOtherWaysAreOnePerson(String one, String other) {
        StoryRecord record = record(
                new ReportBuilder("one", one + " spoke.").person(one, ""),
                new ReportBuilder("two", other + " spoke.").person(other, ""));
        assertThat(record.actors()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Kim Jong-un, Kim Yo-jong", "Ahmed Nasser, Ahmed Mansur"})
    void otherNamesStayTwoPersons(String one, String other) {
        StoryRecord record = record(
                new ReportBuilder("one", one + " spoke.").person(one, ""),
                new ReportBuilder("two", other + " spoke.").person(other, ""));
        assertThat(record.actors()).hasSize(2);
    }

    @Test
    void aCounterpartOneReportLeavesUnnamedIsWhomTheOthersName() {
        StoryRecord record = record(
                new ReportBuilder("one", "Foreign Minister Ana Salles called her Portuguese counterpart.")
                        .person("Ana Salles", "BRA", "Foreign Minister")
                        .unnamed("Portuguese counterpart", "PRT")
                        .contact(Kind.CALL, Channel.PHONE, "", "", "called", "Ana Salles", "Portuguese counterpart"),
                new ReportBuilder("two", "Foreign Minister Rui Costa and President Eva Dias of Portugal spoke.")
                        .person("Rui Costa", "PRT", "Foreign Minister")
                        .person("Eva Dias", "PRT", "President"));
        assertThat(record.contacts())
                .singleElement()
                .satisfies(call -> assertThat(call.participants())
                        .hasSize(2)
                        .allMatch(id -> record.actors().stream()
                                .anyMatch(actor -> actor.id().equals(id)
                                        && List.of("Ana Salles", "Rui Costa").contains(actor.name()))));
    }

    @Test
    void twoWhoMeetBesideASummitDoNotHoldIt() {
        StoryRecord record =
                record(new ReportBuilder("one", "Brazil, Portugal, Peru and Chile met. Ana Salles met Rui Costa aside.")
                        .actor("Brazil", Actor.Type.COUNTRY, "BRA")
                        .actor("Portugal", Actor.Type.COUNTRY, "PRT")
                        .actor("Peru", Actor.Type.COUNTRY, "PER")
                        .actor("Chile", Actor.Type.COUNTRY, "CHL")
                        .person("Ana Salles", "BRA")
                        .person("Rui Costa", "PRT")
                        .contact(Kind.SUMMIT, Channel.IN_PERSON, "", "", "met", "Brazil", "Portugal", "Peru", "Chile")
                        .contact(Kind.MEETING, Channel.IN_PERSON, "", "", "met Rui", "Ana Salles", "Rui Costa"));
        assertThat(record.contacts()).hasSize(2);
    }

    @Test
    void twoDaysInOneArticleAreTwoCalls() {
        ReportBuilder report = new ReportBuilder(
                        "one", "Ana Salles called Rui Costa on Monday. They spoke again on Tuesday.")
                .person("Ana Salles", "BRA")
                .person("Rui Costa", "PRT")
                .contact(Kind.CALL, Channel.PHONE, "on Monday=2031-05-05", "", "called", "Ana Salles", "Rui Costa")
                .contact(
                        Kind.CALL,
                        Channel.PHONE,
                        "on Tuesday=2031-05-06",
                        "",
                        "spoke again",
                        "Ana Salles",
                        "Rui Costa");
        assertThat(record(report).contacts()).hasSize(2);
    }

    @Test
    void aMeetingAtAPlaceIsNoCallThoughOnTheSameDay() {
        StoryRecord record = record(
                call("one", Optional.of(Channel.PHONE), "on Monday=2031-05-05"),
                new ReportBuilder("two", "Ana Salles met Rui Costa in Lisbon on Monday.")
                        .person("Ana Salles", "BRA")
                        .person("Rui Costa", "PRT")
                        .contact(
                                Kind.MEETING,
                                Channel.IN_PERSON,
                                "on Monday=2031-05-05",
                                "Lisbon",
                                "met",
                                "Ana Salles",
                                "Rui Costa"));
        assertThat(record.contacts()).hasSize(2);
    }

    @Test
    void aConversationTakenForAMeetingIsTheCallOfThatDay() {
        StoryRecord record = record(
                call("one", Optional.of(Channel.PHONE), "on Monday=2031-05-05"),
                call("three", Optional.of(Channel.PHONE), ""),
                new ReportBuilder("two", "Ana Salles and Rui Costa talked on Monday.")
                        .person("Ana Salles", "BRA")
                        .person("Rui Costa", "PRT")
                        .contact(
                                Kind.MEETING,
                                Channel.IN_PERSON,
                                "on Monday=2031-05-05",
                                "",
                                "talked",
                                "Ana Salles",
                                "Rui Costa"));
        assertThat(record.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.kind()).isEqualTo(Kind.CALL);
            assertThat(contact.channel()).contains(Channel.PHONE);
        });
    }

    @Test
    void somebodyVisitsAPlace() {
        StoryRecord record = record(new ReportBuilder("one", "Ana Salles will visit Portugal.")
                .person("Ana Salles", "BRA")
                .actor("Portugal", Actor.Type.COUNTRY, "PRT")
                .contact(
                        Kind.VISIT,
                        Optional.of(Channel.IN_PERSON),
                        Status.PLANNED,
                        "",
                        "",
                        "will visit",
                        "Ana Salles",
                        "Portugal"));
        assertThat(record.summary().getFirst().sentence()).isEqualTo("Ana Salles is to visit Portugal.");
    }

    @Test
    void countriesGiveWayToTheirMinisters() {
        StoryRecord record = record(
                call("one", Optional.of(Channel.PHONE), "on Monday=2031-05-05"),
                new ReportBuilder("two", "Brazil and Portugal held talks on Monday.")
                        .actor("Brazil", Actor.Type.COUNTRY, "BRA")
                        .actor("Portugal", Actor.Type.COUNTRY, "PRT")
                        .contact(
                                Kind.OTHER,
                                Optional.empty(),
                                Status.HELD,
                                "on Monday=2031-05-05",
                                "",
                                "held talks",
                                "Brazil",
                                "Portugal"));
        assertThat(record.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.participants()).hasSize(2);
            assertThat(contact.evidence()).hasSize(2);
        });
    }

    @Test
    void wordingsOfOneQuotationStandSideBySide() {
        StoryRecord record = record(
                said("one", "The border will stay open to every trader who wants to cross it."),
                said("two", "will stay open to every trader"),
                said("three", "The frontier will stay open to every merchant who wants to cross it."),
                said("four", "We never discussed fish."));
        assertThat(record.statements()).hasSize(2);
        StoryStatement statement = record.statements().getFirst();
        assertThat(statement.variants())
                .extracting(Variant::change)
                .containsExactlyInAnyOrder(Change.SAME, Change.TRIMMED, Change.REWORDED);
        // What one alone has is a statement of the record and no claim again.
        assertThat(record.claims()).extracting(Claim::standing).containsExactly(Standing.SHARED);
    }

    @Test
    void wordsMovedIntoTheMarksAreARewording() {
        StoryRecord record = record(
                report("one", "Ana Salles said Brazil hopes to \"keep the border open\" for Costa.")
                        .quotation("Ana Salles", "", "keep the border open"),
                report("two", "Ana Salles said Brazil \"hopes to keep the border open\" for Costa.")
                        .quotation("Ana Salles", "", "hopes to keep the border open"));
        assertThat(record.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.text()).isEqualTo("keep the border open");
            assertThat(statement.variants()).extracting(Variant::change).containsExactly(Change.SAME, Change.REWORDED);
        });
    }

    @Test
    void otherOfficesOfOnePersonAreADisputeAndRanksAreNone() {
        StoryRecord record = record(
                new ReportBuilder("one", "Interior Minister Ana Salles")
                        .person("Ana Salles", "BRA", "Interior Minister"),
                new ReportBuilder("two", "Justice Minister Ana Salles").person("Ana Salles", "BRA", "Justice Minister"),
                new ReportBuilder("three", "General Ana Salles").person("Ana Salles", "BRA", "General"));
        assertThat(disputes(record))
                .singleElement()
                .satisfies(claim -> assertThat(claim.values())
                        .extracting(Brief.ClaimValue::value)
                        .containsExactly("Interior Minister", "Justice Minister"));
    }

    @Test
    void twoOfficesInOneArticleAreNoDispute() {
        StoryRecord record = record(
                new ReportBuilder("one", "Ana Salles, Interior Minister and Justice Minister")
                        .person("Ana Salles", "BRA", "Interior Minister", "Justice Minister"),
                new ReportBuilder("two", "Justice Minister Ana Salles")
                        .person("Ana Salles", "BRA", "Justice Minister"));
        assertThat(disputes(record)).isEmpty();
    }

    @Test
    void anAcronymSpelledOutTwoWaysIsADisputeAndABritishSpellingIsNone() {
        StoryRecord record = record(
                new ReportBuilder("one", "The Southern Fisheries Protection Organisation (SFPO) met."),
                new ReportBuilder("two", "The Southern Fisheries Protection Organization (SFPO) met."),
                new ReportBuilder("three", "The Southern Fisheries Promotion Organization (SFPO) met."));
        assertThat(disputes(record))
                .singleElement()
                .satisfies(claim -> assertThat(claim.values()).hasSize(2));
    }

    @Test
    void theEndOfATruceIsOneItemWhoseExacterDateCounts() {
        StoryRecord record = record(
                new ReportBuilder("one", "The truce runs until early May.")
                        .toCome(
                                "truce ends",
                                AgendaItem.Kind.DEADLINE,
                                AgendaItem.Status.SCHEDULED,
                                "early May=2031-05",
                                "",
                                "truce runs"),
                new ReportBuilder("two", "The truce expires on May 6.")
                        .toCome(
                                "truce expires",
                                AgendaItem.Kind.DEADLINE,
                                AgendaItem.Status.SCHEDULED,
                                "May 6=2031-05-06",
                                "",
                                "truce expires"));
        assertThat(record.agenda())
                .singleElement()
                .satisfies(item -> assertThat(item.date().orElseThrow().value()).isEqualTo("2031-05-06"));
        assertThat(disputes(record)).isEmpty();
    }

    @Test
    void anUnnamedSummitIsTheNamedOneOfItsPlaceAndMonth() {
        StoryRecord record = record(
                new ReportBuilder("one", "Peru hosts the Andean Water summit in May.")
                        .toCome(
                                "Andean Water summit",
                                AgendaItem.Kind.SUMMIT,
                                AgendaItem.Status.SCHEDULED,
                                "May=2031-05",
                                "Peru",
                                "hosts"),
                new ReportBuilder("two", "They will see each other at a summit in Peru in May.")
                        .toCome(
                                "summit in Peru",
                                AgendaItem.Kind.SUMMIT,
                                AgendaItem.Status.SCHEDULED,
                                "May=2031-05",
                                "Peru",
                                "summit"));
        assertThat(record.agenda())
                .singleElement()
                .satisfies(item -> assertThat(item.what()).isEqualTo("Andean Water summit"));
    }

    @Test
    void everySentenceOfTheSummaryCitesItsPlaces() {
        StoryRecord record = record(
                call("one", Optional.of(Channel.PHONE), "on Monday=2031-05-05").on("2031-05-05"));
        assertThat(record.summary())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.evidence()).isNotEmpty());
        assertThat(record.summary().getFirst().sentence())
                .isEqualTo("Ana Salles and Rui Costa spoke by telephone on 5 May 2031.");
    }

    @Test
    void theOrderOfTheArticlesChangesNothingButTheirList() {
        ReportBuilder one = call("one", Optional.of(Channel.PHONE), "on Monday=2031-05-05");
        ReportBuilder two = call("two", Optional.of(Channel.VIDEO), "on Tuesday=2031-05-06");
        StoryRecord forward = record(one, two);
        StoryRecord backward = record(two, one);
        assertThat(forward.contacts()).isEqualTo(backward.contacts());
        assertThat(forward.claims()).isEqualTo(backward.claims());
        assertThat(forward.summary()).isEqualTo(backward.summary());
    }

    @Test
    void anEmptyArticleGivesAnEmptyRecord() {
        StoryRecord record = record(new ReportBuilder("one", ""));
        assertThat(record.contacts()).isEmpty();
        assertThat(record.summary()).isEmpty();
        assertThat(record.from()).isEmpty();
    }

    private static ReportBuilder report(String id, String text) {
        return new ReportBuilder(id, text).person("Ana Salles", "BRA");
    }

    private static ReportBuilder call(String id, Optional<Channel> channel, String when) {
        String words = when.substring(0, Math.max(0, when.indexOf('=')));
        return new ReportBuilder(id, "Ana Salles and Rui Costa had a call " + words + ".")
                .person("Ana Salles", "BRA")
                .person("Rui Costa", "PRT")
                .contact(
                        Kind.CALL,
                        channel,
                        Status.HELD,
                        when,
                        "",
                        ("had a call " + words).strip(),
                        "Ana Salles",
                        "Rui Costa");
    }

    private static ReportBuilder said(String id, String words) {
        return new ReportBuilder(id, "\"" + words + "\", Ana Salles said.")
                .person("Ana Salles", "BRA")
                .quotation("Ana Salles", "", words);
    }

    private static StoryRecord record(ReportBuilder... reports) {
        List<AnalysedArticle> articles =
                List.of(reports).stream().map(ReportBuilder::build).toList();
        return new BriefWriter()
                .write(List.of(new Story("s1", articles, List.of(), Map.of())), articles)
                .stories()
                .getFirst();
    }

    private static List<Claim> disputes(StoryRecord record) {
        return record.claims().stream()
                .filter(claim -> claim.standing() == Standing.DISPUTED)
                .toList();
    }
}
