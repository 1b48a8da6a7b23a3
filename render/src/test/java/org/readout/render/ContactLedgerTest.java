package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.engine.brief.Brief;
import org.readout.engine.brief.Brief.StoryContact;
import org.readout.engine.brief.Evidence;
import org.readout.engine.contact.Contact;
import org.readout.engine.text.Span;

class ContactLedgerTest {

    private final ContactLedger ledger = ContactLedger.of(brief());

    private static Brief brief() {
        Brief small = SmallBrief.brief();
        Brief.StoryRecord story = small.stories().getFirst();
        StoryContact call = story.contacts().getFirst();
        return new Brief(
                small.articles(),
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
                        List.of(
                                contact("c1", Contact.Kind.VISIT, Contact.Status.PROPOSED, Optional.empty(), null),
                                contact("c2", Contact.Kind.MEETING, Contact.Status.CANCELLED, day("2025-04"), null),
                                contact(
                                        "c3",
                                        Contact.Kind.MEETING,
                                        Contact.Status.PLANNED,
                                        day("2025-03-28"),
                                        "2025-03-30"),
                                new StoryContact(
                                        "c4",
                                        call.kind(),
                                        call.channel(),
                                        call.status(),
                                        call.date(),
                                        Optional.empty(),
                                        Optional.of("Port Amsel"),
                                        call.participants(),
                                        Optional.of("a2"),
                                        call.evidence(),
                                        List.of(),
                                        List.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())));
    }

    private static Optional<Brief.StoryDate> day(String value) {
        return Optional.of(new Brief.StoryDate(value, value));
    }

    private static StoryContact contact(
            String id,
            Contact.Kind kind,
            Contact.Status status,
            Optional<Brief.StoryDate> date,
            @Nullable String until) {
        return new StoryContact(
                id,
                kind,
                Optional.empty(),
                status,
                date,
                Optional.ofNullable(until),
                Optional.empty(),
                List.of("a1", "a2"),
                Optional.empty(),
                List.of(new Evidence("paper", new Span(9, 43))),
                List.of(),
                List.of());
    }

    @Test
    void theEarliestStandsFirstAndTheUnknownDayLast() {
        assertThat(ledger.entries()).extracting(entry -> entry.contact().id()).containsExactly("c4", "c3", "c2", "c1");
    }

    @Test
    void theTableTellsWhoSoughtItHowWhereAndWhetherItCameAbout() {
        assertThat(ledger.table(120, false).lines())
                .element(1)
                .asString()
                .matches("3 Mar 2025 +Ilse Karr to Odo Venn +phone call +Port Amsel +held +wire, paper");
        assertThat(ledger.table(120, false))
                .contains("planned", "cancelled", "proposed", "28 Mar 2025 to 30 Mar 2025", "unknown");
    }

    @Test
    void theTableFitsEightyColumns() {
        assertThat(ledger.table(80, false).lines()).allMatch(line -> line.length() <= 80);
        assertThat(ContactLedger.of(new MadeBrief(9, 300, 9, 0, 0, 0, 0).brief())
                        .table(80, false)
                        .lines())
                .allMatch(line -> line.length() <= 80)
                .anyMatch(line -> line.contains("and 6"));
    }

    @Test
    void aColumnThatIsEmptyThroughoutIsLeftOut() {
        assertThat(ContactLedger.of(new MadeBrief(1, 300, 1, 0, 0, 0, 0).brief())
                        .table(80, false))
                .doesNotContain("WHERE");
    }

    @Test
    void withoutContactsTheTableSaysSo() {
        assertThat(ContactLedger.of(new Brief(List.of(), List.of())).table(80, false))
                .isEqualTo("No contacts are told.\n");
    }

    @Test
    void theSpreadsheetHasALineForEach() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(ledger.csv())) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            assertThat(rows).hasSize(4);
            NamedCsvRecord call = rows.getFirst();
            assertThat(call.getField("participants")).isEqualTo("Ilse Karr; Odo Venn");
            assertThat(call.getField("countries")).isEqualTo("; TRV");
            assertThat(call.getField("initiator")).isEqualTo("Ilse Karr");
            assertThat(call.getField("outlets")).isEqualTo("wire; paper");
            assertThat(call.getField("evidence")).isEqualTo("wire:14-70; paper:9-43");
            assertThat(rows.get(1).getField("until")).isEqualTo("2025-03-30");
            assertThat(rows.get(1).getField("date")).isEqualTo("2025-03-28");
        }
    }
}
