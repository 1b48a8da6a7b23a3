package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.util.DateTimeComponents;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;
import org.readout.engine.contact.Contact;
import org.readout.engine.text.Span;

class CalendarBriefTest {

    private static ICalendar read(String text) {
        try (ICalReader reader = new ICalReader(text)) {
            return reader.readNext();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aContactIsAWholeDay() {
        VEvent call = read(CalendarBrief.render(SmallBrief.brief())).getEvents().getFirst();
        assertThat(call.getSummary().getValue()).isEqualTo("Call (phone): Odo Venn, Ilse Karr");
        assertThat(call.getDateStart().getValue().hasTime()).isFalse();
        assertThat(call.getDateStart().getValue().getRawComponents()).isEqualTo(new DateTimeComponents(2025, 3, 3));
        assertThat(call.getDateEnd().getValue().getRawComponents()).isEqualTo(new DateTimeComponents(2025, 3, 4));
    }

    @Test
    void whatIsKnownByMonthCoversTheMonthAndSaysSo() {
        assertThat(CalendarBrief.render(SmallBrief.brief()))
                .contains("(Apr 2025)", "DTSTART;VALUE=DATE:20250401", "DTEND;VALUE=DATE:20250501");
    }

    @Test
    void aContactOfSeveralDaysEndsTheDayAfterItsLast() {
        Brief made = new MadeBrief(1, 100, 0, 0, 0, 0, 0).brief();
        Brief.StoryRecord story = made.stories().getFirst();
        Brief.StoryContact visit = new Brief.StoryContact(
                "c1",
                Contact.Kind.VISIT,
                Optional.empty(),
                Contact.Status.PLANNED,
                Optional.of(new Brief.StoryDate("2025-11-29", "Nov. 29")),
                Optional.of("2025-12-02"),
                Optional.empty(),
                List.of("a1"),
                Optional.empty(),
                List.of(new Evidence("r1", new Span(0, 5))),
                List.of(),
                List.of());
        Brief brief = new Brief(
                made.articles(),
                List.of(new Brief.StoryRecord(
                        story.id(),
                        story.headline(),
                        story.from(),
                        story.to(),
                        story.articles(),
                        story.derivations(),
                        story.independent(),
                        story.newsrooms(),
                        story.domains(),
                        story.actors(),
                        List.of(visit),
                        story.statements(),
                        story.agenda(),
                        story.events(),
                        story.claims(),
                        story.summary())));
        assertThat(CalendarBrief.render(brief)).contains("DTSTART;VALUE=DATE:20251129", "DTEND;VALUE=DATE:20251203");
        assertThat(TerminalBrief.render(brief, Detail.FULL, 80, false))
                .contains("c1 Sat 29 Nov to Tue 2 Dec: Speaker Number1, visit, planned");
    }

    @Test
    void theTimeZoneMakesNoDifference() {
        TimeZone usual = TimeZone.getDefault();
        String expected = CalendarBrief.render(SmallBrief.brief());
        try {
            for (String zone : new String[] {"Pacific/Auckland", "America/Los_Angeles"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(CalendarBrief.render(SmallBrief.brief())).isEqualTo(expected);
                assertThat(AtomBrief.render(SmallBrief.brief())).contains("2025-03-0");
            }
        } finally {
            TimeZone.setDefault(usual);
        }
    }
}
