package org.readout.render;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;

/**
 * The brief's days as a calendar (RFC 5545): contacts and agenda as whole-day events. What is only known by week or
 * month covers all of it and says so; what is known no better than that is left out and counted in the calendar's
 * description. An event keeps its UID as long as its parties, kind and day stay, so that a calendar program updates it.
 */
public final class CalendarBrief {

    /** Days an event may cover: what is only known by season or year would fill the calendar. */
    private static final int LONGEST = 31;

    private static final String PRODUCT = "-//Readout//Brief//EN";

    private final Sources sources;
    private final ICalendar calendar = new ICalendar();
    private int undated;

    private CalendarBrief(Brief brief) {
        this.sources = new Sources(brief);
    }

    public static String render(Brief brief) {
        CalendarBrief rendering = new CalendarBrief(brief);
        rendering.calendar.setProductId(PRODUCT);
        rendering.calendar.setMethod("PUBLISH");
        brief.stories().forEach(rendering::story);
        if (rendering.undated > 0) {
            rendering.calendar.setExperimentalProperty(
                    "X-WR-CALDESC", rendering.undated + " of which not even the month is known left out");
        }
        return rendering.written();
    }

    private void story(Brief.StoryRecord story) {
        for (Brief.StoryContact contact : story.contacts()) {
            String who = Phrases.names(story, contact.participants());
            Status status = switch (contact.status()) {
                case HELD -> Status.confirmed();
                case PLANNED, PROPOSED -> Status.tentative();
                case CANCELLED -> Status.cancelled();
            };
            String what = capital(Phrases.kind(contact)) + ": " + who;
            event(story, what, contact.date(), contact.until(), contact.place(), status, contact.evidence())
                    .ifPresent(
                            event -> event.addCategories(Phrases.word(contact.kind()), Phrases.word(contact.status())));
        }
        for (Brief.StoryAgenda item : story.agenda()) {
            if (story.contacts().stream().anyMatch(contact -> Plans.same(contact, item))) {
                continue;
            }
            Status status = item.status() == AgendaItem.Status.SCHEDULED ? Status.confirmed() : Status.tentative();
            event(story, item.what(), item.date(), Optional.empty(), item.place(), status, item.evidence())
                    .ifPresent(event -> event.addCategories(Phrases.word(item.kind()), Phrases.word(item.status())));
        }
    }

    private Optional<VEvent> event(
            Brief.StoryRecord story,
            String what,
            Optional<Brief.StoryDate> date,
            Optional<String> until,
            Optional<String> place,
            Status status,
            List<Evidence> evidence) {
        Optional<Days.Stretch> days = date.flatMap(day -> Days.stretch(day.value()))
                .map(stretch -> until.flatMap(Days::stretch)
                        .filter(last -> last.last().isAfter(stretch.last()))
                        .map(last -> new Days.Stretch(stretch.first(), last.last()))
                        .orElse(stretch))
                .filter(stretch -> stretch.first().plusDays(LONGEST).isAfter(stretch.last()));
        if (days.isEmpty()) {
            undated++;
            return Optional.empty();
        }
        LocalDate first = days.orElseThrow().first();
        LocalDate last = days.orElseThrow().last();
        VEvent event = new VEvent();
        event.setUid(uid(what, first, last));
        event.setDateTimeStamp(midnight(story, first));
        String known = date.orElseThrow().value();
        boolean byDay = Days.stretch(known)
                .filter(stretch -> stretch.first().equals(stretch.last()))
                .isPresent();
        event.setSummary(byDay ? what : what + " (" + Days.show(known) + ")");
        event.setDateStart(new DateStart(day(first)));
        event.setDateEnd(new DateEnd(day(last.plusDays(1))));
        event.setStatus(status);
        event.setTransparency(Transparency.transparent());
        place.ifPresent(event::setLocation);
        event.setDescription(description(story, evidence));
        calendar.addEvent(event);
        return Optional.of(event);
    }

    private String description(Brief.StoryRecord story, List<Evidence> evidence) {
        Set<String> lines = new LinkedHashSet<>(List.of(story.headline()));
        for (Evidence place : evidence) {
            Sources.Source source = sources.source(place.article());
            lines.add(source.outlet()
                    + source.article()
                            .read()
                            .article()
                            .url()
                            .map(url -> ": " + url)
                            .orElse(""));
        }
        return String.join("\n", lines);
    }

    private static String uid(String what, LocalDate first, LocalDate last) {
        String key = what + '\n' + first + '\n' + last;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@readout";
    }

    /** When the record was made: no clock is read, so the last day on which a report of the story was published. */
    private ICalDate midnight(Brief.StoryRecord story, LocalDate otherwise) {
        LocalDate day = sources.lastPublished(story).orElse(otherwise);
        return new ICalDate(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()), true);
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String written() {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Printable.of(text.toString());
    }
}
