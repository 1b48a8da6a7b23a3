package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.util.DateTimeComponents;
import java.io.IOException;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

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
