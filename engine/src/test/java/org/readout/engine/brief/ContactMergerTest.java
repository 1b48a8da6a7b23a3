package org.readout.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.engine.actor.Actor;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.story.Story;

class ContactMergerTest {

    private static final String MEETING =
            "Ana Salles met Rui Costa in Lima or Quito on Monday or on Tuesday in May or June";

    @Test
    void meetingsInTwoTownsAreTwoThoughOneHasNoDay() {
        assertThat(contacts(met("one", "on Monday=2031-05-05", "Lima"), met("two", "", "Quito")))
                .hasSize(2);
        assertThat(contacts(met("one", "on Monday=2031-05-05", "Lima"), met("two", "", "Lima")))
                .hasSize(1);
    }

    @Test
    void twoTownsOfOneDayAreOneMeetingOfWhichAReportIsWrong() {
        assertThat(contacts(met("one", "on Monday=2031-05-05", "Lima"), met("two", "on Monday=2031-05-05", "Quito")))
                .hasSize(1);
    }

    @Test
    void oneWeekdayOfTwoWeeksIsTwoDays() {
        assertThat(contacts(met("one", "on Monday=2031-05-05", ""), met("two", "on Monday=2031-05-12", "")))
                .hasSize(2);
    }

    @Test
    void aYearApartIsNotOne() {
        assertThat(contacts(met("one", "May=2030-05", ""), met("two", "May=2031-05", "")))
                .hasSize(2);
    }

    @Test
    void aDayLiesInItsMonth() {
        assertThat(contacts(met("one", "May=2031-05", ""), met("two", "on Monday=2031-05-05", "")))
                .singleElement()
                .satisfies(contact ->
                        assertThat(contact.date().orElseThrow().value()).isEqualTo("2031-05-05"));
    }

    @Test
    void neighbouringDaysAreOneOnlyOverTwoReports() {
        assertThat(contacts(met("one", "on Monday=2031-05-05", ""), met("two", "on Tuesday=2031-05-06", "")))
                .hasSize(1);
        assertThat(contacts(met("one", "on Monday=2031-05-05", "").also("on Tuesday=2031-05-06")))
                .hasSize(2);
    }

    @Test
    void callsToEachOfTwoAreNotACallOfThree() {
        assertThat(contacts(
                        called("one", "Ana Salles", "Rui Costa"),
                        called("two", "Ana Salles", "Eva Lund"),
                        called("three", "Rui Costa", "Eva Lund")))
                .hasSize(3)
                .allSatisfy(contact -> assertThat(contact.participants()).hasSize(2));
    }

    @Test
    void aLetterIsNoCall() {
        assertThat(contacts(called("one", "Ana Salles", "Rui Costa"), wrote("two")))
                .hasSize(2);
    }

    @Test
    void aRoundCalledOffIsNotTheMeetingOfAnUnknownDay() {
        Report off = met("one", "on Monday=2031-05-05", "");
        off.status = Status.CANCELLED;
        assertThat(contacts(off, met("two", "", ""))).hasSize(2);
    }

    @Test
    void countriesAloneGoToTheOnlyCallThatTheirMinistersHad() {
        assertThat(contacts(called("one", "Ana Salles", "Rui Costa"), called("two", "Brazil", "Portugal")))
                .singleElement()
                .satisfies(contact -> assertThat(contact.evidence()).hasSize(2));
    }

    @Test
    void countriesAloneAreLeftOutWhereTheyMayMeanEither() {
        assertThat(contacts(
                        met("one", "on Monday=2031-05-05", ""),
                        met("two", "on Monday=2031-05-12", ""),
                        new Report("three", "Brazil", "Portugal")))
                .hasSize(2)
                .allSatisfy(contact -> assertThat(contact.evidence()).hasSize(1));
    }

    private static Report met(String id, String when, String place) {
        Report report = new Report(id, "Ana Salles", "Rui Costa");
        report.when = when;
        report.place = place;
        return report;
    }

    private static Report called(String id, String one, String other) {
        Report report = new Report(id, one, other);
        report.kind = Kind.CALL;
        report.channel = Optional.of(Channel.PHONE);
        return report;
    }

    private static Report wrote(String id) {
        Report report = new Report(id, "Ana Salles", "Rui Costa");
        report.kind = Kind.LETTER;
        report.channel = Optional.empty();
        return report;
    }

    private static List<StoryContact> contacts(Report... reports) {
        List<AnalysedArticle> articles = Stream.of(reports).map(Report::build).toList();
        return new BriefWriter()
                .write(List.of(new Story("s1", articles, List.of(), Map.of())), articles)
                .stories()
                .getFirst()
                .contacts();
    }

    /** A report of one contact. */
    private static final class Report {

        private final String id;
        private final String one;
        private final String other;
        private Kind kind = Kind.MEETING;
        private Optional<Channel> channel = Optional.of(Channel.IN_PERSON);
        private Status status = Status.HELD;
        private String when = "";
        private String second = "";
        private String place = "";

        Report(String id, String one, String other) {
            this.id = id;
            this.one = one;
            this.other = other;
        }

        Report also(String day) {
            second = day;
            return this;
        }

        AnalysedArticle build() {
            ReportBuilder builder = new ReportBuilder(
                            id, MEETING + ". Eva Lund of Sweden, and Brazil with Portugal. There they spoke.")
                    .on("2031-06-30")
                    .person("Ana Salles", "BRA")
                    .person("Rui Costa", "PRT")
                    .person("Eva Lund", "SWE")
                    .actor("Brazil", Actor.Type.COUNTRY, "BRA")
                    .actor("Portugal", Actor.Type.COUNTRY, "PRT")
                    .actor("Lima", Actor.Type.LOCATION, "PER")
                    .actor("Quito", Actor.Type.LOCATION, "ECU")
                    .contact(kind, channel, status, when, place, "met", one, other);
            if (!second.isEmpty()) {
                builder.contact(kind, channel, status, second, place, "There they spoke", one, other);
            }
            return builder.build();
        }
    }
}
