package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvBriefTest {

    private final List<NamedCsvRecord> rows = rows();

    private static List<NamedCsvRecord> rows() {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(CsvBrief.render(SmallBrief.brief()))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<NamedCsvRecord> of(String record) {
        return rows.stream()
                .filter(row -> row.getField("record").equals(record))
                .toList();
    }

    @Test
    void aContactIsALine() {
        NamedCsvRecord contact = of("contact").getFirst();
        assertThat(contact.getField("who")).isEqualTo("Odo Venn; Ilse Karr");
        assertThat(contact.getField("date")).isEqualTo("2025-03-03");
        assertThat(contact.getField("channel")).isEqualTo("phone");
        assertThat(contact.getField("evidence")).isEqualTo("wire:14-70; paper:9-43");
    }

    @Test
    void aStatementCarriesItsWords() {
        assertThat(of("statement").getFirst().getField("text")).isEqualTo("We will <not> wait.");
        assertThat(of("statement").getFirst().getField("reports")).isEqualTo("wire; paper");
    }

    @Test
    void aDisputedClaimTakesALineForEachValue() {
        assertThat(of("claim"))
                .filteredOn(row -> row.getField("status").equals("disputed"))
                .hasSizeGreaterThan(1);
    }
}
