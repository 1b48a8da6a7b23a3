package org.readout.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.readout.engine.agenda.AgendaItem;
import org.readout.engine.brief.Brief;
import org.readout.engine.contact.Contact;

/**
 * The story's contacts and agenda on a line of days: the picture's geometry, in the units of its view box.
 *
 * @param height of the view box; its width is {@link #WIDTH}
 * @param axis where the line of days runs, from the top
 * @param ticks the months
 * @param marks one a contact or agenda item that has a date
 */
record Timeline(int height, int axis, List<Tick> ticks, List<Mark> marks) {

    static final int WIDTH = 960;
    private static final int MARGIN = 28;
    private static final int LANE = 24;
    private static final int FOOT = 34;
    /** The width of a letter of the labels, on average, at their size. */
    private static final double LETTER = 6.6;

    private static final int GAP = 14;
    private static final int MOST_TICKS = 14;
    private static final int LONGEST_LABEL = 60;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /** The first of a month. */
    record Tick(int x, String label) {}

    /**
     * One dated item.
     *
     * @param x where its first day stands
     * @param end where its last day stands; the same as {@code x} for a single day
     * @param y the height of its label
     * @param labelX where its label begins or, if {@code before}, ends
     * @param before whether the label stands left of the mark
     * @param line HTML id of the line of the record
     * @param firm whether it has happened or is scheduled
     * @param future whether it is on the agenda
     */
    record Mark(
            int x,
            int end,
            int y,
            int labelX,
            boolean before,
            String label,
            String line,
            boolean firm,
            boolean future) {}

    private record Item(Days.Stretch days, String label, String line, boolean firm, boolean future) {}

    static Timeline of(Brief.StoryRecord story) {
        List<Item> items = items(story);
        if (items.isEmpty()) {
            return new Timeline(0, 0, List.of(), List.of());
        }
        LocalDate first = items.stream()
                .map(item -> item.days().first())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = items.stream()
                .map(item -> item.days().last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Scale scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)));
        List<Mark> marks = marks(items, scale);
        int lanes = marks.stream().mapToInt(Mark::y).max().orElse(0);
        int axis = lanes + LANE;
        return new Timeline(axis + FOOT, axis, ticks(first, last, scale), marks);
    }

    private record Scale(LocalDate first, long days) {
        int x(LocalDate day) {
            return (int) (MARGIN + (WIDTH - 2L * MARGIN) * ChronoUnit.DAYS.between(first, day) / days);
        }
    }

    private static List<Item> items(Brief.StoryRecord story) {
        List<Item> items = new ArrayList<>();
        for (Brief.StoryContact contact : story.contacts()) {
            contact.date()
                    .flatMap(date -> Days.stretch(date.value()))
                    .ifPresent(days -> items.add(new Item(
                            days,
                            shorten(Phrases.word(contact.kind()) + ": " + lastNames(story, contact.participants())),
                            Anchors.line(story, contact.id()),
                            contact.status() == Contact.Status.HELD,
                            false)));
        }
        for (Brief.StoryAgenda item : story.agenda()) {
            if (story.contacts().stream().anyMatch(contact -> Plans.same(contact, item))) {
                continue;
            }
            String line = Anchors.line(story, item.id());
            item.date()
                    .flatMap(date -> Days.stretch(date.value()))
                    .ifPresent(days -> items.add(new Item(
                            days, shorten(item.what()), line, item.status() == AgendaItem.Status.SCHEDULED, true)));
        }
        items.sort(Comparator.comparing((Item item) -> item.days().first())
                .thenComparing(item -> item.days().last())
                .thenComparing(Item::line));
        return items;
    }

    private static String lastNames(Brief.StoryRecord story, List<String> actors) {
        return String.join(
                ", ", actors.stream().map(actor -> Phrases.name(story, actor)).toList());
    }

    private static String shorten(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private static List<Mark> marks(List<Item> items, Scale scale) {
        List<List<int[]>> lanes = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Item item : items) {
            int x = scale.x(item.days().first());
            int end = scale.x(item.days().last());
            int width = (int) (item.label().length() * LETTER);
            boolean before = x + width + GAP > WIDTH;
            int[] taken = before ? new int[] {x - width - GAP, end + GAP} : new int[] {x - GAP, x + width + GAP};
            marks.add(new Mark(
                    x,
                    end,
                    LANE * (lane(lanes, taken) + 1),
                    before ? x - GAP / 2 : x + GAP / 2,
                    before,
                    item.label(),
                    item.line(),
                    item.firm(),
                    item.future()));
        }
        return marks;
    }

    /** The first lane with room; a lane holds the stretches taken on it. */
    private static int lane(List<List<int[]>> lanes, int[] taken) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane).stream().noneMatch(other -> other[0] < taken[1] && taken[0] < other[1])) {
                lanes.get(lane).add(taken);
                return lane;
            }
        }
        lanes.add(new ArrayList<>(List.of(taken)));
        return lanes.size() - 1;
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last, Scale scale) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
        long step = Math.max(1, (months + MOST_TICKS - 1) / MOST_TICKS);
        List<Tick> ticks = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(step)) {
            if (!month.atDay(1).isBefore(first)) {
                ticks.add(new Tick(scale.x(month.atDay(1)), MONTH.format(month)));
            }
        }
        if (ticks.isEmpty()) {
            ticks.add(new Tick(scale.x(first), MONTH.format(first)));
        }
        return ticks;
    }
}
