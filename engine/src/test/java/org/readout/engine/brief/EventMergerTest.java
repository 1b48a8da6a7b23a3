package org.readout.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.engine.actor.Actor;
import org.readout.engine.analysis.AnalysedArticle;
import org.readout.engine.brief.Brief.StoryEvent;
import org.readout.engine.contact.Contact.Channel;
import org.readout.engine.contact.Contact.Kind;
import org.readout.engine.event.Event.Type;
import org.readout.engine.story.Story;

class EventMergerTest {

    private static ReportBuilder report(String id, String text) {
        return new ReportBuilder(id, text)
                .actor("Peru", Actor.Type.COUNTRY, "PER")
                .actor("Chile", Actor.Type.COUNTRY, "CHL");
    }

    @Test
    void aLaterMentionIsTheSameEvent() {
        assertThat(events(
                        report("one", "Peru warned Chile on 3 March.")
                                .event(Type.THREATEN, "Peru", "Chile", "2025-03-03", "warned"),
                        report("two", "Peru has threatened Chile.")
                                .event(Type.THREATEN, "Peru", "Chile", "", "threatened")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.date()).contains("2025-03-03");
                    assertThat(event.evidence()).extracting(Evidence::article).containsExactly("one", "two");
                });
    }

    @Test
    void anotherDayAnotherTypeAndOtherSidesAreOtherEvents() {
        assertThat(events(
                        report("one", "Peru warned Chile on 3 March.")
                                .event(Type.THREATEN, "Peru", "Chile", "2025-03-03", "warned"),
                        report("two", "Peru warned Chile on 5 March.")
                                .event(Type.THREATEN, "Peru", "Chile", "2025-03-05", "warned"),
                        report("three", "Chile warned Peru on 3 March.")
                                .event(Type.THREATEN, "Chile", "Peru", "2025-03-03", "warned"),
                        report("four", "Peru praised Chile on 3 March.")
                                .event(Type.SUPPORT, "Peru", "Chile", "2025-03-03", "praised")))
                .hasSize(4);
    }

    @Test
    void aConsultationIsItsContact() {
        assertThat(events(
                        report("one", "Peru called Chile on 3 March.")
                                .contact(
                                        Kind.CALL,
                                        Channel.PHONE,
                                        "3 March=2025-03-03",
                                        "",
                                        "Peru called Chile",
                                        "Peru",
                                        "Chile")
                                .event(Type.CONSULT, "Peru", "Chile", "2025-03-03", "Peru called Chile"),
                        report("two", "Chile and Peru spoke.").event(Type.CONSULT, "Chile", "Peru", "", "spoke")))
                .singleElement()
                .satisfies(event -> assertThat(event.contact()).contains("c1"));
    }

    private static List<StoryEvent> events(ReportBuilder... reports) {
        List<AnalysedArticle> articles =
                Arrays.stream(reports).map(ReportBuilder::build).toList();
        return new BriefWriter()
                .write(List.of(new Story("s1", articles, List.of(), Map.of())), articles)
                .stories()
                .getFirst()
                .events();
    }
}
