package org.readout.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.contact.Contact.Status;
import org.readout.engine.story.Story;

/** Invented ministers of real countries. */
class ContactHistoryTest {

    @Test
    void theStatusIsThatOfTheLatestReport() {
        List<StoryContact> contacts = contacts(
                visit("one", "2031-05-03", Status.PLANNED, "are to meet", "on 9 May=2031-05-09"),
                visit("two", "2031-05-04", Status.PLANNED, "are to meet", "on 9 May=2031-05-09"),
                visit("three", "2031-05-10", Status.HELD, "met", "on 9 May=2031-05-09"));
        assertThat(contacts).singleElement().satisfies(contact -> {
            assertThat(contact.status()).isEqualTo(Status.HELD);
            assertThat(contact.history()).extracting(ContactState::status).containsExactly(Status.PLANNED, Status.HELD);
            assertThat(contact.history().getFirst().reported()).contains("2031-05-03");
            assertThat(contact.history().getFirst().articles()).containsExactly("one", "two");
        });
    }

    @Test
    void whatWasPutOffAndHeldLaterIsOneContactOnItsLastDay() {
        List<StoryContact> contacts = contacts(
                visit("one", "2031-05-03", Status.PLANNED, "are to meet", "on 7 May=2031-05-07"),
                visit("two", "2031-05-05", Status.CANCELLED, "postponed their meeting", ""),
                visit("three", "2031-05-10", Status.HELD, "met", "on 9 May=2031-05-09"));
        assertThat(contacts).singleElement().satisfies(contact -> {
            assertThat(contact.status()).isEqualTo(Status.HELD);
            assertThat(contact.date()).map(day -> day.value()).contains("2031-05-09");
            assertThat(contact.history())
                    .extracting(state -> state.word().orElse(state.status().name()))
                    .containsExactly("PLANNED", "postponed", "HELD");
            assertThat(contact.evidence()).hasSize(3);
        });
    }

    @Test
    void oneStatusIsNoHistory() {
        assertThat(contacts(visit("one", "2031-05-10", Status.HELD, "met", "on 9 May=2031-05-09")))
                .singleElement()
                .satisfies(contact -> assertThat(contact.history()).isEmpty());
    }

    @Test
    void aWishToldAfterTheCallStandsBeforeIt() {
        List<StoryContact> contacts = contacts(
                visit("one", "2031-05-09", Status.HELD, "met", "on 9 May=2031-05-09"),
                visit("two", "2031-05-10", Status.PROPOSED, "had wanted to meet", "on 9 May=2031-05-09"),
                visit("three", "2031-05-10", Status.HELD, "met", "on 9 May=2031-05-09"));
        assertThat(contacts)
                .singleElement()
                .satisfies(contact -> assertThat(contact.history())
                        .extracting(ContactState::status)
                        .containsExactly(Status.PROPOSED, Status.HELD));
    }

    private static ReportBuilder visit(String id, String day, Status status, String verb, String when) {
        String words = "Ana Salles and Rui Costa " + verb;
        String on = when.isEmpty() ? "" : " " + when.substring(0, when.indexOf('='));
        return new ReportBuilder(id, words + on)
                .on(day)
                .read()
                .person("Ana Salles", "BRA")
                .person("Rui Costa", "PRT")
                .contact(Kind.MEETING, Optional.empty(), status, when, "", words + on, "Ana Salles", "Rui Costa");
    }

    private static List<StoryContact> contacts(ReportBuilder... reports) {
        List<AnalysedArticle> articles =
                Arrays.stream(reports).map(ReportBuilder::build).toList();
        return new BriefWriter()
                .write(List.of(new Story("s1", articles, List.of(), Map.of())), articles)
                .stories()
                .getFirst()
                .contacts();
    }
}
