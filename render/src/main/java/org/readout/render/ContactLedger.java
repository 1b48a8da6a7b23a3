package org.readout.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Evidence;

/** The contacts of all stories on one list, the earliest first and those of no known day last. */
public final class ContactLedger {

    private static final List<String> COLUMNS = List.of(
            "date",
            "until",
            "participants",
            "countries",
            "initiator",
            "kind",
            "channel",
            "place",
            "status",
            "disputed",
            "outlets",
            "reports",
            "story",
            "id",
            "evidence");

    /** Outlets named on the terminal before the rest is counted. */
    private static final int FEW = 3;

    private final List<Entry> entries;

    private ContactLedger(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * One contact.
     *
     * @param outlets who reports it, each once, in the order of the input
     * @param dispute over whether it came about
     */
    public record Entry(
            Brief.StoryRecord story, Brief.StoryContact contact, List<String> outlets, Optional<Brief.Claim> dispute) {

        public Entry {
            outlets = List.copyOf(outlets);
        }

        private LocalDate first() {
            return contact.date()
                    .flatMap(date -> Days.stretch(date.value()))
                    .map(Days.Stretch::first)
                    .orElse(LocalDate.MAX);
        }

        private List<String> reports() {
            return contact.evidence().stream().map(Evidence::article).distinct().toList();
        }
    }

    public static ContactLedger of(Brief brief) {
        Sources sources = new Sources(brief);
        List<Entry> entries = new ArrayList<>();
        for (Brief.StoryRecord story : brief.stories()) {
            for (Brief.StoryContact contact : story.contacts()) {
                List<String> outlets = contact.evidence().stream()
                        .map(place -> sources.source(place.article()))
                        .sorted(Comparator.comparingInt(Sources.Source::number))
                        .map(Sources.Source::outlet)
                        .distinct()
                        .toList();
                entries.add(new Entry(story, contact, outlets, Phrases.doubt(story, contact)));
            }
        }
        // A stable sort: contacts of one day stay in the order of the stories and of their records.
        entries.sort(Comparator.comparing(Entry::first));
        return new ContactLedger(List.copyOf(entries));
    }

    public List<Entry> entries() {
        return entries;
    }

    /**
     * A table for a terminal.
     *
     * @param width columns; fewer than 60 are taken for 60
     * @param colour whether to set ECMA-48 styles
     */
    public String table(int width, boolean colour) {
        if (entries.isEmpty()) {
            return "No contacts are told.\n";
        }
        Table table = new Table(List.of("DAY", "WHO", "HOW", "WHERE", "STATUS", "OUTLETS"));
        for (Entry entry : entries) {
            Brief.StoryContact contact = entry.contact();
            String status = Phrases.word(contact.status())
                    + entry.dispute().map(claim -> ", disputed").orElse("");
            table.row(List.of(
                    Run.plain(contact.date().map(date -> day(date.value())).orElse("unknown")
                            + contact.until().map(last -> " to " + day(last)).orElse("")),
                    Run.strong(Phrases.parties(entry.story(), contact)),
                    Run.plain(Table.unbroken(Phrases.called(entry.story(), contact))),
                    Run.plain(contact.place().orElse("")),
                    new Run(status, Phrases.style(contact.status())),
                    Run.quiet(few(entry.outlets()))));
        }
        return table.render(width, colour);
    }

    private static String day(String value) {
        return Table.unbroken(Days.bare(value, Optional.empty()));
    }

    private static String few(List<String> outlets) {
        int more = outlets.size() - FEW;
        return String.join(", ", outlets.subList(0, Math.min(FEW, outlets.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** The table for spreadsheets (RFC 4180); several values of one cell stand behind semicolons. */
    public String csv() {
        return CsvTable.render(COLUMNS, out -> entries.forEach(entry -> row(out, entry)));
    }

    private static void row(CsvTable out, Entry entry) {
        Brief.StoryContact contact = entry.contact();
        List<Brief.StoryActor> parties = parties(entry);
        out.row()
                .set("date", contact.date().map(Brief.StoryDate::value))
                .set("until", contact.until())
                .set(
                        "participants",
                        parties.stream().map(Brief.StoryActor::name).toList())
                .set(
                        "countries",
                        parties.stream()
                                .map(actor -> actor.country().orElse(""))
                                .toList())
                .set("initiator", contact.initiator().map(actor -> Phrases.name(entry.story(), actor)))
                .set("kind", Phrases.word(contact.kind()))
                .set("channel", contact.channel().map(Phrases::word))
                .set("place", contact.place())
                .set("status", Phrases.word(contact.status()))
                .set("disputed", entry.dispute().map(ContactLedger::values))
                .set("outlets", entry.outlets())
                .set("reports", entry.reports())
                .set("story", entry.story().id())
                .set("id", contact.id())
                .set("evidence", Sources.places(contact.evidence()))
                .write();
    }

    /** The initiator first. */
    private static List<Brief.StoryActor> parties(Entry entry) {
        Stream<String> ids =
                Stream.concat(entry.contact().initiator().stream(), entry.contact().participants().stream());
        return ids.distinct()
                .flatMap(id -> entry.story().actors().stream()
                        .filter(actor -> actor.id().equals(id)))
                .toList();
    }

    /** "held (wire, daily); cancelled (paper)". */
    private static String values(Brief.Claim claim) {
        return claim.values().stream()
                .map(value -> value.value() + " (" + String.join(", ", value.articles()) + ")")
                .collect(Collectors.joining("; "));
    }
}
